import { noReferenceNumber } from '../codes.ts'
import { plainPostcode } from '../../lay-out.ts'
import { eachRow, type Judge, type Rules } from '../../judging.ts'
import type { Episode, Provider, Return903 } from '../../tables.ts'
import { isOpen } from '../episodes.ts'

/** An episode with a provider that Ofsted lists. */
const whereListed = (
  isBroken: (provider: Provider, episode: Episode, data: Return903) => boolean,
): Judge =>
  eachRow('Episodes', (episode, data) => {
    const provider = data.providers?.get(episode.URN)
    return provider !== undefined && isBroken(provider, episode, data)
  })

/** Placements in one building, whose postcode is the provider's own. */
const isInBuilding = ({ PLACE }: Episode): boolean => ['K1', 'K2', 'K3', 'R3', 'S1'].includes(PLACE)

/** Each unique reference number is one that Ofsted has given, for such a placement at that time. */
export const providerListRules: Rules = {
  '219': whereListed(
    ({ placements }, { PLACE }) => PLACE !== '' && placements.size > 0 && !placements.has(PLACE),
  ),
  '221': whereListed(
    ({ postcode }, episode) =>
      isInBuilding(episode) &&
      episode.PL_POST !== '' &&
      plainPostcode(episode.PL_POST) !== plainPostcode(postcode),
  ),
  '224': whereListed(
    ({ providerCodes }, { PLACE_PROVIDER }) =>
      PLACE_PROVIDER !== '' && providerCodes.size > 0 && !providerCodes.has(PLACE_PROVIDER),
  ),
  '227': whereListed(({ registrationEndedOn }, { DECOM }) => DECOM >= registrationEndedOn),
  '228': whereListed(
    ({ registrationEndedOn }, episode, { endsOn }) =>
      (isOpen(episode) ? endsOn : episode.DEC) > registrationEndedOn,
  ),
  '229': whereListed(
    (provider, { PLACE_PROVIDER }, { authority }) =>
      authority !== undefined &&
      ((PLACE_PROVIDER === 'PR1' && provider.authority !== authority) ||
        (PLACE_PROVIDER === 'PR2' && provider.authority === authority)),
  ),
  '1008': eachRow(
    'Episodes',
    ({ URN }, { providers }) =>
      URN !== '' && URN !== noReferenceNumber && providers?.has(URN) === false,
  ),
}
