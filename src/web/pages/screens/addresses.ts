/** Where a screen is: its lists, or everything that goes by one record of it. */
export const screenAddress = (screen: string, ...rest: readonly string[]): string =>
  ['/screens', screen, ...rest].join('/')

export const stageAnchor = (stage: string): string => `stage-${stage}`
