// Code sets of CIN_schema_2026.xsd (handbook C 1.3). Contains public sector information licensed under the Open
// Government Licence v3.0.

const codes = (text: string): ReadonlySet<string> => new Set(text.split(' '))

export const sexes = codes('M F U')

export const ethnicities = codes(
  'WBRI WIRI WIRT WOTH WROM MWBC MWBA MWAS MOTH AIND APKN ABAN AOTH BCRB BAFR BOTH CHNE ' +
    'OOTH REFU NOBT',
)

/** `NONE` is one of them: it says that the child has none. */
export const disabilities = codes('NONE MOB HAND PC INC COMM LD HEAR VIS BEH CON AUT DDA')

export const referralSources = codes('1A 1B 1C 1D 2A 2B 3A 3B 3C 3D 3E 3F 4 5A 5B 5C 5D 6 7 8 9 10')

export const primaryNeeds = codes('N1 N2 N3 N4 N5 N6 N7 N8 N9 N0')

export const closureReasons = codes('RC1 RC2 RC3 RC4 RC5 RC6 RC7 RC8 RC9')

export const categoriesOfAbuse = codes('NEG PHY SAB EMO MUL')

export const assessmentFactors = codes(
  '1A 1B 1C 2A 2B 2C 3A 3B 3C 4A 4B 4C 5A 5B 5C 6A 6B 6C 7A 8B 8C 8D 8E 8F 9A 10A 11A ' +
    '12A 13A 14A 15A 16A 17A 18A 18B 18C 19A 19B 19C 20 21 22A 23A 24A',
)

/** The authorities that characters 2 to 4 of a UPN may name; a range is written with a hyphen. */
const authorityRanges =
  '001-005 201-213 301-320 330-336 340-344 350-359 370-373 380-384 390-394 420 660-681 ' +
  '701-708 800-803 805-808 810-813 815 816 820-823 825 826 830 831 835-841 845 846 ' +
  '850-852 855-857 860 861 865-896 908 909 916 919 921 925 926 928 929 931 933 935-938 ' +
  '940-943'

export const upnAuthorities: ReadonlySet<string> = new Set(
  authorityRanges.split(' ').flatMap((range) => {
    const [first = range, last = first] = range.split('-')
    const count = Number(last) - Number(first) + 1
    return Array.from({ length: count }, (_, at) => String(Number(first) + at).padStart(3, '0'))
  }),
)
