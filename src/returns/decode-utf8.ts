/** A run of text from a file, or why it cannot be text of that file. */
export type Decoded = { readonly text: string } | { readonly fault: string }

const save = 'Save or export it as UTF-8, which is what the department takes, and try again.'

/** Turns the bytes of an XML file into text as they come. Refused where they are not UTF-8. */
export function utf8Decoder() {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let begun = false
  return {
    decode(chunk: Uint8Array): Decoded {
      const unlike = begun ? undefined : otherEncoding(chunk)
      begun = true
      return unlike === undefined ? read(() => decoder.decode(chunk, { stream: true })) : unlike
    },
    end: (): Decoded => read(() => decoder.decode()),
  }
}

function read(decode: () => string): Decoded {
  try {
    return { text: decode() }
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    return { fault: `The file holds bytes that are not UTF-8 (often it is windows-1252). ${save}` }
  }
}

/** The marks with which UTF-16 begins, or every second byte nought. */
function otherEncoding(start: Uint8Array): Decoded | undefined {
  const [first = 1, second = 1] = start
  const marked = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)
  if (!marked && first !== 0 && second !== 0) return undefined
  return { fault: `The file is in UTF-16, not UTF-8. ${save}` }
}

/** What an XML declaration says of the encoding, where that is not UTF-8; undefined where it is, or says nothing. */
export function declaredFault(encoding: string | undefined): string | undefined {
  if (encoding === undefined || /^(utf-?8|us-ascii|ascii)$/i.test(encoding)) return undefined
  return `The file says that it is in ${encoding.slice(0, 40)}, not UTF-8. ${save}`
}
