/** The colours of the pages, written out: a picture also stands alone in the documents, without a sheet of styles. */
export const palette = {
  ink: '#0b0c0c',
  quiet: '#484949',
  navy: '#16364f',
  thread: '#c9962b',
  wash: '#f5f7f9',
  line: '#8a9199',
  paper: '#ffffff',
} as const
