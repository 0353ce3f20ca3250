# English. Apostrophes are dropped before matching: I'll is "ill", don't is "dont".

[negation]
not no never dont doesnt didnt wont wouldnt cant cannot couldnt isnt wasnt arent havent hasnt hadnt without nor neither nothing nobody rather aint

[category delivery]
never|not|hasnt|didnt|havent|yet .. arriv*|deliver* = 2
  ! refund* .. never|not|hasnt|havent .. arriv*
where .. is|are|s .. parcel*|package*|order|delivery|stuff|driver = 3
wheres .. parcel*|package*|order|delivery|stuff|driver = 3
still waiting .. parcel*|package*|order|delivery = 3
parcel* = 2
package*
deliver*
  ! cash on delivery
  ! delivery fee|charge
courier* = 2
dispatch*
shipment*|shipping
tracking .. says|shows|number|link|page = 2
out for delivery = 3
wrong address|house|street|building|flat|depot = 3
left .. outside|neighbour*|neighbor*|doorstep|bin|porch|rain = 1
lost .. post|transit|luggage|suitcase|bag|parcel = 3
luggage|suitcase* .. lost|missing|never|still|not = 3
lost luggage|suitcase*|baggage|parcel* = 3
flight .. cancel*|delay*|late = 2
cancel* .. flight|train|bus|service|slot|visit|appointment = 2
train|bus|tram|coach .. late|cancel*|delay*|never|show* = 2
engineer|technician|plumber|fitter* .. never|didnt|not|no .. show*|came|come|turn* = 3
nobody|nobodys|noone .. came|come|turned|showed|shown = 2
no one .. came|come|turned|showed = 2
no show = 2
missed .. connection|collection|slot|appointment|visit = 2
bin*|rubbish|waste .. not|wasnt|werent|havent|hasnt|missed .. collect*|empti* = 3
days|weeks late = 2
hours|hour|minutes late = 2
overdue = 1
redirect*
lost in transit = 3

[category product]
broken = 1
  ! broken .. promise*
faulty|defective|defect* = 3
damaged|cracked|dented|scratched|chipped|shattered|smashed = 2
torn|ripped|frayed
stopped working = 2
  ! app|website|internet|wifi .. stopped working
doesnt|wont .. turn|switch|start|charge = 2
dead on arrival = 3
wrong size|colour|color|model|item|product|part = 3
sent .. wrong = 2
not as described|advertised = 3
nothing like .. picture|photo*|description|website = 3
poor|terrible|awful|shoddy|rubbish quality = 3
shoddy|flimsy|tatty = 2
fell|falls|falling|came apart = 3
cold .. food|chips|soup|pizza|meal = 2
stale|mouldy|moldy|rancid|rotten|undercooked|soggy = 2
dirty .. room|sheets|towels|bathroom = 2
filthy .. room|sheets|bathroom = 2
missing .. part|parts|screw*|bolt*|item*|leg = 2
washing machine|dryer
fridge|freezer|kettle|toaster|boiler|sofa|mattress|wardrobe|telly
warrant*|guarantee = 1
counterfeit|fake = 2
bodge*|botch* = 2
workmanship = 3
leak*
used|second hand .. instead|new = 1

[category billing]
invoice*|bill = 2
  ! invoice address
bills|billed|billing = 2
charged|overcharg*|charges = 2
  ! charged .. battery|phone|fully
double|twice .. charg*|bill*|debit*|paid = 3
charg*|debit*|billed|taken .. twice|double = 3
direct debit* = 2
refund* .. not|never|hasnt|havent|still|yet|wheres|waiting = 3
waiting .. refund = 3
refund .. arriv*|appear*|landed|show* = 2
where .. refund|money = 2
wheres .. refund|money = 3
hidden|late|admin|booking|cancellation|delivery|roaming|overdraft fee|fees|charge|charges = 2
fee|fees
interest .. charg*|rate|added = 1
deposit .. not|never|back|return*|kept|withheld = 3
meter reading* = 2
estimated .. bill*|read*|usage = 2
standing charge = 2
took|taken|takes .. from .. account|card|bank = 2
my card .. charg*|debit* = 2
arrears|debt collect*|bailiff* = 2
final demand|notice = 2
credit note|balance = 2
vat = 1
tariff = 1
overpaid|overpayment = 3

[category service]
rude|rudeness|rudely = 2
staff|receptionist|waiter|waitress|cashier|assistant|bouncer|nurse|teller|steward*|adviser|advisor|agent|manager
customer service|services|care|support = 1
attitude|manners = 2
unprofessional|unhelpful|dismissive|condescending|patronising|patronizing|disrespectful|impolite = 2
rolled .. eyes = 3
hung up = 2
hang up = 2
on hold = 3
in|the queue|queues|queuing|queueing|queued = 1
passed .. pillar|around|from|between = 2
passed|transferred|bounced .. department*|person|another|agent*|between = 3
pillar to post = 3
nobody|noone|never .. answer*|repl*|respond*|pick*|calls|called = 2
no one .. answer*|repl*|respond*|picks|ever = 2
no reply|response|answer = 2
ignored|ignoring|ignores = 2
shouted|yelled|screamed|snapped .. at = 2
sneer*|smirk*|sniger*|laughed .. at|face = 2
talked|spoke|spoken .. down|me|like|as = 2
treated .. like|as = 2
chatbot|bot = 1
waited|waiting|wait .. counter|desk|line|phone = 2
called me|us = 1
stroppy|surly|sulky|snotty = 2
humiliat*|belittl* = 2

[category agreement]
contract* = 2
terms .. conditions|contract|changed|agree* = 3
t cs = 2
small|fine print = 3
advertis* = 2
misled|misleading|mis sold|missold|misselling = 3
cancel* .. contract|subscription|membership|policy|plan = 3
cancellation period|policy|terms|notice = 3
notice period = 3
price|prices .. increase*|rise*|hike*|went|gone|up = 3
subscription* = 2
membership* = 2
auto renew*|renewal|renewed = 3
automatically renew* = 3
free trial = 3
lock* in|into = 2
early termination|exit = 3
promised .. instead|but|would = 1
agreed .. price|date|in|to|that
quoted|quote = 2
offer|promotion|promo|voucher|coupon|discount|loyalty = 1
claim .. rejected|refused|declined|denied|turned = 2
policy .. cover*|exclude*|exclusion = 2
cooling off = 3
verbal*|sales .. promise*|rep|told|said = 1
bait and switch = 3

[category technical]
app = 2
website|webpage|site|web page|portal = 1
log|login|logging|logged|sign .. in|on|error|page|cant|wont = 1
cant|cannot|couldnt|unable .. log|login|sign|access = 3
password|passcode|pin .. reset|wrong|not|doesnt|wont|link = 2
crash* = 2
  ! crash* .. car|van|into|bike
error message|code|page = 3
error 404|500|503 = 3
broadband|internet|wifi|fibre|router|modem = 2
signal|reception|coverage = 1
no signal|internet|connection|broadband = 3
connection .. drop*|slow|lost|down|cuts|keeps = 2
outage*|down again = 2
glitch*|bug|bugs|buggy|freezes|froze|frozen = 1
  ! frozen peas|food|chips|pizza
update .. app|since|broke* = 2
since .. update = 3
verification|security code|codes = 2
locked out = 3
account .. locked|blocked|suspended|disabled = 2
buffering|lag|lagging|latency|packet = 2
online banking = 2
card machine|reader .. = 1
cash machine|atm = 2
sim|esim = 2
qr code = 2
checkout page|button = 2
page .. load* = 2
landline|dial tone = 2

[category privacy]
personal data|information|details = 3
gdpr = 3
data .. breach|protection|leak*|shared|sold|protection = 3
privacy = 3
identity .. theft|stolen|fraud = 3
stole* my identity = 3
hacked|hacker*|hijack* = 3
fraud* .. account|transaction*|card|my|loan = 2
fraud|fraudulent|fraudster* = 2
scammer* .. my|details|knew|had = 2
someone else*|elses .. account|data|details|bill*|name|letter*|records|results|information = 2
someone .. opened|took|used .. my name = 3
in my name = 2
without .. consent|permission = 3
subject access = 3
unsubscrib*|spam|marketing emails|marketing = 2
cctv|camera|cameras|filmed|recorded .. me|without|changing|us = 1
strangers|stranger*|another customer* .. details|data|account|address|see|name = 2
leaked = 2
passport .. copy|scan|photo|sent = 1
medical records|history = 2
delete .. data|details|records = 2
unauthorised|unauthorized = 2
phishing = 3
right to erasure = 3

[category safety]
injur* = 3
hurt .. back|leg|hand|herself|himself|myself|child|son|daughter = 2
burn*|burnt|scald* = 2
  ! burn* .. food|toast|pizza|money
caught fire = 3
fire|flames|smoke|smoking|sparks|sparked = 2
  ! fire him|her|them|someone
  ! fired
  ! smoking .. area|room
explod*|explosion = 3
electric shock = 3
electrocut* = 3
allerg*|anaphyla* = 3
food poisoning = 3
poison* = 2
hospital*|ambulance = 1
choke*|choking = 3
slipped|tripped .. wet|floor|ice|on|over|step* = 2
carbon monoxide = 3
gas leak = 3
smell .. gas|burning = 3
hazard*|dangerous|unsafe = 2
glass|metal|plastic .. in .. food|soup|salad|burger|meal|yoghurt = 3
brakes = 2
overheat* = 2
recall|recalled = 1
wrong .. medication|dose|dosage|tablets|prescription = 3
vomit*|throwing up|diarrhoea = 2
loose wire|wires|wiring|cable = 2
exposed .. wire*|cable* = 3
rash|blister*|swelled|swollen = 2
stitches|concussion|fracture*|bleeding = 2

[tone upset]
disgrace*|disgusting|disgusted = 2
unacceptable = 1
appalling|appalled = 2
outrageous|outraged|scandal* = 2
furious|livid|fuming|seething|angry|raging = 2
ridiculous|joke|farce|shambles = 2
absolute|absolutely joke|disgrace|shambles|useless|ridiculous = 2
fed up = 2
sick of = 2
sick and tired = 2
had enough = 2
beyond|past .. joke = 2
despair*|desperate* = 2
end .. tether = 2
wits end = 2
in tears = 2
crying|cried|sobbing = 1
cant believe = 2
cannot believe = 2
thanks for|a .. nothing = 3
thanks a bunch = 3
how hard .. can|is = 2
shame on = 2
unbelievable|unreal = 2
nightmare = 1
well done|bravo = 1
congratulations = 1
worst = 1
how dare = 3
wtf|ffs = 1
seriously = 1
hello = 1
driving me mad|insane|crazy|up = 2
slow|standing clap|applause = 2
marvellous|bravo|brilliant = 1

[tone rude]
shit|shitty|shite|bullshit|horseshit = 3
  ! you|piece|little .. shit|shits|shite
crap|crappy = 2
fuck|fucking|fucked|fuckin|fking|effing|fckin|fkn = 2
  ! fuck you|off|u|yourself|yourselves
fuck|stuff|screw|sod this|that|it|your = 2
bloody = 1
  ! bloody .. nose|hand|knee|bandage
arse|arsed|arseways = 2
pissed|piss|pisses|pisstake = 2
  ! piss off
cant be arsed = 2
bollocks|bollox = 3
  ! my bollocks
wtf|ffs|stfu = 2
shambolic|cowboy outfit|tinpot|tin pot|mickey mouse = 2
cowboys = 2
joke .. company|outfit|business|firm|airline|bank = 2
company|outfit|firm|bank|airline .. joke|garbage|rubbish|trash|pathetic|clowns = 2
pathetic = 2
garbage|trash = 2
  ! garbage|trash .. collect*|bin|bins|can|day|truck
load of .. rubbish|tosh|crap|bull|tripe = 3
rip off = 2
ripoff = 2
daylight robbery = 2
damn|goddamn|dammit|damned = 2
feck|feckin|fecking = 2
  ! feck off
bugger all = 2
sweet fa = 2
poxy|crummy|lousy|godawful|piss poor = 2
bullcrap|bs = 2
kill .. app|website|phone|router|process = 1
stick|shove .. your .. voucher|apology|contract|policy|offer|survey = 2
sucks|suck = 2
dogs dinner|breakfast = 1
waste of .. space|oxygen = 1
hell .. is|are|wrong = 1

[tone abusive]
idiot|idiots|eejit|eejits|ijit = 3
  ! called|calling|calls me|us|him|her|my .. idiot|idiots|eejit
  ! like .. idiot|idiots|eejit
  ! not|am|im .. idiot|eejit
  ! idiot proof
  ! feel|felt|made|look|looked .. idiot|eejit
  + You are a bunch of idiots.
  + Listen you eejit, read the order.
  - Your driver called me an idiot.
  - I am not an idiot.
  - They made me feel like an idiot.
moron|morons|moronic|imbecile* = 3
  ! called|calling|calls me|us|my .. moron|imbecile
  ! like|not|am|im .. moron|imbecile
  + Absolute morons working there.
  - The waiter called me a moron.
cretin*|dimwit*|halfwit*|nitwit*|numpty|numpties|muppet|muppets|dunce*|dumbass*|dumbo = 3
  ! called|calling me|us|my .. _
  ! muppet .. toy|show|puppet
  + Which of you muppets lost my parcel?
  - She called me a numpty.
  - The Muppet show DVD is scratched.
thick|dense .. as .. plank*|mince|shit|pigshit|brick = 3
  ! called me|us .. thick
  + The girl on the phone is thick as mince.
thick|stupid|dumb|brainless|braindead|clueless .. people|staff|girl|woman|man|lot|driver*|agent*|cow|bastard*|monkeys|clowns|lad = 2
  ! called|calling|calls me|us|my .. stupid|thick|dumb
  ! stupid|dumb .. question
  + What a stupid woman you put on the phone.
  + Your brainless staff lost it again.
  - He called me a stupid woman.
  - Sorry if it is a stupid question for your staff.
are|youre|ur|you .. stupid|thick|dumb|brainless|braindead|retarded|dense|simple = 2
  ! not stupid|thick|dumb
  ! how .. simple
  ! you .. are .. not
  + Are you actually stupid?
  + You are all thick.
  - Do you think I am stupid?
  ! think im|i
  ! im|am|was|feel stupid
incompetent .. clown*|fool*|idiot*|bunch|people|lot|staff|buffoon* = 2
  + You incompetent clowns.
clowns|clown|buffoon*|jokers|monkeys|chimps|baboons = 2
  ! clown .. costume|party|outfit|shoe*|nose
  ! called|calling me|us .. clown
  ! monkeys .. toy|zoo
  + Bunch of clowns running this place.
  - The clown costume was torn.
  - The steward was calling me a clown.
bunch|pack|shower|gang of .. clowns|crooks|thieves|idiots|cowboys|liars|chancers|bastards|gangsters|muppets|wasters|amateurs|monkeys|parasites|criminals = 3
  + You are a shower of chancers.
  + Pack of liars.
wanker*|tosser*|knobhead*|dickhead*|bellend*|twat|twats|prick|pricks|bollix|gobshite*|gobshites|arsehole*|asshole*|douche* = 3
  ! called|calling|calls me|us|my|him|her .. _
  ! pin prick|pricks
  ! prick .. finger
  + What a bunch of wankers.
  + Tell that gobshite in the depot to ring me.
  - Your driver called me a wanker in front of my kids.
  - A tiny prick to the finger is all the kit needs, a prick finger test.
dick|cock|knob .. head|heads = 2
  ! called|calling me|us .. _
  ! shower|door|cooker|oven .. head|knob
  + Dick heads the lot of you.
  - The knob on the cooker, near the shower head, fell off, door knob head.
cunt|cunts = 3
  ! called|calling|calls me|us|my|her|him .. cunt
  + You utter cunts.
  - The bouncer called me a cunt.
bastard|bastards|basterds|barstewards = 3
  ! called|calling|calls me|us|my|him|her .. bastard
  + Thieving bastards.
  - Your fitter called me a tight bastard.
bitch|bitches|slag|slags|slut|whore* = 3
  ! called|calling|calls me|us|my|her .. _
  ! bitch about
  + That bitch on reception should be sacked.
  - A waiter called my wife a bitch.
  ! called .. wife|mother|daughter .. bitch|slag
silly|stupid|fat|miserable|old|lazy|rude cow|cows = 3
  ! called|calling|calls me|us|my|her .. cow
  ! lazy|old cows .. field|milk*
  + That miserable cow at the till.
  + You lazy cow.
  - He called me a fat cow.
pig|pigs|swine .. ignorant|disgusting|greedy|you|filthy = 2
  + You are pigs, you filthy people.
ignorant|disgusting|greedy|filthy|fat pig|pigs|swine|git = 3
  ! called|calling me|us .. _
  + Greedy pigs.
  - He called me an ignorant pig.
scum|scumbag*|lowlife*|vermin|parasite*|leech|leeches|rats|maggot* = 2
  ! vermin|rats|maggot* .. in|kitchen|room|problem|infest*|control
  ! saw|found .. rats|vermin|maggot*
  ! called|calling me|us .. _
  ! scum .. line|bath|soap|surface
  + Scumbags, preying on pensioners.
  + You are parasites.
  - We saw rats in the kitchen.
  - There were maggots in the chicken, maggots in food.
thieving|lying|cheating .. bastard*|gits|scum|toerag*|lot|liars|cow|gypsies|crooks|sods|toads|weasel* = 3
  + You thieving toerags.
liar|liars = 2
  ! called|calling me|us|my .. liar
  ! im|am|not .. liar
  ! like .. liar
  ! made .. out .. liar
  + You are liars, every one.
  - The agent called me a liar.
  - I am not a liar.
crook|crooks|thief|thieves|robbers|conmen|swindler*|scammers|gangsters|crooked = 2
  ! thief|thieves|robbers .. stole|broke|took
  ! like .. thief|criminal|thieves
  ! called|calling|accused me|us|my .. thief|crook
  ! scammers .. my|had|got|knew|called|pretend*
  ! by|to scammers|thieves
  ! not|am|im .. thief|crook
  + You are thieves.
  + Crooks, the lot of you.
  - Thieves took the parcel from my porch.
  - Security treated me like a thief.
  - Scammers got my number from you.
git|gits|pillock*|plonker*|prat|prats|berk|nincompoop*|twit|twits|divvy|spanner|wally = 2
  ! git .. repo*|commit|hub|branch
  ! spanner .. tool*|set|box|size|mm
  ! called|calling me|us .. _
  + The pillock left it in the bin.
  - The spanner set was missing a size.
  - The manager called me a plonker.
waste of .. oxygen|skin|space = 3
  ! packaging .. waste of space
  + You are a waste of oxygen.
oxygen thief|thieves = 3
  + Your agent is an oxygen thief.
brain|brains|braincell*|cells|cell .. between|half|single|missing|pea|rented = 2
  ! brain .. injur*|tumour|surgery
  + Not one brain cell between you.
  - My son has a brain injury, half of his...
not|havent|without a|one|single|half .. brain|braincell*|brains = 2
  ! brain .. tumour|injur*
  + You havent half a brain.
pea brain* = 3
  + Pea brained lot.
fuck you|u|yourself|yourselves|off|ye = 3
  ! said|told|shouted|told me|us .. fuck|to .. off|you
  ! told me|us .. fuck off
  ! me|us .. fuck off|yourself
  + Fuck you and your survey.
  + Fuck off the lot of you.
  - The driver told me to fuck off.
f off = 2
  ! told me|us .. f off
  + Just f off.
  - He told me to f off.
piss|sod|bugger|feck off = 2
  ! told me|us .. off
  ! buggered off
  + Piss off, all of you.
  - The usher told me to piss off.
go to hell = 3
  ! told|tell me|us .. hell
  + Go to hell, the whole team.
  - The clerk told me to go to hell.
rot in hell = 3
  + Rot in hell.
burn in hell = 3
  + Hope you burn in hell.
hope .. you|they|he|she .. die|cancer|rot|suffer|choke|crash = 3
  ! hope .. you|they .. never .. suffer
  + I hope you all get cancer.
  + Hope he dies, hope they die.
  - I hope you never suffer what I did.
drop dead = 3
  ! drop dead gorgeous
  + Drop dead.
kiss my arse|ass = 3
  + Kiss my arse.
  ! told me
up yours = 3
  + Up yours.
  ! up yours .. speed
shove .. up .. your|ur|yer .. arse|ass|hole|backside = 3
  ! told me|us .. shove
  + Shove the voucher up your arse.
  - The barman told me to shove it up your arse, his words.
retard|retards|retarded|spastic*|mong|mongs|spaz* = 3
  ! called|calling|calls me|us|my|him .. _
  ! flame|fire retard*
  + Are you retarded or what.
  - The kids coach called my son retarded.
  ! called .. son|daughter|child .. retard*
  - The sofa has no flame retardant label.
  ! retardant
paki|pakis|nigger*|chink*|gyppo*|pikey*|pikeys|faggot*|fag|dyke|tranny|poof|poofs = 2
  ! called|calling|calls|said|shouted me|us|my|at|him .. _
  ! fag end|ends|butt|ash|burn
  ! chink .. light|armour
  ! because|mate|me|us|word .. _
  ! faggots .. peas|gravy
  + Pikeys, the lot of them.
  - The bouncer called me a paki.
  - There was a fag burn on the carpet.
go back .. where|your own|country|india|poland = 2
  ! told|said|shouted|tell me|us|to .. back
  ! go back .. where .. i|we|started
  + Go back to your own country and get me an English speaker.
  - The driver told me to go back where I came from.
foreigners|foreigner .. cant|cannot|who|bloody = 1
  ! because .. foreigner*
  ! im|am|as a|are|we .. foreigner*
  + Bloody foreigners who cant speak, foreigners who.
  - As a foreigner I cannot open an account.
lazy|useless|worthless|gormless|hopeless .. git|gits|sods|bastards|lot|shower|sod|people|creature*|excuse*|lump|twits|eejits = 2
  ! lazy|useless .. product
  + Useless shower.
  + Gormless lot.
you .. useless|worthless|pathetic|spineless|miserable|vile|ignorant|gormless .. person|people|lot|creature*|man|woman|human|excuse*|individuals = 3
  + You pathetic little man.
  + You spineless people.
excuse for .. human|person|manager|woman|man = 3
  + A sorry excuse for a human being.
piece of shit|crap|dirt|filth|scum = 2
  ! phone|laptop|car|app|router|machine|thing|product .. piece of
  ! its|this|that .. piece of
  ! called|calling|calls me|us .. piece
  ! me .. like .. piece of
  + You piece of shit.
  - This phone is a piece of shit.
  - She treated me like a piece of dirt.
little|you .. shit|shits|shites|shite|weasel|weasels|toad|worm|turd|jobsworth* = 2
  ! you .. sell|sold|send|sent .. shit|shite
  ! you|your .. this .. shit
  ! your .. shit
  + You little shits.
  + Some little jobsworth hung up on me.
  - You sent me shit.
imbecilic|subhuman|degenerate*|psycho|sociopath* = 2
  ! called|calling me|us .. _
  + Subhuman degenerates.
  - He was calling me a psycho.
ugly|fat|hag|tart|witch|troll .. cow|hag|woman|witch|bitch|lump|face = 2
  ! called|calling me|us|my .. _
  + Fat ugly hag at the desk, fat hag.
  - He called me a fat woman.
dozy|silly|stupid|daft|miserable|ignorant|old cow|mare|trout|bat = 3
  ! called|calling|calls me|us|my|her .. cow|mare|trout|bat
  + Put someone else on you dozy cow.
  - Craig called me a stupid old bat.
  ! me|us .. stupid|silly|old
racist|bigoted|sexist|lying|arrogant|greedy|filthy pig|pigs|toad|cow|bastard*|scum|git|bitch|thug|prick = 3
  ! called|calling me|us .. _
  + Your controller is a racist pig.
  - She said the man called me a greedy pig.
little|smug|jumped|snotty twerp|punk|pup|weasel|squirt|madam|brat|upstart|scut|spiv|oik = 3
  ! puppy
  ! called|calling me|us .. _
  + A smug little twerp at the counter.
  - He was calling me a little brat.
mechanic|man|human|person|manager or a monkey|donkey|animal|pig = 3
  + Is he a mechanic or a monkey?
stupid|thick|half|trained|absolute|complete donkey|ape|monkey|baboon = 3
  ! called me|us .. _
  + Whoever wrote this is a complete donkey.
son of a dog|bitch|pig = 3
  + He is a son of a dog.
fraud|fraudster|drunk|disgrace|coward|bully and|to a|you|a = 1
  + You are a fraud and a disgrace.
boor|dullard|ignoramus|simpleton|charlatan|oaf|lout|slob|creep|ghoul|ghouls|vulture|vultures|snob|snobs|parasites|conman|halfwits|dullards|invertebrate = 2
  ! called|calling me|us .. _
  + The man is a boor and an oaf.
  - Your steward was calling me an oaf.
useless|idle|insolent|ignorant|impertinent fellow|fellows|girl|boy|woman|man|individual|child = 3
  ! called|calling me|us .. _
  + You insolent girl.
  - He called me a useless woman.

[tone threatening]
kill you|u|ye|them|him|her|someone|somebody|all|everyone = 3 !neg
  ! said|says|threatened|shouted|told .. kill me|you|him
  ! kill .. all .. germs|bacteria|weeds|bugs|time
  ! could kill|harm|hurt someone|somebody|them|him|her
  ! could|would|might|nearly|almost have|kill|killed .. someone|somebody|him|her|them|everyone
  ! kill them|him .. me
  ! going to kill someone|somebody .. one|some day
  + I will kill you.
  + Gonna kill that driver, kill him stone dead.
  - It could kill someone, that loose wire.
  - The driver said he would kill you, as he put it.
  - The spray should kill all germs.
kill .. that|your .. driver*|manager|receptionist|staff|agent|bitch|bastard|fitter|boss|ceo|man|woman = 3 !neg
  ! kill .. app|website|process
  + I am going to kill your manager.
  - I will kill this app.
  - The queue is killing me.
murder you|him|her|them|someone|your|that|the|every* = 2 !neg
  ! murder mystery
  ! get away with murder
  ! could murder .. curry|tea|pint
  + I swear I will murder him.
  - The murder mystery weekend was cancelled.
ill|will|gonna|going|wanna|im .. stab|shoot|strangle|throttle|batter|bury|gut|slaughter|behead|knife|lamp|deck|smack|slap|punch|kneecap .. you|u|him|her|them|your|someone|that|the|ye = 3 !neg
  ! said|says|told|threatened|shouted .. he|she|hed|shed .. _
  ! he|she|hed|shed .. will|would|gonna|going .. stab|punch|slap|batter|shoot
  ! shoot .. email|message|video|photo*
  + I will stab you.
  + Ill punch him in the face.
  - He said he will punch you if you complain.
  - I will shoot you an email.
smash|break|rip|kick|bash|cave|knock .. your|his|her|their|yer .. face|head|skull|teeth|legs|kneecaps|jaw|nose|neck|bones|fingers|door = 3 !neg
  ! said|told|threatened|shouted .. he|she|to|hed .. _
  ! broke
  ! would|could .. break .. his|her|their|your .. neck|leg|legs
  ! me|my
  + I will smash his face in.
  + Break your legs I will.
  - Anyone could break their neck on that step.
break|smash .. every .. bone|window = 3 !neg
  + I will break every bone in his body.
smash|brick|put .. windows|window|shopfront|shop|office|screens = 2 !neg
  ! arriv*|was|were|is|got|already|new .. smash*
  ! put .. in|new|the|a|up .. window
  ! window .. fitt*|install*|seat|blind*
  + I will smash up your shop.
  + A brick through your window tonight, brick through window.
  - The parcel was put by the kitchen window.
brick through = 3
  + Expect a brick through the glass.
burn .. down|shop|office|place|depot|van|vans|house|branch|building|store = 3 !neg
  ! burn .. my .. house|place|down|van|shop
  ! could|would|nearly|almost|might have|burn|burned|burnt .. house|place|building|down
  + I will burn your office down.
  + I will burn the place to the ground.
  - The charger could burn the house down.
torch .. place|shop|van|office|building|depot|branch|gaff = 3 !neg
  ! bike|head|rechargeable|led torch
  + Ill torch the place.
  - I ordered an LED torch from the shop.
set|setting fire to|the .. shop|office|branch|van|place|depot|building|store|you = 3 !neg
  + I will set fire to your branch.
petrol|petrol bomb|can|matches|coming|throw* = 2 !neg
  ! petrol station|pump|receipt|card|price*
  + Bringing petrol and coming down, petrol coming.
  - I paid at the petrol station.
petrol bomb* = 3
  + A petrol bomb is what you deserve.
blow|blowing .. up .. shop|office|branch|building|place|you|depot|hq = 3 !neg
  ! blow up .. air|mattress|bed|castle|toy
  ! blow|blown .. out of proportion
  + I will blow up your building.
  - The blow up mattress leaks.
bomb .. your|branch|office|building|shop|place|outside|threat = 2 !neg
  ! cost|costs|paid .. bomb
  ! bath bomb*
  + There is a bomb outside.
  - It cost a bomb and your shop knows it.
  - The bath bomb arrived broken.
i know where .. you|he|she|they .. live|lives|work|works|park|sleep|finish = 3
  ! dont|not know where .. you|they
  + I know where you live.
  + I know where she parks, where she works, I know where he lives.
  - I dont know where you work from.
know where .. you|ye|u .. live|work|park|sleep = 3
  ! dont|not know where
  ! said|told|says me|he|she .. know where
  + We know where you live pal.
  - The debt collector said he knows, told me know where you live.
know your|her|his .. face|car|reg|registration|shift*|kids|family|route|address = 2
  ! need to know|let
  ! dont|not|to|let|you know your|her|his
  + I know your face and your car.
  - You need to know your customers family names.
come|coming .. down|round|over|to .. with .. bat|hammer|knife|gun|boys|lads|axe|crowbar|chainsaw|shovel|shotgun = 3 !neg
  ! said|told .. he|she|they .. _
  + I am coming down there with a bat.
  + Coming round with the lads.
baseball bat|crowbar|sledgehammer|machete|shotgun|pitchfork .. face|head|you|your|counter|ready|windows|waiting|him = 2 !neg
  ! order*|bought|ordered .. bat|crowbar|machete
  + A baseball bat to his head.
  - I ordered a baseball bat and your site lost it, baseball bat order.
  ! baseball bat .. order|site
wait|waiting .. for .. you|him|her|them .. outside|car|park|dark|work|after|shift|finish* = 3 !neg
  ! waiting .. for you .. to .. _
  + I will be waiting for you outside after work.
  + Waiting for him in the car park.
  - I was waiting for you to open outside.
find .. you|him|her|out .. where .. live|lives|sleep = 3 !neg
  ! find .. out|him|her .. where .. parcel|order
  + I will find out where he lives.
ill|will|gonna find you|him|her|ye = 3 !neg
  ! find you .. details|order|number|a|an
  + I will find you.
  + Ill find her and then we will see.
  - I will find you the order number.
hunt|track .. you|him|her|them .. down = 3 !neg
  + I will hunt you down.
  ! hunt|track .. it|parcel|order .. down
watch|mind your|yer back = 3
  ! watch your back .. lift*|pain
  + Watch your back.
  - I have to watch your backlog page.
better|should watch|lock .. back|doors|yourself|out|door = 2
  + You better watch out.
  + You should lock your doors.
youre|ur|hes|shes|theyre dead|finished = 2 !neg
  ! theyre|hes finished .. with|the|work|by
  ! is|are dead .. battery|line|phone|slow|easy|link
  ! battery|line|phone|link|app|account|router|car|is .. is|are|was dead|finished
  ! your dead .. phone|line|link|app|battery|stock
  ! when|until|once|if .. your|youre|hes|is|are finished
  + Youre dead.
you|ye|they are .. dead|finished = 2 !neg
  ! line|phone|link|battery|bulb|plant*|flower* .. dead
  ! when|once|until|if|have|after you|they are .. finished
  ! dead .. slow|easy|helpful|end|on arrival
  ! dead|finished .. with|batteries|bulbs
  + You are all dead.
  - When you are finished please call me.
  - The line is dead.
dead man|woman|men|meat = 3
  ! dead meat .. smell
  + He is a dead man.
  + You are dead meat.
end up .. hospital|coffin|morgue|ground = 2 !neg
  ! i|we|he|she|mum|dad|son|daughter|child|someone|people|could .. end up .. hospital
  + You lot will end up in a coffin.
  - My mum could end up in hospital.
put .. you|him|her|them .. in .. hospital|ground|coffin|grave|wheelchair|wall = 3 !neg
  ! put .. me|my
  + I will put him in hospital.
  + Put you in the ground.
ill|gonna|going|will|sort|do .. hurt|harm|maim you|him|her|them|someone|somebody|people = 3 !neg
  ! will .. hurt|harm .. _ .. someone|somebody|people .. if .. fix*
  ! it|this|that|before .. will|going|gonna .. hurt|harm someone|somebody|people
  ! could|might hurt|harm
  + I am going to hurt someone in there.
  + Ill hurt him.
  - It will hurt someone before long.
beat|kick|knock .. shit|crap|living|daylights|hell|lights|seven .. out|of|bells = 3 !neg
  ! said|told|threatened .. he|to|hed|me .. _
  + I will beat the shit out of him.
  - He told me to leave or he would beat the living daylights out of me.
  ! out of me|us
  ! he|she|they .. would|will .. beat|kick|knock
a good hiding|kicking|beating|slap|thump|clatter = 2 !neg
  ! me|us|took|got|gave .. a good hiding|kicking|beating|slap
  + That lad needs a good slap from me.
deserve*|needs|asking|begging .. slap|kicking|beating|bullet|hiding|punch|clatter|shot|battering = 3 !neg
  ! me .. deserve*
  + Your driver deserves a bullet.
  + He is asking for a slap.
bullet .. head|name|you|him|her|your = 2
  ! bullet point*|train|proof
  + A bullet with your name on it, a bullet in your head.
  - See the bullet points in your head office letter.
bury|buried .. you|him|her|body|alive = 2 !neg
  ! buried .. small print|in
  + They will never find where I bury the body.
  - We buried my dad; you buried him in paperwork.
  ! we|my .. buried|bury
wring|snap .. neck|necks = 3 !neg
  + I will wring her neck.
  + I could snap his scrawny neck.
make you|them|him|her pay = 2
  ! make you|them|him|her pay .. for|the .. repair*|damage|bill|refund|postage|court
  ! make me pay
  + Ill make him pay with blood, make you pay.
pay .. with .. blood|life|lives = 3
  + You will pay with your blood.
regret .. born|day|breathing = 2
  ! i regret .. the day .. signed|joined|ordered|bought
  + You will regret the day you were born.
  - I regret the day I signed up.
wish .. never .. born = 2
  + You will wish you were never born.
slash|slashing .. tyres|tires|throat|face = 3 !neg
  ! prices
  ! my tyres|tires
  + I will slash the tyres on every van.
  - Somebody slashed my tires in your car park.
key|scratch|ram .. your|his|her|their .. car|van|vans|lorry = 2 !neg
  ! key .. to|for|in .. car|van
  + I will ram your van.
drive|driving .. car|van|tractor|lorry|truck .. through|into .. your|shop|front|branch|doors|office = 3 !neg
  ! drove
  + I will drive my tractor through your front doors.
lynch|hang|hanged|string|strung .. you|him|her|them|up .. lamppost|tree|up|all = 2 !neg
  ! hang up|on
  ! hang .. picture|mirror|shelf|curtain*
  + They should string you up, hang them from a tree.
  - You hang up on all of them.
guillotine|firing squad|gallows|lampposts = 2
  ! paper guillotine
  + The firing squad is too good for you.
blood on the|your .. walls|floor|hands|counter = 2
  ! your hands .. son|mother
  ! found|was|were|saw .. blood on
  + There will be blood on the walls.
  - We found blood on the sheets and the walls.
do time|prison|jail|life = 1
  + I would happily do time for him.
not|wont .. responsible for .. i|my|actions|do = 3
  + I will not be responsible for my actions.
dont .. make me come|drive .. down|there|over = 2
  + Dont make me come down there.
violence|violent .. resort|get|becoming|turn = 2
  ! staff|driver|he|she|bouncer|guard .. violen*
  + I will get violent, I resort to violence, violence will get results.
  - The bouncer was getting violent.
smash|smashing|trash|wreck|burn|torch|demolish the|your|that|this|ur place|shop|office|store|joint|depot|branch|dealership = 3 !neg
  ! trash the .. email
  + Im gonna smash the place up.
  - They left the shop a mess.
  ! smashed
knock*|smash*|kick*|stomp*|bash*|punch*|cave|caving .. teeth|tooth|teef|head|face|skull|jaw|nose .. in|out|of = 3 !neg
  ! my|our|me teeth|head|face|nose|jaw
  ! said|told|threatened .. he|to|hed .. _
  ! hit|hits
  + Stomping his head in is what I have in mind.
  + gonna punch ur teeth out
  - I knocked my teeth out on your turnstile.
  - He told me to shut up or he would kick my head in.
  ! my head in
cut|slit|slash .. throat|throats = 3 !neg
  ! sore
  + I will cut his throat.
both barrels = 3
  + He will get both barrels.
shoot|shooting|shot him|her|them|you|ye|somebody|someone|everybody = 2 !neg
  ! shot you an|a
  ! shoot you an|a|over
  ! got|was|were|photo* shot
  + I will shoot him.
  - I will shoot you an email.
windows|window are|is|r going in|through = 3
  + Get it here or your windows are going in.
half a brick = 3
  + The next letter comes with half a brick.
brick|chair|rock|stone|hammer|dumbbell|bottle|fist through .. window|windows|face|screen|glass|door = 3 !neg
  ! my|our .. window|door|house
  ! was|were|somebody|someone .. thrown|through my|our
  + There will be a brick through the shop window.
  - Your lad put a ball and a rock through my window.
to the ground = 2
  ! fell|falls|dropped|collapsed|drop|fall|bolted|down .. to the ground
  ! burned|burnt .. _ .. to the ground .. because|when
  + It will all burn to the ground.
  - The shelf fell to the ground.
getting|get|gets|got battered|torched|smashed|stabbed|slapped|decked|leathered|flattened = 2 !neg
  ! box|parcel|package|phone|corner|got .. battered|smashed
  ! battered .. fish|cod|sausage
  + They are getting battered.
  - The box got battered.
can|cans of petrol|gasoline = 3
  ! charged|paid|bought .. _ .. receipt
  + I am coming with a can of petrol.
key|keying|slash|slashing|scratch it|his|your|ur|that|her|their car|van|motor|ride|truck = 3 !neg
  ! lost|missing|spare
  + I am keying his car.
keying it|them = 3
  + Next time Im keying it end to end.
take|taking|cut|cutting .. legs|head|hands|arms off = 3 !neg
  ! table|chair|sofa|desk|bed .. legs off
  + I will take his legs off.
  - You have to take the sofa legs off.
on a stretcher = 2
  ! taken|mum|mother|she|dad|patient|carried .. stretcher
  + He is leaving on a stretcher.
  - My mother was taken away on a stretcher.
through a straw = 3
  ! drink*|straw .. smoothie|milkshake
  + He will eat through a straw.
better run|hide|disappear|vanish = 2
  ! better run .. app|software|smoothly|faster|than
  + He had better run.
  - The new one had better run faster.
drag|throw|drown|chuck|pull him|her|them|you|ye .. out|through|down|off|in|by|under|from = 2 !neg
  ! said|told|threatened .. he|to|hed|they .. _
  ! pull them .. drawer|box|apart
  ! throw them .. out|away|bin
  + I will throw him down the stairs.
  - We had to throw them in the bin.
round|around his|her|your|their|yer neck|throat|necks|throats = 3 !neg
  ! towel|scarf|collar|strap|lanyard|tag .. neck
  + I will put my hands around his neck.
  - The lanyard goes around your neck.
break|breaking .. both|two|every .. arms|legs|bone|bones|knees = 3 !neg
  ! wrists
  + I will break both his arms.
break|smash|rearrange your|ur|his|her face|nose|legs|arms|jaw|bones|fingers = 3 !neg
  ! broke
  + I will break your face.
show|shows|showing|set|sets .. face|foot .. again|street|path|property|house|door = 2
  ! i|we .. wont|will|never .. set foot
  ! never set foot
  ! setting foot .. in|again
  + If you show your face on my street again you will see.
  - I will never set foot in your shop again.
close|shut|seal his|your|her mouth .. with|for = 3 !neg
  + I will close his mouth with my shoe.
run|push|ram .. it|sword|knife|blade|him .. through .. him|them|his|her|the = 2
  + I will run it through the first one who speaks.
coming|come|drive|go|going .. over .. that|the|your counter|desk = 3 !neg
  + I am coming over that counter.
wait|waiting|waitin .. outside .. gonna|punch|teeth|batter|him|her|ur|bring|smash = 2
  + il be waitin outside gonna batter you.
hope|pray i|you|we never|dont .. find|catch|meet|see .. him|you|her|them = 2
  + Pray I never catch him.
if|when|once i catch|find|get|meet .. him|her|them|that|you|hands = 2
  ! get .. refund|parcel|order|money|answer|reply|that .. back
  ! find .. order|receipt|number|that .. out
  ! get that .. sorted|fixed|refund*
  ! meet .. them|you .. at|for
  + If I catch that clamper he is done.
  - When I get that refund I will be happy.
serious|grievous|bodily harm = 2
  + Someone will get serious harm done to them.

[wants refund]
refund* = 1 !neg
  ! refund* .. never|not|hasnt .. arriv*
want|need|demand|request*|expect|like|claim|please|give .. refund* = 3 !neg
  ! explain|why .. refund*
money back = 3 !neg
my money|cash|deposit .. back|returned|refunded = 2 !neg
refund me|my|the|us = 3 !neg
  ! refused .. refund
give|return|send .. money|deposit|payment = 2 !neg
reimburs* = 1 !neg
full refund = 2 !neg
chargeback = 2

[wants replacement]
replace* = 2 !neg
  ! replaced .. it .. with
send|want|need|like .. new|another|correct|right|working .. one|item|size|unit|model|pair = 3 !neg
exchange = 2 !neg
  ! exchange rate
swap|swapped = 2 !neg
a new one = 2 !neg

[wants repair]
repair* = 2 !neg
fix|fixed = 2 !neg
  ! was|been|got fixed
  ! fixed .. term|price|rate|tariff
mend|mended = 2 !neg
send .. engineer|technician|plumber|someone|fitter|electrician = 3 !neg
get .. working = 2 !neg
come .. and|to .. fix|repair|finish|sort = 3 !neg
restore .. service|connection|internet|broadband|signal = 2 !neg

[wants compensation]
compensat* = 3 !neg
damages = 2 !neg
goodwill = 2 !neg
out of pocket = 2
reimburs* .. cost*|expens*|taxi|hotel|travel = 3 !neg
cover .. cost*|bill|taxi|cleaning|hotel = 2 !neg
  ! policy .. cover
pay .. for .. damage|carpet|taxi|hotel|cleaning|repair*|lost = 2 !neg
make it up = 2 !neg
gesture = 2 !neg
eu261|uk261 = 3

[wants apology]
apolog* = 2 !neg
  ! apologise|apologies .. for .. writing|length|english|my
  ! i apolog*
say|said|saying .. sorry = 2 !neg
  ! i am|im sorry
a sorry = 1 !neg
written apology = 3 !neg
apologise|apologize to = 3 !neg

[wants information]
explain|explanation = 2 !neg
could|can|would|please .. tell|let|advise|confirm|clarify|inform .. me|us|know|whether|why|when = 3 !neg
tell me .. when|why|what|how|whether|if = 3
let me know = 2
  ! let me know .. when .. refund*
i would|id like to know = 3
want|need to know = 3
why .. was|is|did|have|are|does|am = 1
when will|can|is|do = 1
what is|are .. status|reason|happening|going = 2
whats .. happening|going|status|reason = 2
how do|can .. i = 1
is there .. any|a = 1
update|clarif* = 1
an answer|answers|reply = 2 !neg

[wants cancellation]
cancel = 2 !neg
  ! cancel* .. flight|train|bus .. was
cancel my|our|the|this|it|everything = 3 !neg
  ! didnt|never|not cancel
please cancel = 3
close my|our|the|this .. account = 3 !neg
terminat* .. contract|agreement|membership|policy|my = 3 !neg
end .. contract|subscription|membership|agreement = 2 !neg
  ! end of .. contract
want|wanna|get|let .. out .. contract|membership|this = 2 !neg
unsubscribe .. me = 2 !neg
stop .. my .. subscription|membership|policy|direct = 3 !neg
take me off = 1
delete my account|profile = 2 !neg

[wants fulfilment]
where .. is|are|s .. parcel*|package*|order|delivery|driver = 3
wheres .. parcel*|package*|order|delivery|stuff|driver = 3
send|deliver|ship .. it|my|our|the|them = 2 !neg
  ! send .. refund|money|engineer|new|replacement|invoice|letter|bill
  ! sent
just want .. order|parcel|package|delivery|thing|things|medicine|what = 3 !neg
get .. here|it .. today|tomorrow = 2
honour|honor = 3 !neg
do .. what|as .. promised|said|agreed|paid = 3
stick|keep .. to .. agreement|promise|price|word|deal = 2
collect .. bins|bin|rubbish|waste|it = 2 !neg
finish .. job|work = 3 !neg
new|another slot|appointment|date = 1
bring .. my|it|them .. back|here|today = 1

[wants correction]
correct .. bill|invoice|record*|account|name|address|error|mistake|file|it = 3 !neg
  ! correct .. item|size|one
corrected|correction|rectif* = 3 !neg
amend|amended = 3 !neg
put right|straight = 2 !neg
put .. right|straight = 2 !neg
update .. my|our .. address|name|details|record* = 3 !neg
remove .. from|charge|default|marker|fee|mark|debt|late = 2 !neg
revised|new|proper|accurate invoice|bill|statement = 3 !neg
recalculat* = 3 !neg
write|written off = 1 !neg
delete .. data|record*|default = 2 !neg
reinstate|unblock|unlock = 2 !neg
adjust = 2 !neg

[flag hardship]
pensioner*|elderly|oap|oaps = 3
  + I am a pensioner.
  + My elderly mother lives alone.
state pension = 3
  + I live on the state pension.
  ! pension .. scheme|provider
im|am|is|aged|hes|shes|age 70|71|72|73|74|75|76|77|78|79|80|81|82|83|84|85|86|87|88|89|90|91|92|93|94 = 3
  + I am 82 and live alone.
year|years old .. mother|father|mum|dad|nan|gran = 1
  + My eighty year old mother.
disab*|wheelchair*|crutches = 3
  ! disabled .. account|cookies|feature|notification*|option
  ! account|login|profile|button|card .. disabled
  + I am disabled.
  + My wife uses a wheelchair.
  - My account was disabled.
blind|deaf|mobility|sighted = 2
  ! blind* .. window|roller|venetian|eye
  ! roller|venetian|window|roman blind*
  ! turn* .. blind eye
  + I am blind.
  - The roller blind was broken.
cancer|chemo|chemotherapy|radiotherapy|tumour|tumor|dialysis|oncology|terminal|hospice|palliative = 3
  ! terminal one|two|1|2|3|4|5|building
  ! card|bus|ferry|payment|at|the terminal
  + My husband has cancer.
  + I am going through chemo.
  - Waiting in the terminal for nine hours.
seriously|very|critically|chronically|terminally ill = 3
  + My son is very ill.
illness|stroke|copd|diabet*|epilep*|insulin|asthma*|autis*|dementia|alzheimer*|parkinson* = 2
  + My mother has dementia.
  + He is autistic.
heart attack|condition|failure|surgery = 2
  ! nearly|almost gave|had .. heart attack
  + I had a heart attack in March.
  - The bill nearly gave me a heart attack.
  ! nearly|almost .. heart attack
funeral|bereave*|widow*|passed|hospice = 2
  + I missed my dads funeral.
  + My husband passed away.
  ! passed .. around|on|to|from|me|between|by|pillar
died|death = 2
  ! phone|battery|laptop|router|boiler|engine|car|it|fridge|washing|machine|tv|screen|app|signal|kettle|charger died
  ! death .. of me
  ! bored|sick|tired to death
  ! died .. laugh*|embarrass*|shame|again
  + My wife died in May.
  - My phone died after two days.
  - You will be the death of me.
late husband|wife|father|mother|mum|dad|nan = 3
  + The account is in my late husbands, late husband name.
lost .. husband|wife|mother|father|mum|dad|son|daughter|baby = 3
  ! lost .. parcel|suitcase|luggage
  + I lost my mum last month.
  - You lost my parcel and my sons, lost luggage son.
baby|babies|newborn|infant|pregnan*|premature = 2
  ! baby .. shower|blue|pink
  + We have a newborn baby.
  + I am seven months pregnant.
  - I ordered baby blue paint.
toddler|kids|children|child|son|daughter|grandchild* .. cold|hungry|freezing|crying|sick|hospital|ill|without|no|medicine|special|allerg*|scared|heating = 2
  + My kids are freezing.
  + The children have no heating.
  - My son picked the wrong size.
lone|single mother|mum|mam|mom|parent|father|dad = 3
  + I am a single mum of three.
lost my job = 3
  + I lost my job in June.
redundan*|unemployed|jobless|jobseeker* = 3
  ! redundan* .. server*|array|link
  + I was made redundant.
  - There is no redundancy in your server setup.
universal|food|minimum|zero credit|bank|banks|wage|hours = 3
  + I am on universal credit.
  + We are using a food bank.
benefits|foodbank|breadline = 2
  ! benefits .. of .. plan|package|membership|card
  ! plan|membership|card|package benefits
  + I am on benefits.
  - I lost all my membership benefits.
cant|cannot|couldnt|unable|struggl* .. afford|feed|rent|eat|pay = 2
  ! cant .. pay .. app|online|contactless|website|card
  + I cant afford food this week.
  + We are struggling to pay the rent.
  - I cant pay online with the card.
last|every penny|cent|savings|euro|pound|tenner = 2
  + That was my last penny.
no money .. food|rent|left|for|until = 3
  + There is no money left for food.
overdrawn|eviction|evicted|homeless|refugee* = 2
  + We are facing eviction.
carer|carers|caregiver = 3
  + I am a carer for my brother.
depress*|anxiety|ptsd|panic = 2
  ! depress* .. button|key
  + I suffer with anxiety.
surgery|operation|recovering|transplant = 1
  + I am recovering from surgery.
seventy|eighty|ninety|sixty .. years|year|one|two|three|four|five|six|seven|eight|nine = 1
  ! seventy|eighty|ninety|sixty .. pounds|pence|minutes|miles|percent|per|days|hours|euro*
  + I am eighty four years old.
im|am|aged|is|at|was seventy|eighty|ninety = 3
  + I am ninety.
years of age = 2
  + She is 90 years of age.
lost|lose the|our|his|her|my|their job|jobs|house|home|baby|brother|sister|livelihood = 3
  + We lost our home.
rent .. due|unpaid|returned|behind|arrears|late|pending|bounced = 2
  + The rent was due Friday.
single parent|father|mam = 3
  + She is a single parent.
twin|twins|nicu|incubator|preemie = 2
  ! twin room|beds|bed|pack|set
  + My twins are in the NICU.
  - I booked a twin room.
my|our|his|her|little|small child|boy|girl|son|daughter|brother|toddler|kids|childs|children .. stitches|hospital|surgery|hurt|injured|scar|swallowed|ambulance|allerg*|burns|burned|sick|ill|asthma|chest|autism|special|medication = 2
  + My boy has autism.
  + Our daughter swallowed it.
year|month|months old .. ambulance|hospital|surgery|swallowed|hurt|allerg*|swelled|sick|injured = 2
  + A three year old was in an ambulance.
husband|wife|mother|father|mum|mam|dad|partner|brother|sister|nan|gran .. died|dead|dying|cancer|chemo|ill|sick|hospital|dementia|blind|disabled|passed = 2
  + My wife is dying.
without money|heating|income|wages|food|salary = 1
  + We are without heating.
out of work|a = 1
  + I have been out of work since May.
cant|cannot .. breathe|walk|hear|stand|climb = 1
  + I cannot walk without help.
eviction|bailiffs|payday|destitute|penniless|skint|broke .. kids|baby|family|children = 2
  + We are penniless with two kids.
frail|infirm|housebound|bedridden|bedbound|pacemaker|oxygen|hip|hips = 2
  + My aunt is housebound.
comp check|cheque = 1
  + You are holding my comp check.
formula .. baby|down|for|milk = 1
  + There is no formula for the baby.

[flag legal]
lawyer*|solicitor*|barrister*|attorney* = 3
  + My solicitor will write to you.
legal action|advice|proceedings|team|route|representation = 3
  ! your legal team
  + I will take legal action.
  - Your legal team wrote the terms.
small claims = 3
  + See you in small claims.
court|tribunal = 2
  ! food|tennis|squash|badminton|basketball court*
  ! court .. shoes|road|street|avenue|hotel
  ! ball .. court
  + I will see you in court.
  - The ball is in your court.
  - The tennis court was double booked.
sue|suing|sued = 3
  ! sue from|in|at|and|said|told
  + I will sue.
  - I spoke to Sue from accounts.
police|garda|gardai|constabulary = 2
  + I have reported it to the police.
ombudsman|ombudsmen|ombuds = 3
  + I am going to the ombudsman.
trading standards = 3
  + Trading Standards have been told.
citizens advice = 3
  + I have spoken to Citizens Advice.
ofcom|ofgem|ofwat|fca|comreg|cru|ccpc|caa|trai|rbi|ico|fos|bbb|ftc|cfpb|orr|hse = 3
  + I am reporting you to Ofcom.
  + A copy goes to the ICO.
regulator*|watchdog = 3
  + The regulator will hear about this.
consumer .. forum|court|rights|protection|authority|council|association|act|agency = 2
  ! consumer electronics
  + I will go to the consumer forum.
  + Under the Consumer Rights Act.
data protection commission*|authority|officer = 2
  + A complaint went to the Data Protection Commissioner.
environmental|food health|standards = 3
  + I have rung Environmental Health.
report* .. to .. authorit*|police|regulator|standards = 3
  + I reported you to the authorities.
take .. this|it|you .. to .. court|law = 3
  + I will take this to court.
letter before action = 3
  + This is a letter before action.
arbitration|adjudicator|magistrate*|judge|counsel = 2
  ! judge .. by|from|for yourself
  ! not|dont|cant|to judge
  + It will go to arbitration.
  - Do not judge me by this.
commission|commissioner .. equality|data|information|human|protection = 2
  + I wrote to the commissioner for data protection.
equality|information|privacy commission|commissioner|council = 3
  + I told the Information Commissioner.
action fraud = 3
  + Reported to Action Fraud.
sheriff|cops|constable|detective = 2
  + The sheriff has it.
environment agency = 2
  + The Environment Agency is on to me.
crime ref|report|reference|number = 3
  + Crime ref is below.
building control = 2
  + Building Control came out.
inspectorate|inspectorates|mhra|nhtsa|fda|osha|epa = 3
  + I have told the inspectorate.
legal department|notice|team|letter = 2
  ! your legal department|team
  + Our legal department will write.
my|our brief|barrister|counsel|lawyers = 2
  ! my brief .. visit|stay|message|email
  + My brief is on it.

[flag publicity]
newspaper*|journalist*|reporter*|tabloid* = 3
  ! newspaper .. delivery|subscription|round
  ! deliver* .. newspaper*
  + I have contacted a journalist.
  - My newspaper delivery never came.
press|media = 2
  ! press* .. button|key|1|2|one|two|any|option|send|the
  ! press .. ups|stud*
  ! to|then|you|i|social press|media
  ! trouser|bench|leg|garlic press
  + I am going to the press.
  + The local media will hear of it.
  - I press 1 and nothing happens.
social media = 3
  ! your social media
  + It is going all over social media.
  - I saw the offer on your social media.
email*|contact*|ring|ringing|rang|call*|told|tell|write|writing .. watchdog|bbc|itv|rte|duffy|liveline|tv|radio = 2
  ! tv|bbc|radio .. box|licence|remote|channel
  + I will email BBC Watchdog, BBC contacted.
  - My TV box does not show any channel.
twitter|tweet*|facebook|instagram|insta|tiktok|reddit|youtube|linkedin .. post*|share*|going|goes|put*|everyone|upload*|video|viral|seen|see|all = 2
  ! log|login|sign|app .. facebook|instagram
  ! saw|advert*|ad .. facebook|instagram|tiktok
  + Facebook will see this post.
  - I saw your ad on Instagram, see attached.
post*|share|sharing|put*|upload*|going|tweet*|film*|all .. twitter|x|facebook|instagram|insta|tiktok|reddit|youtube|linkedin|online|everywhere|groups|group = 2
  ! put .. group
  ! going .. online .. to
  ! post office
  + I am posting this on Facebook.
  + The video is going on TikTok.
  - Going to the post office.
review|reviews .. leave|leaving|write|writing|post|posting|star|one|1|bad|negative|google|trustpilot|tripadvisor = 2
  ! review* .. were|was|had|good|great .. so|when|before
  ! good|great|read .. review*
  + My review will be one star.
  - I read good reviews on Google.
leave|leaving|write|writing|post|posting|put|expect|enjoy .. review*|trustpilot|tripadvisor|stars|star = 3
  ! asked .. me .. to .. leave|write
  ! before writing|leaving|posting .. review*
  + I will be leaving a review.
  + Expect a bad review.
  - You asked me to leave a review.
trustpilot|tripadvisor|checkatrade = 2
  ! found|booked|saw .. trustpilot|tripadvisor|checkatrade
  + See you on Trustpilot.
  - We found you on Tripadvisor.
go|gone|going public|viral = 3
  + I am going public.
  + This will go viral.
everyone|everybody|world|whole .. know|knows|hear|hears|sees|see = 1
  + Everyone will know how you behave.
tell .. everyone|everybody|friends|all = 1
  + I will tell everyone I know.
name|naming and shame|shaming = 3
  + I will name and shame.
panorama|dispatches|newsdesk|podcast|blog = 1
  + It goes on my blog.
tag|tagging|tagged .. channel|news|bbc|everyone|journalist*|press|you = 2
  + I am tagging Channel 9.
channel|fox|cnn|ndtv|abc|nbc|cbs|sky 4|5|9|news|7|2|11 = 2
  ! sky .. box|remote|subscription
  + Channel 9 is coming on Thursday.
guardian|gazette|herald|tribune|argus = 1
  ! guardian .. angel|legal
  + I told a woman at the Guardian.
views|followers|subscribers = 2
  ! sea|city|lake|mountain views
  ! views .. room|balcony
  + The video has 90k views.
  - The room had no city views.
its|it|this|that|video|put|putting|theyre|going|all on|to|over tiktok|facebook|insta|instagram|youtube|twitter|x|reddit|google|yell|linkedin = 3
  ! log|sign .. in .. facebook|google
  ! saw|found|bought .. on facebook|instagram|tiktok|google
  + Putting it on TikTok tonight.
  - I saw it on Facebook marketplace.
  ! marketplace
one|1|zero|single star|stars = 3
  ! star hotel|rated
  + One star, and deserved.
livestream*|newsletter|column = 2
  ! newsletter .. unsubscrib*
  ! unsubscrib* .. newsletter
  ! your newsletter
  ! left|right|first|second column
  + I am livestreaming this.
  - Unsubscribe me from the newsletter.
live streaming|stream = 2
  + I am live streaming this call.
every|whole|all page|group|groups|forum|forums = 2
  + It is going in every group.
told|telling|tell|email*|written the press|papers|paper|echo|guardian|media|herald|gazette = 3
  + We have told the Echo.

[flag repeat-contact]
called|rang|phoned|emailed|written|wrote|messaged|contacted|complained|reported|chased|asked|tweeted|texted .. times|twice|thrice|already|before|again|several|many|repeatedly|yesterday|weeks|ago|week|month = 3
  ! asked|charged|paid twice
  ! never|not|havent called|written|contacted
  + I have called five times.
  + I emailed you twice.
  - I have never contacted you before.
already .. called|rang|phoned|emailed|written|wrote|told|contacted|complained|reported|explained|messaged|spoke*|sent|raised|filled|chased = 3
  ! already .. sent .. parcel|item|order
  + I have already explained this.
  + Already reported it.
second|third|fourth|fifth|sixth|seventh|tenth|2nd|3rd|4th|5th|6th|hundredth|umpteenth|nth .. time|email|letter|call|complaint|message|attempt|ticket|mail|report = 3
  ! second|third|fourth .. time .. broke*|late|cancel*|wrong|order*|charged|stay*
  ! second|third call .. home
  + This is my third email.
  + Fourth time of writing.
  - It is the second time it broke.
again .. writing|emailing|calling|contacting|asking|reporting|complaining|chasing = 2
  + Once again I am writing.
writing|calling|emailing|ringing|contacting|messaging|chasing|complaining|asking|reporting .. again|twice = 3
  + I am writing again.
times|time .. called|rang|rung|phoned|emailed|written|contacted|spoken|asked|complained|reported|visited = 2
  ! first time
  + Six times I have rung.
previous|earlier|last|first .. email|emails|letter|letters|complaint|complaints|ticket|call|calls|message|messages|chat|report = 2
  + See my previous email.
no|without .. reply|response|answer .. to|email*|letter*|calls = 2
  + No reply to my emails.
nobody|noone|never .. replied|responded|answered|got|rang|called .. email*|letter*|back|message* = 2
  + Nobody replied to my email.
no one .. replied|responded|answered|got|rang|called .. back|email*|letter* = 2
  + No one has replied to my letter.
every|each day|week|time|morning .. call|ring|phone|email|ask|told|different = 2
  + Every week I ring.
hours|ages .. phone|hold .. already|last|yesterday|week = 2
  + Two hours on hold yesterday.
spoken|spoke|speaking .. to .. different|several|three|four|five|six|seven|many|various = 3
  + I have spoken to four different people.
still no|not|havent|hasnt .. reply|replied|response|answer|heard|back = 2
  + Still no reply.
keep|kept calling|ringing|emailing|asking|writing|chasing|phoning = 3
  + I keep calling.
followed|following|chased|chasing up = 2
  + I am following up on my complaint.
as i .. said|wrote|told|explained|mentioned = 1
  + As I told your colleague.
been back|in .. twice|times|store|shop|branch = 1
  + I have been back twice.
told|tell you|ye|yous|them|u|him|her .. times|twice|thrice|already|before|again|once = 2
  ! only .. once
  + I told you three times.
twice|three|four|five|six|seven|eight|nine|ten|eleven|twenty|several|many|numerous|countless|endless emails|letters|calls|messages|complaints|reports|tickets|appeals|mails|chats|visits = 3
  + Six emails and nothing.
  + Two letters ignored, three letters.
rung|rang|ring|ringing every|each|daily|six|five|four|three|twice|again|since = 2
  + I have rung every day.
2nd|3rd|4th|5th|6th|7th|8th|9th|10th|11th|second|third|fourth|fifth|sixth|seventh contact|complaint|call|email|visit|chat|letter|message|ticket|report|request = 3
  + Cust on 4th contact.
ninth|eighth|tenth|eleventh email|letter|time|call|message = 3
  + This is the ninth email.
third|fourth|fifth|sixth|hundredth time .. of|im|ive|i|asking|calling|writing|now = 2
  + For the third time of asking.
asked|asking|written|wrote|reported|informed .. three|four|five|six|several|many|multiple times|occasions = 3
  + I have asked five times.
said|asked|explained|complained|reported .. each|every|last month|week|time = 1
  + I asked every month.
again about|regarding|concerning|re = 2
  + Writing to you again about the bill.
im|am|been|was .. chasing = 2
  + I have been chasing this.
left .. messages|voicemails|message = 2
  + I have left eleven messages.
ref|refs|ticket|case .. closed|1|2|3|4|5|6|7|8|9 = 1
  + My ticket was closed, ticket closed.

[flag broken-promise]
promised|promise|promises|guaranteed|assured|swore = 2
  ! ads|advert*|website|brochure .. promis*
  ! guaranteed .. year*|warranty
  + You promised a call back.
  + I was assured it would be Tuesday.
  - The advert promises silky hair.
promise* .. call*|ring|refund*|deliver*|visit|come|engineer|by|on|within|email = 2
  ! ads|advert*|brochure .. promis*
  + They promised to refund me within five days.
told .. would|will|itd|theyd|hed|shed|someone .. be|call*|ring|arriv*|get|receiv*|come|have|refund*|deliver*|come|email* = 2
  ! told .. he|she .. would .. hit|kill|punch
  + I was told it would be delivered on Monday.
  + You told me someone would ring.
said|says .. would|will|itd|theyd|hed|shed|youd|wed|someone .. be|call*|ring|arriv*|get|come|have|refund*|deliver*|email*|send|fix* = 2
  ! said .. i|we would
  + You said you would call me back.
  + She said it would arrive by Friday.
supposed|meant|due to .. be|come|arrive|call|have|get|ring|collect = 1
  + He was supposed to come on Thursday.
confirmed .. for|date|slot|appointment|visit|would|that = 1
  ! confirmed .. my|our .. booking|identity
  + The visit was confirmed for Tuesday.
never|not|didnt|no .. call*|rang|ring .. back = 2
  + They never called back.
callback|callbacks .. never|didnt|no|not|came = 3
  + The callback never came.
gave .. me|us .. date|slot|word|deadline = 2
  + He gave me his word.
go*|went|broke|break|keep|kept .. back .. word|promise = 2
  + You went back on your word.
broke|broken|break|keep|kept|another .. promise|promises|word = 3
  + Another broken promise, you broke your promise.
within|in .. hours|days .. promised|told|said|nothing|supposedly = 2
  + Within five days, they said.
agreed|scheduled|booked|arranged .. date|slot|visit|time|for = 1
  + The agreed date came and went.
by|on .. monday|tuesday|wednesday|thursday|friday|saturday|sunday .. you|they|said|promised = 1
  + By Friday, they said.
lied .. about|to = 1
  ! they|you lied
  + I was lied to about the date.
swore|sworn|vowed|undertook|pledged|assured|committed = 3
  + He swore blind it would be here.
  + You undertook to return.
commitment|committed .. for|by|to|on|date|in = 2
  + You gave a commitment for the 14th.
told|said|says .. by|on|in|within .. monday|tuesday|wednesday|thursday|friday|saturday|sunday|days|hours|hrs|tomorrow|weeks = 2
  + I was told by Friday.
word|handshake|shook .. hand|on|it|for = 1
  + We shook hands on it.
guarantee* .. delivery|by|date|price|in|berth|slot = 2
  ! guarantee* .. year
  + I was guaranteed delivery by noon.
was|were agreed|confirmed|scheduled|booked .. monday|tuesday|wednesday|thursday|friday|saturday|sunday|for|slot = 2
  + It was agreed for Monday.
absolutely|definitely will|be = 1
  + It will definitely be there Thursday, definitely will, he said.

[flag leaving]
cancel*|cancelling|canceling .. my|our .. contract|subscription|membership|account|policy|plan|direct = 3
  ! cant|cannot|unable|couldnt cancel
  ! you cancelled
  + I am cancelling my membership.
  + Please cancel my contract.
  - You cancelled my account by mistake.
close|closing .. account|accounts = 3
  ! you|youve|they closed|close
  + I am closing my account.
  - You closed my account.
switch*|moving|move|moved|going|taking|transferring .. to .. competitor*|another|different|rival|elsewhere|provider|supplier|bank = 2
  ! transferr* .. to .. another .. department|agent|person|adviser
  + I am switching to another provider.
  - I was transferred to another department.
take*|taking .. business|custom|money .. elsewhere|else = 3
  + I will take my business elsewhere.
shop*|go|going|buy|book elsewhere = 2
  + I will shop elsewhere.
never|not|wont .. shop*|buy*|order*|use|using|fly*|book*|stay*|eat*|come|coming|return*|deal* .. again|you|from|with|here = 3
  ! never .. order* .. it|this|that|from .. you
  ! never .. came
  + I will never shop with you again.
  + Never flying with you again.
  - I never ordered this from you.
lost .. customer|client|custom|guest|member|passenger = 3
  ! lost customer .. data
  + You have lost a customer.
last .. time .. shop|order|use|buy|fly|stay|come|deal|bank|book = 3
  + This is the last time I order from you.
im|am|i|were|we leaving|done|off|out = 2
  ! done .. nothing|everything|all
  ! off .. work|sick
  ! were|out|off .. of .. stock|pocket
  + I am leaving.
  + Im done with you.
leave|leaving .. you|bank|network|gym|company|provider|supplier|insurer = 2
  ! leave .. you .. review|feedback|message|to
  + I am leaving your network.
porting|port .. number|out|away = 2
  + I am porting my number.
pac code = 3
  + Send me my PAC code.
terminat* .. contract|agreement|membership|account|subscription = 2
  ! you .. terminat*
  + I hereby terminate the contract.
find|found|looking|look .. another|new|different .. supplier|bank|gym|provider|insurer|garage|company|pharmacy = 2
  + I will find another garage.
goodbye|good riddance|adios|bye = 1
  + Goodbye and good riddance.
ending .. contract|relationship|subscription|business = 3
  + We are ending our business relationship.
delet* .. app|account = 2
  ! you delet*
  + I have deleted the app for good.
seen .. last of = 2
  + You have seen the last of me.
not .. be .. renewing|back|returning = 3
  + I will not be renewing.
wont .. be .. renewing|back|returning = 3
  + We wont be back.
with|to|using the|that|some other|another one|lot|crowd|firm|shop|bank|company|provider|supplier|network|airline|outfit = 2
  ! transfer* .. to another
  + I am going with the other crowd.
gone|going|moved|moving|switching|switched|off .. to|with .. other|another|competitor*|rival*|else|nfu = 2
  ! moving|moved .. to another house|flat|address|ward|room
  + I am off to another bank.
never .. using|flying|buying|shopping|ordering|booking|eating|staying|banking|coming = 3
  ! never coming .. is
  + Never using yous again.
seen|see the last|back of me|us = 3
  + Then you have seen the last of me.
im|were off = 1
  ! off .. work|sick|today|nights|duty
  + Im off.
pulled|taken|withdrawn|moved .. every|all .. dime|penny|cent|money|dollar = 2
  + I pulled every dime out.
wont|not|never be .. renew*|return*|back|using|ordering|continuing = 3
  + I wont be ordering.
delete|deleted|deletd|uninstalled .. app|it|account = 2
  ! you|they deleted
  ! delete .. data|photo*|number
  + I have uninstalled the app.
final bill|statement|invoice = 1
  + Prepare the final bill.
end|terminate|cancel .. agreement|relationship|contract forthwith|with|today = 2
  + We terminate the agreement with you, terminate contract today.
handing|hand .. notice|vest|keys|card in|back = 1
  + Handing my keys back.

[flag self-harm]
goodbye|farewell letter|letters|note|notes = 3
  ! farewell letter .. company|colleague
  + I have written the goodbye letters and put them in the drawer
  - the goodbye email from your staff
crisis line|team|chat = 3
  + I rang the crisis line on Tuesday night
  - the line is in crisis again
stepping|step|stepped off .. platform|train|front|roof|bridge|edge = 3
  + I think of stepping off the platform in front of the train
  - I stepped off the bus at the wrong stop
tablets|pills ready|saved|counted = 3
  + I have kept the tablets ready
  - are my pills on the way
kept|saved|counted .. tablets|pills = 2
  ! counted .. tablets|pills .. short|missing|only|box
  + I have saved up the tablets
  - the pharmacist miscounted
kill|killing|killed myself = 3 !neg
  ! laugh*|work* .. myself
  ! nearly|almost|could|couldve|might .. killed myself
  + I want to kill myself.
  - I nearly killed myself on your stairs.
kms = 3
  ! kms .. away|from|per|hour|distance|drive
  ! 1|2|3|4|5|10|20|50|100|200|few|many|of kms
  + honestly gonna kms.
  - It is 20 kms away.
suicid* = 3 !neg
  ! commercial|career|financial suicide
  + I am suicidal.
  + I have thought of suicide.
  - That price is commercial suicide.
end my life = 3 !neg
  + I want to end my life.
end it all = 3 !neg
  + I will end it all.
take|taking my own life = 3 !neg
  + I have thought about taking my own life.
harm|hurt|hurting|cut|cutting myself = 3 !neg
  ! cut|hurt|harm* myself .. on|with|open*|lift*|carry*|when|slip*|fell
  ! i cut|hurt myself .. lid|glass|edge|blade|tin
  + I have started cutting myself again.
  + I will hurt myself.
  - I cut myself on the sharp edge.
self harm* = 3 !neg
  + I am self harming again.
dont|not want|wanna .. live|alive|wake|exist|anymore = 2
  ! want to live .. in|near|with|here|next
  ! want .. it|this|these|contract|subscription|account|your|them .. anymore
  + I dont want to live anymore.
  + I do not want to wake up.
  - I dont want this subscription anymore.
no|not .. reason|point .. living|live|alive|carry* = 3
  + There is no point in living.
  + I see no reason to carry on.
nothing .. to live for = 3
  + I have nothing left to live for.
better off .. dead = 3
  ! better off dead .. battery
  + I would be better off dead.
better .. without me = 3
  ! without me .. as a customer|client|member
  + My family would be better off without me.
might|may|could as well be dead = 3
  + I might as well be dead.
rather|wish .. be|was|were|im|i .. dead = 2
  ! wish .. he|it|you .. dead
  + I wish I was dead.
jump .. off|front|under .. bridge|roof|train|cliff|balcony|building = 3 !neg
  ! made me|us .. jump
  + I will jump off a bridge.
overdos* = 2 !neg
  ! overdos* .. wrong|pharmac*|prescri*|child|label
  + I will take an overdose.
  - The wrong label meant a near overdose, overdose wrong.
take|swallow|taking .. all|every|whole .. tablets|pills|paracetamol|medication = 3 !neg
  ! take all .. medication .. back|with|prescribed
  + I will take all my tablets.
hang myself = 3 !neg
  + I might as well hang myself.
throw|throwing myself under|off|front|in|from = 3 !neg
  + I feel like I will throw myself under a train.
cant|cannot .. go|carry .. on .. living|like|anymore|any = 2
  ! cant go on .. holiday|website|app|online
  + I cant go on like this.
  - I cant go on the website.
cant|cannot .. go|carry on = 1
  ! cant go on .. holiday|website|app|online|trip
  + I cannot carry on.
  - We cant go on holiday now.
want|wanted|wanting to die = 3 !neg
  ! want .. to die .. of .. embarrassment|shame
  ! died|die .. of embarrassment|shame|laugh*
  + I just want to die.
  - I wanted to die of embarrassment.
goodbye .. note|letter|cruel|forever|everyone = 2
  + I have written a goodbye letter.
feel .. like .. ending|disappearing = 3
  + I feel like ending things.
thoughts .. of .. ending|dying|suicid*|death|harm* = 3
  + I have thoughts of ending everything.
wont .. be .. here|around|alive .. much|next|tomorrow|longer|when|by = 2
  ! wont be .. here .. tomorrow|next|when .. deliver*|im|work|you|driver|courier
  + I wont be around much longer.
  - I wont be here tomorrow when you deliver.
samaritans = 2
  + I rang the Samaritans last night.
do something .. stupid|silly .. to|myself = 2
  + I will do something stupid to myself.
rope|noose .. garage|tied|beam|neck|shed|tie|attic|ready|bought = 2
  ! tow|climbing|skipping|washing rope
  + The rope is in the garage.
  - The climbing rope was tied badly.
sleeping|bottle|box|packet .. tablets|pills = 2 !neg
  ! pharmac*|prescri*|order|missing|wrong|child .. tablets|pills
  ! tablets|pills .. missing|wrong|broken|short
  + I look at the sleeping tablets every night.
  - The box of tablets was missing.
take|taking|taken|swallow the lot = 3
  + I have thought of taking the lot.
stood|stand|standing|sat|sitting|drive|driving|went|go .. on|to|at|over .. bridge|parapet|ledge|cliff|flyover|overpass|rooftop = 2
  ! bridge .. traffic|closed|toll|bus|train|queue|lorry|driver
  ! driver|lorry|train|bus|coach .. bridge
  ! stood|sat|standing in traffic
  + I stood on the bridge last night.
  - The coach stood on the bridge for an hour.
chuck|fling|hurl|launch|throw|chucking|throwing myself = 3 !neg
  + Gonna chuck myself off the flyover.
finish|end|ending|ended my|own life = 3 !neg
  + It is better to finish my life.
finish|end|ending with my life = 3
  + I want to finish with my life.
ending|end|ended things|everything = 2
  ! ending|end .. things|everything .. on a
  + I think of ending things.
point|reason .. of|in|for being|carrying|going here|on|alive = 3
  + I do not see the point of being here.
better off with|without .. insurance|me = 3
  ! better off without .. me .. as a customer|client
  ! your bank|gym|company
  + They would be better off with the insurance.
  - You would be better off without me as a customer.
want|wanted|like to stop living|existing|being|breathing = 3 !neg
  + I want to stop living.
want|wanna|going|gonna|might|could|thinking|thought|think .. kill|killing|hang|shoot|drown myself = 3 !neg
  ! laugh*
  ! nearly|almost could|have
  ! could have .. kill* myself
  + I think about killing myself.
  - I could have killed myself on that step.
never wake up = 3
  + I wish I could never wake up.
dont|not want .. be .. alive|here = 3
  ! want .. be here .. when|all day|waiting|for
  + I dont want to be alive any more.
  - I do not want to be here all day.
gun|shotgun|pistol|rifle|remington|barrel .. knees|mouth|myself|lap|temple|sense = 2
  ! nail|glue|heat|massage|toy|spray gun
  + I sat with the gun across my knees.
  - The glue gun burned my knees.
open|slit|cut|slash|slice my wrists|veins|wrist|arms = 3 !neg
  ! cut my wrist .. on
  + I will slit my wrists.
not|never|wont be .. here .. open|read|see|anymore = 2
  ! be here .. to .. sign|receive|collect|open .. parcel|delivery|package|door
  + I will not be here to open it.
  - I wont be here to sign, open the door to the parcel at neighbours.
  ! to sign

[flag discrimination]
discriminat* = 3
  + This is discrimination.
racist*|racism|racial* = 3
  + Your guard is a racist.
sexist|sexism|misogyn*|homophob*|transphob*|ageis*|ableis*|xenophob*|islamophob*|antisemit* = 3
  + It was plain homophobia, homophobic.
because|cause|cos|cuz|coz .. black|brown|asian|indian|polish|muslim|jewish|gay|lesbian|trans|foreign*|woman|female|disabled|deaf|blind|traveller*|gypsy|roma|immigrant*|irish|pakistani|african|nigerian|romanian|chinese|dalit|hindu|sikh|old|pregnant|male = 3
  ! because .. black|brown .. one|colour|color|sofa|shoes|dress|paint|friday
  ! because .. old .. one|fridge|boiler|machine|card|phone|contract
  ! because .. my|your|the .. _ .. old
  + They refused us because we are Travellers.
  + I was searched because I am black.
  - I chose it because the black one was sold out.
  - Because the old boiler was leaking.
skin colour|color = 3
  + It was about my skin colour.
  ! foundation|makeup|plaster* .. skin colour|color
colour|color of my skin = 3
  + I was followed for the colour of my skin.
my|our|his|her accent|religion|ethnicity|race|nationality|hijab|turban|headscarf|faith|sexuality|gender|age = 1
  + They laughed at my accent.
  + He mocked her hijab.
mock*|laugh*|mimick*|imitat*|joke*|comment* .. accent|religion|hijab|turban|colour|name|english|age|weight|wheelchair|disability = 3
  + He mimicked my accent.
  + She made a joke about my turban, joked about turban.
people like|of you|me|us|my|your = 2
  ! people like me .. who|pay
  + We dont serve people like you, he said.
your|my kind|sort|lot = 1
  ! my kind .. neighbour
  ! your lot .. are|have
  + We dont want your kind here.
speak english = 2
  ! could|couldnt|nobody|noone|who speak english
  ! nobody .. speak english
  ! can|cant|doesnt|didnt speak english .. agent|staff|driver|properly
  + He told me to speak English.
foreigner*|immigrant*|traveller*|gypsies .. refus*|treated|only|pay|not|less|worse|no = 2
  ! travellers .. cheque*|insurance
  + They treat foreigners worse, foreigners pay more, foreigners treated.
  - Travellers cheques were not accepted, travellers insurance no.
equality act|rights = 3
  + That is a breach of the Equality Act.
reasonable adjustment* = 2
  + You refused reasonable adjustments.
white|english|british customers|people|passengers|guests .. not|were|got|before|first|let|fine = 2
  + The white customers were let in first.
profil* .. racial*|race|stereotyp* = 2
  + This is profiling by race.
being|am a woman|female|lady = 1
  + All that for being a woman.
speak|talk|spoke .. to|with .. your|my .. husband = 2
  ! i .. speak .. to .. my husband
  + He asked to speak to my husband instead.
black|white|asian|brown|polish|irish|chinese|indian|muslim|english|blonde|filipino|romanian|spanish|hearing|younger|settled|local girl|girls|boy|boys|lads|guys|customers|callers|man|woman|lady|people|nurses|guests|one|ones|family|families = 2
  ! white|black|brown .. one|ones .. instead|was|arriv*|size
  ! english .. man|lady .. on the phone
  ! please|local|younger people|customers
  + The white lads behind us got on fine.
  - I ordered the black one instead.
im|am|were|are|shes|hes|we|is|being black|somali|nigerian|jamaican|muslim|gay|lesbian|trans|roma|sikh|asian|albanian|autistic|deaf|traveller|travellers|jewish|irish|polish = 2
  ! is black .. instead|sofa|screen
  ! screen|colour|it|mould is black
  + I am Nigerian.
  - The screen is black.
your|that|their lot .. always|never|trouble|cause = 2
  + Your lot always cause trouble, he told me.
people|kids|customers|guests|passengers like that|you|us|me|them = 1
  ! like that .. before
  + He said kids like that belong at home.
is|wheres|where your husband|wife = 3
  ! is your husband .. account
  + Is your husband about, pet?
go home|back .. country|love|where = 2
  ! go home .. empty|early|without|and
  + Go home, love, he said to the nurse.
  - We had to go home and wait.
n|p word = 3
  + He used the n word.
dark|darker skin|face|faces|skinned = 2
  + It rejects every dark face.
hijab|turban|headscarf|burqa|kippah|sari .. remove|off|told|asked|wears|laugh*|looked = 3
  + My hijab made them look, she was told to remove it; a hijab, they laughed.
remove|off .. turban|hijab|headscarf|kippah = 3
  + They asked me to remove my turban.
speak|talk|learn .. english|properly|normal = 2
  ! staff|agent*|driver*|nobody|doesnt|cannot|cant|who .. speak .. english
  + Learn English then come back, he said.
  - Nobody could speak English at the desk.
because|cos .. we|i|im|he|shes|hes|were|my .. disab*|wheelchair|accent|skin|race|religion|woman|foreign*|deaf|autis*|age = 2
  ! because .. wheelchair .. broke*
  + They refused because of my accent.
holding hands = 2
  + We were thrown out for holding hands.
treated .. different*|worse|unlike|differently = 2
  + We were treated worse than the others.

[signal thanks]
thank* = 1
  ! thanks for|a .. nothing
  ! thanks a bunch
  ! no thanks
grateful|gratitude = 1
appreciate*|kudos|compliment* = 2
credit|fair play|hats off = 2
  ! credit card|score|note|rating
lovely|helpful|wonderful|excellent .. staff|driver|lady|man|service|girl|lad = 2
  ! not|far|hardly|less .. helpful|excellent|lovely

[signal withdrawal]
matter|case|issue|complaint .. settled|closed|sorted|resolved = 2 !neg
  ! until|unless|when|if .. settled|closed|sorted|resolved
close .. case|ticket|complaint = 2 !neg
  ! why|did|dont|you .. close
sorted|resolved|solved now|thanks|today|since|already|itself = 3 !neg
been|is|now sorted|resolved = 2 !neg
  ! until|unless|when .. sorted|resolved
withdraw .. complaint|claim|this = 3 !neg
disregard|ignore .. email|message|complaint|previous|last = 3
my mistake|bad|fault = 2
false alarm = 3
no longer .. issue|problem|need = 2
turned|shown up .. after|in|since = 1
just arrived = 2
never mind = 3
found it = 2
