export { confirmAddress, stopAddress } from '../../../cases/updates/send-updates.ts'
const start = '/updates'
export const stoppedAddress = `${start}/stopped`
export const saidYesAddress = `${start}/yes`
