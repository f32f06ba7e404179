import { normalisePostcode } from './places.ts'

/** A point of the Ordnance Survey's National Grid, in metres. */
export interface GridPoint {
  readonly easting: number
  readonly northing: number
}

/** A point in degrees, as maps and open data have it (WGS 84). */
export interface Position {
  readonly latitude: number
  readonly longitude: number
}

/**
 * Where postcodes are, to 100 metres: for each sector the corner it is counted from, and for each unit how far east and
 * north of that it is ("AA2.13"), all in hundreds of metres of the National Grid.
 */
export type PostcodePositions = Readonly<
  Record<string, { readonly from: readonly number[]; readonly units: string }>
>

const middleOfSquare = 50

/** Where a postcode is; nothing where the table does not hold it, or the text is no whole postcode. */
export function pointOf(positions: PostcodePositions, postcode: string): GridPoint | undefined {
  const normal = normalisePostcode(postcode)
  const sector = normal && positions[normal.slice(0, -2)]
  if (!sector) return undefined
  const [, east, north] =
    new RegExp(`\\b${normal.slice(-2)}(\\d+)\\.(\\d+)`).exec(sector.units) ?? []
  if (east === undefined || north === undefined) return undefined
  const [fromEast = 0, fromNorth = 0] = sector.from
  return {
    easting: (fromEast + Number(east)) * 100 + middleOfSquare,
    northing: (fromNorth + Number(north)) * 100 + middleOfSquare,
  }
}

interface Ellipsoid {
  readonly a: number
  readonly b: number
}
const airy1830: Ellipsoid = { a: 6377563.396, b: 6356256.909 }
const wgs84: Ellipsoid = { a: 6378137, b: 6356752.314245 }
/** The National Grid's true origin, its false origin and its scale. */
const grid = { f0: 0.9996012717, latitude: 49, longitude: -2, northing: -100_000, easting: 400_000 }
const radians = (degrees: number): number => (degrees * Math.PI) / 180
const degrees = (inRadians: number): number => (inRadians * 180) / Math.PI

/** The point in degrees, within some metres: the Ordnance Survey's own formulas and its seven-part transformation. */
export function positionOf(point: GridPoint): Position {
  return toWgs84(airyOf(point))
}

/** How far along the meridian a latitude is from the grid's origin, in metres. */
function meridian(latitude: number, { a, b }: Ellipsoid): number {
  const n = (a - b) / (a + b)
  const [less, more] = [latitude - radians(grid.latitude), latitude + radians(grid.latitude)]
  return (
    b *
    grid.f0 *
    ((1 + n + (5 / 4) * n ** 2 + (5 / 4) * n ** 3) * less -
      (3 * n + 3 * n ** 2 + (21 / 8) * n ** 3) * Math.sin(less) * Math.cos(more) +
      ((15 / 8) * n ** 2 + (15 / 8) * n ** 3) * Math.sin(2 * less) * Math.cos(2 * more) -
      (35 / 24) * n ** 3 * Math.sin(3 * less) * Math.cos(3 * more))
  )
}

/** Latitude and longitude on the grid's own ellipsoid, in radians (OS, A Guide to Coordinate Systems, annexe C). */
export function airyOf({ easting, northing }: GridPoint): { latitude: number; longitude: number } {
  const { a, b } = airy1830
  const squashed = 1 - (b / a) ** 2
  const north = northing - grid.northing
  let latitude = radians(grid.latitude)
  let along = 0
  do {
    latitude += (north - along) / (a * grid.f0)
    along = meridian(latitude, airy1830)
  } while (Math.abs(north - along) >= 0.00001)
  const [sine, tangent, secant] = [Math.sin(latitude), Math.tan(latitude), 1 / Math.cos(latitude)]
  const nu = (a * grid.f0) / Math.sqrt(1 - squashed * sine ** 2)
  const rho = (a * grid.f0 * (1 - squashed)) / (1 - squashed * sine ** 2) ** 1.5
  const eta = nu / rho - 1
  const east = easting - grid.easting
  const [t2, t4, t6] = [tangent ** 2, tangent ** 4, tangent ** 6]
  return {
    latitude:
      latitude -
      (tangent / (2 * rho * nu)) * east ** 2 +
      (tangent / (24 * rho * nu ** 3)) * (5 + 3 * t2 + eta - 9 * t2 * eta) * east ** 4 -
      (tangent / (720 * rho * nu ** 5)) * (61 + 90 * t2 + 45 * t4) * east ** 6,
    longitude:
      radians(grid.longitude) +
      (secant / nu) * east -
      (secant / (6 * nu ** 3)) * (nu / rho + 2 * t2) * east ** 3 +
      (secant / (120 * nu ** 5)) * (5 + 28 * t2 + 24 * t4) * east ** 5 -
      (secant / (5040 * nu ** 7)) * (61 + 662 * t2 + 1320 * t4 + 720 * t6) * east ** 7,
  }
}

/** From the grid's ellipsoid to WGS 84: OS's own seven parameters, right to about five metres in Great Britain. */
function toWgs84({ latitude, longitude }: { latitude: number; longitude: number }): Position {
  const { a, b } = airy1830
  const squashed = 1 - (b / a) ** 2
  const nu = a / Math.sqrt(1 - squashed * Math.sin(latitude) ** 2)
  const x = nu * Math.cos(latitude) * Math.cos(longitude)
  const y = nu * Math.cos(latitude) * Math.sin(longitude)
  const z = (1 - squashed) * nu * Math.sin(latitude)
  const scale = 1 - 20.4894e-6
  const [rx, ry, rz] = [0.1502, 0.247, 0.8421].map((seconds) => radians(seconds / 3600)) as [
    number,
    number,
    number,
  ]
  const X = 446.448 + x * scale - y * rz + z * ry
  const Y = -125.157 + x * rz + y * scale - z * rx
  const Z = 542.06 - x * ry + y * rx + z * scale
  const flat = 1 - (wgs84.b / wgs84.a) ** 2
  const across = Math.hypot(X, Y)
  let phi = Math.atan2(Z, across * (1 - flat))
  for (let turn = 0; turn < 5; turn += 1) {
    const bend = wgs84.a / Math.sqrt(1 - flat * Math.sin(phi) ** 2)
    phi = Math.atan2(Z + flat * bend * Math.sin(phi), across)
  }
  return { latitude: degrees(phi), longitude: degrees(Math.atan2(Y, X)) }
}

const metresInAMile = 1609.344

/** "0.4 miles", "12 miles": as far as a crow flies. */
export function milesInWords(metres: number): string {
  const miles = metres / metresInAMile
  const said = miles < 10 ? miles.toFixed(1) : String(Math.round(miles))
  return said === '1.0' ? '1 mile' : `${said} miles`
}
