const abbreviations: Readonly<Record<string, string>> = {
  CIN: 'child in need',
  CPP: 'child protection plan',
  CPC: 'child protection conference',
  ICPC: 'initial child protection conference',
  LA: 'local authority',
  NFA: 'no further action',
  S47: 'section 47',
}

const wordsInName = /S47|ICPC|CIN|CPP|CPC|NFA|LEA|LA(?=[a-z])|UPN|ID|[A-Z]?[a-z]+|[A-Z]+|\d+/g

/** An element's name in words: `CPPstartDate` is "Child protection plan start date". */
export function elementInWords(name: string): string {
  const words = (name.match(wordsInName) ?? [name]).map(
    (word) => abbreviations[word] ?? (/[a-z]/.test(word) ? word.toLowerCase() : word),
  )
  const said = words.join(' ')
  return said.charAt(0).toUpperCase() + said.slice(1)
}
