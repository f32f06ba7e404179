export const start = '/news'
export const newsAddress = (id: string): string => `${start}/${id}`
export const updatesAddress = `${start}/by-email`
export const askedAddress = `${updatesAddress}/asked`
