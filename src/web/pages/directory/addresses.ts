export const start = '/directory'
export const searchAddress = `${start}/search`
export const listAddress = `${start}/list`
export const serviceAddress = (id: string, ...rest: readonly string[]): string =>
  [`${start}/services`, id, ...rest].join('/')
export const topicAddress = (id: string): string => `${start}/topics/${id}`
export const offerAddress = (id: string): string => `${start}/offers/${id}`
export const feedbackAddress = `${start}/feedback`
export const keepAddress = `${start}/keep`
export const deskAddress = `${start}/desk`
export const figuresAddress = `${deskAddress}/figures`
