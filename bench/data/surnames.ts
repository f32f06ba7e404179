// Surnames of the same county: the commonest of every community first, then several thousand made from the parts
// that such names are made of. Real ones are among them by chance only.

const words = (text: string): readonly string[] => text.trim().split(/\s+/)

const pairs = (heads: readonly string[], tails: readonly string[]): readonly string[] =>
  heads.flatMap((head) => tails.map((tail) => head + tail))

const common = words(`
  Smith Jones Taylor Khan Hussain Brown Williams Wilson Johnson Ahmed Davies Patel Wright Walker Robinson Ali
  Thompson White Hughes Edwards Green Hall Wood Harris Mahmood Lewis Begum Clarke Jackson Turner Iqbal Hill
  Moore Clark Cooper Morris Harrison Ward Bibi Martin Baker Allen King Scott Morgan Lee Bennett Mitchell Akhtar
  Parker Anderson Cook Carter Kelly Bell Murphy Shaw Singh Collins Adams Hargreaves Riley Holt Kay Pickup
  Nuttall Duckworth Haworth Whittaker Entwistle Aspinall Bamber Blackburn Bolton Bradshaw Catterall Chadwick
  Clegg Crompton Cunliffe Dewhurst Eccles Fairclough Fielding Fletcher Gregson Greenwood Grimshaw Halstead
  Hartley Haslam Heaton Heyes Hindle Hodgson Holden Holroyd Houghton Howarth Isherwood Kenyon Kershaw Leyland
  Livesey Lomax Lord Marsden Mather Mercer Metcalfe Mills Moorhouse Nelson Ormerod Parkinson Pilkington Pollard
  Preston Procter Ramsbottom Rawcliffe Rawlinson Rigby Rimmer Rothwell Rushton Salthouse Seddon Sharples Slater
  Southworth Sutcliffe Swarbrick Thornley Threlfall Topping Tomlinson Townley Tyldesley Unsworth Varley Walmsley
  Wareing Waring Whalley Whiteside Whitehead Whitworth Winstanley Woods Yates Ainscough Almond Ascroft Ashcroft
  Barlow Barnes Birtwistle Booth Brennan Brierley Burke Butterworth Cross Crook Dixon Dobson Doyle Farrell
  Foster Gallagher Gibson Graham Gray Hunt Hunter Hamilton Kennedy Lynch Marshall Mason Matthews Miller Murray
  Myers Newton Nolan Palmer Pearson Phillips Porter Quinn Reid Reynolds Richardson Roberts Rogers Russell Ryan
  Simpson Spencer Stephenson Stewart Stone Stott Thomas Walsh Watson Webster Wells West Wilkinson Young
  Hussein Rehman Malik Shah Rashid Mohammed Mohamed Aslam Anwar Nawaz Hanif Sheikh Siddique Yousaf Bashir
  Rafiq Sadiq Younis Ashraf Javed Khalid Butt Mirza Chaudhry Raja Qureshi Bhatti Bhatt Desai Mistry Parmar
  Chauhan Kaur Sharma Gupta Bux Musa Vali Adam Kapadia Lorgat Esat Bobat Valli Moosa Dalal Hafeji Nakhuda
  Sidat Ugharadar Lambat Uddin Miah Rahman Islam Choudhury Khatun Sultana Chowdhury Haque Alam Kabir
`)

const placeHeads = words(`
  Ash Barn Black Brad Brier Brom Brown Burn Calder Carl Cald Clay Clif Copp Crom Crow Dal Den Dove East Eccle
  Elm Fern Fox Gar Gold Green Grim Ha Had Hal Ham Hart Hasling Hather Hazel Heath Hey Hind High Hol Hollin Horn
  Kirk Lang Lath Lin Long Marl Mear Mid Moor New North Oaken Old Os Pend Pick Pres Rad Raven Red Rib Rish Rose
  Row Rush Sals Sand Shuttle South Stan Stock Thorn Tyld Up Wad Wal War West Whit Wil Win Wool Worst
`)
const placeTails = words(`
  worth ley ton shaw bottom den croft field wood ham stead land hurst ford well ridge gate cliffe burn thwaite
`)
const fathers = words(`
  Adam Alder Atkin Cath Dan Dick Dobb Ed Elli Ferg Gib Green Harri Hen Hodg Hopkin Hutchin Jack Jam Jenkin John
  Lar Lawren Mat Matt Morri Nel Nichol Pat Pear Peter Rich Robert Robin Rob San Simp Steven Stephen Tomlin
  Thomp Thom Watkin Wat Wilkin Will Wil
`)
const welsh = words(`
  Evans Griffiths Owen Price Powell Pugh Parry Bevan Bowen Prosser Pritchard Probert Gwilym Llewellyn Cadwaladr
  Lloyd Vaughan Gethin Maddocks Meredith Rees Rhys Howells Jenkins Nicholas Prothero Tudor Wynne Yorath Gwynne
  Bebb Breese Clwyd Cadogan Craddock Ellis Gittins Goronwy Hopkin Ithell Kyffin Mostyn Nanney Penry Prydderch
`)
const gaels = words(`
  Brien Connor Neill Reilly Donnell Sullivan Keeffe Malley Hara Rourke Shea Toole Dowd Grady Hagan Kane Leary
  Mahony Dwyer Flynn Gorman Halloran Hanlon Callaghan Driscoll Farrell Riordan Loughlin
`)
const clans = words(`
  Allister Ardle Carthy Cann Cabe Cluskey Cormack Dermott Donald Dougall Ewan Fadden Gill Ginley Gowan Grath
  Guinness Guire Hugh Intyre Kay Kenna Kenzie Laren Laughlin Lean Leod Mahon Manus Millan Namara Nulty Phee
  Pherson Quaid Queen Rae Shane Sweeney Taggart Vey Williams
`)
const polishStems = words(`
  Kowal Wiśniew Lewandow Dąbrow Zieliń Szymań Kozłow Jankow Mazur Wojciechow Kwiatkow Kaczmar Piotrow Grabow
  Pawłow Michal Nowakow Adam Dudzińs Jabłoń Krawczy Król Majew Olszew Jawor Wróblew Malinow Stępniew Witkow
  Rutkow Sikor Ostrow Barań Dudek Szewcz Tomaszew Pietrza Marcin Wałęs Zając Bąk Kubia Wilczyń Gajew Sadow
`)
const polishTails = words('ski ska czyk wicz ak ek')
const romanian = words(`
  Popescu Ionescu Popa Dumitru Stan Stoica Gheorghe Rusu Munteanu Matei Constantin Marin Țîrlea Mocanu Florea
  Ciobanu Tudose Barbu Nistor Dobre Cîrciumaru Lăcătuș Căldăraru Ursu Moldovan Bălan Crăciun Kazlauskas
  Petrauskas Jankauskas Stankevičius Žukauskas Butkus Paulauskas Urbonas Bērziņš Kalniņš Ozoliņš
`)
const arabic = words(`
  Amin Ansari Attar Basri Darwish Fadhli Farsi Ghamdi Hadi Hakim Halabi Hamdan Hariri Hashimi Jabri Janabi
  Khalil Khatib Kurdi Mansour Masri Najjar Nasser Omari Qasim Rashidi Sabbagh Saadi Sayed Shami Sharif Tikriti
  Turki Zahrani Zubaidi
`)
const african = words(`
  Okafor Adeyemi Mensah Asante Owusu Boateng Osei Okonkwo Eze Nwosu Adebayo Olawale Balogun Afolabi Ogunleye
  Moyo Ncube Sibanda Ndlovu Chikwanha Mutasa Tesfaye Gebremedhin Haile Woldu Mekonnen Abdi Warsame Farah Jama
  Diallo Kamara Sesay Conteh Mwangi Otieno Kariuki Banda Phiri Zulu
`)
const eastern = words(`
  Chen Wang Li Zhang Liu Lam Wong Chan Cheung Leung Nguyễn Trần Phạm Hoàng Vũ Đặng Bùi Santos Reyes Cruz
  Bautista Dela-Cruz Tamang Gurung Rai Thapa Hosseini Ahmadi Karimi Rezaei Mohammadi Stanekzai Noorzai Zadran
`)
const halves = words(`
  Smith Jones Taylor Brown Hughes Green Hall Wood Clarke Turner Hill Moore Cooper Morris Harrison Ward Baker
  King Scott Morgan Lee Bennett Parker Cook Carter Bell Shaw Riley Holt Kay
`)

/** Every surname once: the commonest in order, then all others, mixed always in the same way. */
export function surnames(): readonly string[] {
  const others = [
    ...pairs(placeHeads, placeTails),
    ...fathers.map((father) => `${father}son`),
    ...welsh,
    ...gaels.map((clan) => `O'${clan}`),
    ...pairs(['Mc', 'Mac'], clans),
    ...pairs(polishStems, polishTails),
    ...romanian,
    ...pairs(['Al-', 'El-', 'Ben ', 'Abu '], arabic),
    ...african,
    ...eastern,
    ...halves.flatMap((one) =>
      halves.filter((other) => other !== one).map((other) => `${one}-${other}`),
    ),
  ]
  const distinct = [...new Set(others)].filter((name) => !common.includes(name))
  const step = 1_597
  const mixed = distinct.map((_, at) => distinct[(at * step) % distinct.length] ?? '')
  return [...new Set([...common, ...mixed, ...distinct])]
}
