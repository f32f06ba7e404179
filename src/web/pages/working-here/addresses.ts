export const start = '/working-here'
export const ofOneselfAddress = `${start}/who-we-are`
