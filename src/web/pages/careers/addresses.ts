export const start = '/careers'
export const jobAddress = (id: string): string => `${start}/jobs/${id}`
export const applyAddress = (id: string): string => `${jobAddress(id)}/apply`
export const eventAddress = (id: string): string => `${start}/events/${id}`
export const alertsAddress = `${start}/alerts`
export const stopAddress = (token: string): string => `${alertsAddress}/stop/${token}`
export const feedAddress = `${start}/feed.xml`
export const driveAddress = '/recruitment'
export const signUpsAddress = (id: string): string => `${driveAddress}/events/${id}`
