export const start = '/whats-on'
export const groupAddress = (id: string): string => `${start}/${id}`
