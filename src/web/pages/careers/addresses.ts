export const start = '/careers'
export const jobAddress = (id: string): string => `${start}/jobs/${id}`
export const applyAddress = (id: string): string => `${jobAddress(id)}/apply`
export const keepAddress = (id: string): string => `${applyAddress(id)}/keep`
export const laterAddress = (id: string): string => `${applyAddress(id)}/later`
export const keptAddress = (id: string): string => `${applyAddress(id)}/kept`
export const sentAddress = (id: string): string => `${applyAddress(id)}/sent`
export const besideAddress = (id: string): string => `${applyAddress(id)}/about-you`
export const thanksAddress = (id: string): string => `${applyAddress(id)}/thanks`
export const privacyAddress = `${start}/privacy`
export const eventAddress = (id: string): string => `${start}/events/${id}`
export const alertsAddress = `${start}/alerts`
export const feedAddress = `${start}/feed.xml`
export const driveAddress = '/recruitment'
export const diversityAddress = `${driveAddress}/diversity`
export const stabilityAddress = `${driveAddress}/stability`
export const signUpsAddress = (id: string): string => `${driveAddress}/events/${id}`
