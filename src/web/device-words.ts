const browsers: readonly (readonly [mark: RegExp, name: string])[] = [
  [/\bEdg\//, 'Edge'],
  [/\bFirefox\//, 'Firefox'],
  [/Chrome\//, 'Chrome'],
  [/\bSafari\//, 'Safari'],
]
const machines: readonly (readonly [mark: RegExp, name: string])[] = [
  [/iPhone/, 'an iPhone'],
  [/iPad/, 'an iPad'],
  [/Android/, 'Android'],
  [/Windows/, 'Windows'],
  [/Mac OS X/, 'a Mac'],
  [/CrOS/, 'a Chromebook'],
  [/Linux/, 'Linux'],
]

/** A browser and its machine as their owner knows them: "Chrome on Windows". Nothing that tells two of a kind apart. */
export function deviceInWords(userAgent = ''): string {
  const found = (list: typeof browsers): string | undefined =>
    list.find(([mark]) => mark.test(userAgent))?.[1]
  return `${found(browsers) ?? 'A browser'} on ${found(machines) ?? 'some machine'}`
}
