// Forms in which one name is written or said: short forms, spellings in English of names from other scripts, and the
// endings of Polish surnames. General knowledge, drawn up for this project; a council adds lines as it meets them.
// Each line is one name; a word may stand in several. Words are folded: no capitals, accents or hyphens.

/** Short and pet forms of forenames. */
const shortForms = `
  abigail abi abbie gail
  abdullah abdulla abdallah
  alexander alexandra alex sandy sasha alec lex xander
  alexandra alex sandra lexi
  alfred alf alfie fred freddie
  amelia amy millie milly mia
  andrew andy drew
  angharad angie hari
  anthony tony antony ant
  archibald archie
  arthur art artie
  barbara barb babs barbie
  benjamin ben benny benji
  bethany beth elizabeth
  caitlin kate katie catlin kaitlin katelyn
  catherine katherine kathryn katharine cathy kathy kate katie cath kath kitty catrin
  charles charlie chas chuck
  charlotte charlie lottie lotte char
  christine christina chris chrissie tina
  christopher chris kit topher
  daniel dan danny
  david dave davey dai dafydd
  deborah deb debbie debra
  dorothy dot dottie dolly
  dylan dyl
  edward ed eddie ned ted teddy
  eleanor ellie nell nora elinor
  elizabeth liz lizzie beth betty bess eliza elisabeth libby lisa elsie betsy
  ellie ella eleanor
  emily em emmie millie
  emma em
  florence flo florrie flossie
  francis frank frankie
  frances fran francesca frankie
  frederick fred freddie freddy
  gabriel gabe
  george georgie
  georgia georgie georgina
  gerald gerry jerry gerard
  gillian gill jill
  grace gracie
  gregory greg
  harold harry hal
  harriet hattie harry
  harrison harry
  helen nell elena
  henry harry hal hank
  ian iain
  isabella isabelle bella izzy isobel isabel
  jack john jackie
  jacob jake jakey
  james jim jimmy jamie jem
  jane janet janey jan sian
  jasmine jas jazz yasmin
  jennifer jen jenny jenni
  jessica jess jessie
  joanne jo joanna
  john jack johnny jon
  jonathan jon jonny jonathon
  joseph joe joey jo
  joshua josh
  judith judy jude
  kenneth ken kenny
  lawrence laurence larry laurie
  leonard len lenny leo
  lewis louis lou
  lillian lily lil lilly
  llewellyn llew
  lucas luke
  lucy lucie lou
  madeleine maddie maddy madison
  margaret maggie meg megan peggy marge margie greta daisy rita
  mary molly polly may maria
  martha mattie patty
  matilda tilly tilda mattie
  matthew matt matty mathew
  maureen mo
  maximilian max
  megan meg meggie
  michael mike mick mickey micky mikey
  michelle shell shelly
  mohammed mo
  nathan nat nate nathaniel
  nicholas nick nicky nicolas
  nicola nicky nikki nicole
  oliver ollie olly
  olivia liv livvy
  pamela pam
  patricia pat patsy tricia trish patty
  patrick paddy pat rick padraig
  penelope penny
  peter pete
  philip phil pip phillip
  rebecca becky becca bex
  reginald reg reggie
  rhiannon rhi anon
  richard rick ricky dick rich richie
  robert rob bob bobby robbie bert
  ronald ron ronnie
  rosemary rose rosie
  roseanne rosie rose
  ruby rubes
  samantha sam sammy
  samuel sam sammy
  sarah sara sally sadie
  sebastian seb
  sophie sophia soph
  stanley stan
  stephen steven steve stevie
  stephanie steph stef
  susan sue susie suzie suzanne
  tabitha tabby
  terence terry terrence
  theodore theo ted teddy
  theresa teresa tess terry
  thomas tom tommy
  timothy tim timmy
  tobias toby
  tyler ty
  victoria vicky vicki tori
  vincent vince vinny
  walter wally walt
  william will bill billy willie liam
  zachary zac zach zak zack
`

/** Names of one language that families write in several ways, and the same name in English. */
const spellings = `
  mohammed muhammad mohammad mohamed muhammed mohamad mohamud muhamed mohd md mo
  ahmed ahmad ahmet achmed
  aisha ayesha aysha aishah aesha
  ali aly
  amina aminah ameena
  bilal belal
  fatima fatimah fathima fatema fatma
  farooq faruk farouk umar
  hassan hasan
  hussain hussein husain hossain hussayn husein hosain
  ibrahim ebrahim abraham
  ismail ismael esmail
  khadija khadijah khadeeja
  khalid khaled
  mahmood mahmoud mehmood mahmud
  maryam mariam mariyam miriam
  mustafa mustapha moustafa
  noor nour nur
  omar umar umer omer
  osman usman uthman othman
  rahman rehman rahmaan
  saeed said sayeed saied
  salma selma
  syed sayed sayyid said
  sheikh shaikh shaykh sheik
  yusuf yousef yousaf yusef youssef yousuf joseph
  yahya yehia
  zain zayn zane
  zainab zaynab zeinab
  zakariya zakaria zachariah
  begum bagum
  akhtar akther akhter
  chaudhry choudhury chowdhury choudhary chaudhary chaudhri
  qureshi quraishi kureshi
  siddique siddiqui siddiqi sadiq
  malik maalik
  bibi bi
  iqbal eqbal
  uddin udin ud din
  singh sing
  kaur kor
  gurpreet gurprit
  harpreet harprit
  katarzyna kasia kate katherine
  malgorzata gosia margaret
  aleksandra ola alexandra
  aleksander olek alex alexander
  agnieszka aga agnes
  joanna asia joanne
  zuzanna zuzia susanna
  julia julka
  wojciech wojtek
  jakub kuba jacob
  tomasz tomek thomas
  michal michael
  piotr piotrek peter
  pawel paul
  krzysztof krzysiek christopher
  stanislaw staszek
  jan janek john
  magdalena magda
  natalia natalie
  anna ania ann anne
  maciej maciek
  sian jane shan sean
  sean shaun shawn shane sion
  siobhan shivaun shevaun
  niamh neve neave
  caoimhe keeva kweeva
  aoife eefa
  ciara keira kiera
  cian kian
  eoin owen owain
  tadhg tighe
  rhys reece rees reese
  llyr leer
  geraint gerant
  gethin gethyn
  ffion fion
  catrin katrin
  isaac ishaq ishak
  jayden jaden jaiden
  aiden aidan ayden
  kayleigh kayley kaylee kaileigh
  leah lea leia
  zoe zoey
  sara sarah
  hannah hanna hana
  niall neil neal
  alan allan allen
  geoffrey jeffrey geoff jeff
  stuart stewart
  graham graeme
  anne ann
  karen karin
  claire clare
  lynne lynn lyn
  jon john
`

const lines = (text: string): readonly (readonly string[])[] =>
  text
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/))

/** The names that are known in several forms, a list of forms each. */
export const namesAlike: readonly (readonly string[])[] = [
  ...lines(shortForms),
  ...lines(spellings),
]
