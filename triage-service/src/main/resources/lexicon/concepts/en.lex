# Concept lexicon, en: the same concepts in the same order in all six languages.

[concept parcel]
parcel*
package|packages
shipment*
consignment*
packet|packets
box came|arrived

[concept courier]
courier*
hermes|evri|dpd|fedex|ups|dhl
carrier
delivery man|driver|guy|person|company

[concept post-office]
postman|postwoman|postie
letterbox|mailbox
depot|depots
post office
royal mail
by post
in the post

[concept pick-up-point]
pickup*
locker*
collection point
parcel shop
collect it
pick up point
click and collect

[concept order]
order|orders|ordered|ordering
ordernumber
preorder*
purchase order

[concept deliver]
deliver*
dispatch*
shipped|shipping|ship
drop|dropped off

[concept tracking]
tracking*
tracked
in transit
out for delivery
status says|shows|changed

[concept appointment-visit]
appointment*
visit|visits|visited
booking*|booked|rebook*
slot|slots
scheduled|reschedul*
time slot
home visit

[concept technician]
engineer*|technician*
plumber*
electrician*
repairman
handyman
fitter*|installer*
mechanic|mechanics

[concept driver]
driver*
trucker*
chauffeur
delivery|lorry driver

[concept train]
train|trains
railway*
rail|railcard
station|stations
platform
conductor
carriage

[concept bus-transit]
bus|buses
coach|coaches
tram|trams
timetable
tube|underground|metro
ferry|ferries
bus stop

[concept flight-airline]
flight*|airline*
plane
airport*
boarding
aircraft
gate
pilot
cabin crew

[concept luggage]
luggage
suitcase*
baggage
bag|bags
rucksack|backpack*

[concept taxi]
taxi*
cab|cabs
uber*
bolt
minicab*
ride

[concept hotel-room]
hotel*
hostel*
room|rooms
reception|receptionist*
airbnb
guesthouse
cottage|villa
check in
b and b

[concept holiday-trip]
holiday*|vacation*
cruise*
travel*
journey*
beach
trip|trips
tour|tours
package holiday

[concept meal-food]
fish|cake*|chicken|meat
soup|sandwich*
dinner*|breakfast*
chips|lunch*
pizza*|burger*
food|meal*
curry|kebab*

[concept restaurant-cafe]
restaurant*
waiter*|waitress*
cafe
takeaway
chef|cook
pub|bar
coffee shop
kitchen staff
table for

[concept groceries]
eggs|butter
milk|bread
grocer*|supermarket*
chocolate|sweets
vegetables|veg|fruit
cheese|yoghurt|yogurt
juice|drink|bottle|beer

[concept supermarket-shop]
shop|shops|store|stores
counter
branch|branches
outlet*
market|mall
tesco|asda|aldi|lidl
in store

[concept checkout-receipt]
receipt*
till|checkout
cashier*
cash register
change back
self checkout
voucher at the till

[concept clothing]
dress|dresses
jacket*|coat*
trousers|jeans|skirt
shirt*|jumper*|sweater*|cardigan*
clothes|clothing
fabric
sleeve*|zip|seam*

[concept shoes]
shoe*
boot|boots
trainers|sneaker*
sandal*|slippers
sole|soles|heel|heels

[concept phone-device]
phone|phones
mobile|smartphone*|iphone*|samsung*
handset
screen|display
cell phone

[concept computer-gadget]
laptop*|computer*|tablet*
printer*
headphone*|earphone*|earbud*
keyboard|mouse|monitor
console|playstation|xbox
smartwatch|watch

[concept appliance-large]
fridge*|freezer*|refrigerator*
dishwasher*
oven*|cooker*|hob|stove
dryer
boiler*
vacuum|hoover*
washing machine
tumble dryer

[concept appliance-small]
kettle*|toaster*|blender*|mixer*
microwave*
iron|hairdryer*|shaver*|trimmer*
fan|heater*|radiator*
lamp|lamps
vape|scooter*
coffee machine|maker

[concept furniture]
sofa*|couch*|settee
chair*|armchair*
table|tables|desk*
wardrobe*|cupboard*|cabinet*|drawer*
shelf|shelves|bookcase*
furniture
worktop|carpet*|curtain*
kitchen units

[concept bed-mattress]
mattress*
bed|beds|bunk
duvet*|pillow*|bedding|sheets
sleep on

[concept car]
car|cars|van|vans
garage*
engine|gearbox|clutch
truck|lorry|motorbike|moped
windscreen|bumper
rental|hire car
car hire

[concept tyre]
tyre*|tire|tires
wheel*
rim|rims|alloy*
puncture*
brake*

[concept bicycle]
bike|bikes|bicycle*
ebike*
pedal*|saddle|handlebar*|chain
helmet*
cyclist*
e bike

[concept toy-play]
toy*|doll*|lego|puzzle*
game|games|gaming
trampoline*|swing|slide|playground
teddy
soft toy

[concept battery-charger]
battery|batteries
charger*|charging
plug|plugs|socket|adapter*
cable*|cord
power bank
wont charge

[concept machine-tool-farm]
tractor*|trailer*|mower*|chainsaw*|drill*|saw|ladder
machine|machinery
farm|seed|feed|fertiliser
hydraulic*|pump|crane
harvest*

[concept medicine]
medicine*|medication*|tablets|pills
prescription*
pharmac*|chemist*
insulin|inhaler|epipen|painkiller*
ointment|cream

[concept doctor-clinic]
doctor*|gp|surgeon*|specialist*
clinic*|surgery
nurse*|carer*|midwife
patient|patients|treatment*|operation
results|scan
health centre
blood test
x ray

[concept hospital-emergency]
hospital*
ambulance*|paramedic*
casualty
ward
emergency
emergency room
intensive care
a and e

[concept glasses-hearing-aid]
glasses|spectacles|lenses|lens|optician*
frames|varifocal*
wheelchair*|walker
hearing aid*
walking frame

[concept dentist]
dentist*|dental
tooth|teeth|filling*|crown*
denture*|braces
orthodont*

[concept insurance]
insur*
policy|policyholder|policies
underwriter*
cover|coverage|covered
premium|premiums

[concept damage-claim]
claim|claims|claimed
assessor*|adjuster*|surveyor*
reimburs*
claims department|team|handler

[concept bank]
bank|banks|banking|bankers
atm
transfer*|wire
savings
cash machine
branch manager
standing order
of the bank

[concept payment-card]
card|cards|visa|mastercard
contactless|pin
paypal|klarna
transaction*|payment*
debit|credit card
apple pay

[concept account]
account|accounts
profile
registered|registration
my|user account
sign|signed up

[concept loan]
loan*|mortgage*|credit|lender|lending
interest|apr
repay*

[concept invoice]
invoice*|bill|bills|billing|billed
statement|statements
bill for

[concept price-cost]
price*|pricing
cost|costs|costing
expensive|cheap*
amount|sum|total
rate|rates|tariff*

[concept fee]
fee|fees
surcharge*
commission
charge|charges
toll
service|admin|handling|delivery charge

[concept fine-penalty]
fine|fines|fined
penalty|penalties
pcn
inspector*|warden*
parking ticket|charge

[concept security-deposit]
deposit*
advance
held|withheld
bond
prepaid
down payment
paid in advance

[concept direct-debit]
autopay|recurring
debited|debit
direct debit*
standing order*
automatic payment*
taken out of my account

[concept instalment]
instalment*|installment*
monthly payment*
per|a month
payment plan
hire purchase
finance deal

[concept tax-authority]
tax|taxes|vat|customs|duty
council|authority|government
permit|licence|certificate
application*|form|forms
council tax
town hall

[concept pension-benefit]
pension*
benefit*|allowance*
subsid*|grant|grants
retired
universal credit

[concept wages-job]
salary|wage|wages|payslip*
job|work|working|employer*
shift|shifts|overtime
boss
paid work

[concept contract]
contract*|agreement*
signed|signature|sign
clause*|paragraph|binding
lease
tied in

[concept terms]
terms|conditions
policy
rules|rule
small|fine print
notice period
t and c
terms of service

[concept subscription]
subscription*|subscrib*
plan|package|bundle
magazine*|newspaper*|paper
streaming|netflix|spotify
trial

[concept membership-gym]
gym|gyms|fitness|trainer
member|members|membership*
pool|swimming|yoga|class|classes
club|clubs
personal trainer
season ticket

[concept warranty]
warranty|warranties|guarantee|guaranteed
under warranty
repair|service centre
extended cover

[concept offer-discount]
offer|offers|discount*|sale|promo*
deal
coupon*
black friday
voucher|promo code
percent off

[concept gift-card-points]
giftcard*|voucher*
points|loyalty|rewards|clubcard|miles
bonus*
stamps
balance
gift card*

[concept ticket]
ticket|tickets
concert*|festival*|show|match|event
seat|seats
cinema|theatre
pass|passes|admission

[concept electricity]
electric*
meter|meters|reading*
kwh|tariff
energy
unit rate
power company|supplier

[concept power-cut]
outage*|blackout*
fuse*|breaker
power cut*
cut off
no power|electricity
lights out|dark

[concept gas-supply]
gas
bottle|cylinder
fumes
gas boiler|company|cooker|meter
carbon monoxide
pilot light

[concept water-plumbing]
water
tap|taps|pipe|pipes|plumbing
toilet|shower|bath|sink|drain*
flood*|sewage
tap water
water bill

[concept heating-cold]
heating|radiator*|boiler
freezing|cold|degrees
thermostat*
no heat
hot water
central heating

[concept waste]
bin|bins|rubbish|trash|garbage|recycling
skip
dump*
waste collection
collection day

[concept internet-connection]
internet|broadband|fibre|fiber|wifi
connection
network
router|modem|hub
speed|mbps|bandwidth
wi fi

[concept mobile-network]
signal|reception|coverage
sim|esim
roaming|data|4g|5g
operator|provider|carrier
sim card
number ported|port|porting

[concept tv]
tv|telly|television*
channel|channels|remote
satellite|aerial
broadcast
streaming box
cable tv
set top box

[concept app]
app|apps|application
android|ios
plugin|software|program
install*|uninstall*
app store

[concept website]
website*|site|webpage|page|online|web
portal*|form
button|click*|link|browser
basket
web|checkout page
online form
shopping cart

[concept login-password]
login|logged|logging
password*|passcode|credentials
username
verification|2fa|authenticat*
log in|on
sign in
user id

[concept code-sms]
code|codes|otp
sms|text|texts
barcode|qr
pin|verification code
text message

[concept update]
update*|updating|upgrade*
version
firmware|patch
new version

[concept error-message]
error|errors|bug|bugs|glitch*
404|500|503
error message|code
something went wrong
try again later

[concept server-system]
server|servers|system|systems|database
maintenance
cloud|backup|deleted
platform
down for
data lost

[concept photo-video]
photo*|picture*|pics|image*
video*|footage|recording
screenshot*
album
attached|enclosed|attachment

[concept email-letter]
email*|mail|mails|inbox
letter|letters|written|wrote
newsletter*
e mail*
reply by email

[concept phone-call]
call|calls|called|calling
rang|ring|ringing|phoned|telephoned
voicemail|answerphone|callback|hotline|helpline
phone call
call back

[concept chat-bot]
chat|chats|chatbot|bot|robot
automated|template|script*
whatsapp|messenger|dm
live chat
automatic reply
copy paste

[concept queue-waiting-line]
queue*|queuing
waiting|waited|wait
in line
on hold
hold music
waiting room
number in queue
you are number

[concept customer-service]
support|helpdesk
agent|advisor|adviser|representative*|executive
customer service*|support|care
call centre|center
support team
help desk
contact centre
complaints department

[concept staff-clerk]
staff|employee*|worker*|colleague*|personnel
clerk|assistant*|receptionist|cashier|teller
team
the woman|man|girl|guy|lady|bloke

[concept salesperson]
salesman|salesperson|saleswoman|seller*|vendor*|dealer*
selling
telesales|telemarketer
sales rep*|team
sold me|us
shop assistant
door to door

[concept manager-owner]
manager*|supervisor*|boss|director*|ceo|management|owner*
landlord|foreman|chief
head of
team leader

[concept guard-security]
security|guard|guards|bouncer*|doorman
searched|frisk*
shoplift*
security guard
followed me
thief accused

[concept school-course]
school*|teacher*|headmaster|headteacher|class|classroom
university|college|student*|lecture
exam*|course*|grade|grades|lesson*
homework
instructor
driving school

[concept daycare]
nursery|daycare|kindergarten|childminder|preschool
carer|babysitter
playgroup
day care
pickup list

[concept flat-rent]
flat|apartment*|landlord*|tenant*|tenancy|lease|rent|rented
house|houses|housing
building|block|stairwell
lodg*
lift|elevator
moved in|out
estate agent
moving out

[concept roof-leak-damp]
roof|ceiling|attic|gutter*
leak|leaks|leaking|leaked
damp|mould|mold|mouldy
flood*|soaked
water damage

[concept renovation-building]
renovat*|builder*|construction|contractor*
bathroom|tiles|tiling|paint*|plaster*|wallpaper
window|windows|door|doors|lock|locks|wall|walls|floor|fence
workmanship
building work
kitchen fit*

[concept cleaning-laundry]
clean|cleaner*|cleaning|cleaned
laundry|washed|washing
towels|sheets
vacuumed
dry clean*
carpet cleaning

[concept supplier-goods]
supplier*|wholesale*|stock|goods|pallet*|customs
retailer|merchant
b2b
consignment
delivery note
business customer

[concept company-firm]
company|companies|firm|business|corporation|organisation|outfit|enterprise
brand
you guys
your lot

[concept personal-data]
gdpr|privacy
records|file
leaked|breach
data protection|breach
my data|details|information
medical records
personal data|details|information|info
leak of data

[concept id-document]
passport*|identity
visa
id card
driving licence
national insurance
social security
maiden name
residence permit
date of birth
copy of my

[concept home-address]
address|addresses|street|postcode|zip
town|village|city
house|door number
moved house

[concept private-number]
my|phone|private|mobile|telephone|customer|reference|order|account number
gave out my
reference no|number

[concept camera-surveillance]
camera*|cctv|webcam|dashcam
filmed|recorded|spying|listening
microphone|tracker
doorbell cam*
baby monitor*
watching me

[concept ad-spam]
advert*|ad|ads|spam|flyer*|leaflet*|brochure*|catalogue*
marketing|telemarket*
newsletter*|unsubscribe*|opted
junk mail
cold call*
opt out

[concept fraud-scam]
fraud*|scam|scams|scammed|phishing|conned
swindl*|ripoff|cheat*
crook*|dishonest
deceiv*|deception|mislead*
con artist
rip|ripped off
fake site|seller

[concept child]
child|children|kid|kids|son|daughter|boy|girl|toddler|grandson|granddaughter|grandchild*
teenager|teen
my little
year old|yo

[concept baby-pregnancy]
baby|babies|newborn|infant*|nappy|nappies|formula|pram|pushchair|cot|stroller
pregnan*|midwife|maternity|breastfeed*
months old

[concept elderly-disabled]
elderly|grandmother|grandfather|grandma|grandad|nan|nana|pensioner
disabled|disability|wheelchair|blind|deaf|dementia|alzheimer*
aged
widow|widower|frail
old lady|man
years old

[concept parent]
mum|mother|mom|mam|dad|father|parents
grandparent*
my mothers|fathers
mother in law

[concept spouse-relative]
husband|wife|partner|boyfriend|girlfriend|fiance*
brother|sister|uncle|aunt|cousin*|niece|nephew
family|relatives
in laws

[concept neighbour-friend]
neighbour*|neighbor*
friend|friends|mate|mates|pal
classmate*|roommate*|flatmate*
next door

[concept pet-animal]
dog|dogs|cat|cats|puppy|kitten|pet|pets|vet|vets
horse|cow|cows|sheep|goat*|hens|cattle|calf|calves|bees|pigs
rabbit*|hamster|parrot

[concept insect-foreign-object]
insect*|maggot*|worm*|cockroach*|spider|moth|ants|bedbug*
shard*|splinter*|wire
mouse|rat|mice|rats|droppings
bug|fly|hair|glass|metal|plastic in
piece of

[concept illness]
illness|sick|disease|cancer|chemo*|stroke|diabet*|asthma*|epilep*
depress*|anxiety
surgery|operation|recovering|treatment
bedridden|chronic|pain|painful
heart condition|attack
panic attack*

[concept death-grief]
died|dead|death|deceased
funeral*|cemetery|grave|coffin|bereave*|wake|widow*
mourning|grief
late husband|wife|father
passed away
estate of

[concept celebration]
wedding*|bride|birthday*|christmas*|anniversary|party|parties|easter|graduation|prom|baptism|christening|valentine*
gift|present|presents|flowers|bouquet
ring|jewel*

[concept money-hardship]
money|broke|skint|overdraft|debt|debts|unemployed|redundan*
savings
hungry|eviction|bailiff*
single mum|mother
cant afford
rent due
laid off
on benefits
last money
food bank
lost my job

[concept lawyer-court]
lawyer*|solicitor*|attorney*|court|sue|suing|lawsuit*|tribunal*|judge|legal
law|rights|act
section
legal action
small claims
trading standards

[concept police]
police|crime|criminal|report*|prosecut*|sheriff|officer*|cops
reported to|it
action fraud
crime reference

[concept regulator-ombudsman]
ombudsman|regulator|ofcom|ofgem|fca|watchdog|ico|inspectorate
escalat*|authority
trading standards
citizens advice
consumer protection
health inspector
environmental health
complaint to

[concept press-media]
newspaper*|press|journalist*|reporter*|bbc|itv|editor|media|headline*
watchdog|broadcast
the sun|times
tv show
daily mail
story in
rip off britain

[concept social-media-review]
facebook|fb|twitter|tiktok|instagram|insta|reddit|youtube|linkedin|tweet*|viral
trustpilot|tripadvisor|stars|review*
posted|posting
x post
google review*
one|1 star
post it
share this

[concept discrimination-group]
black|brown|asian|muslim|jewish|gay|lesbian|trans|polish|foreign*|immigrant*|gypsy|refugee*|indian|accent|hijab|headscarf
race
racist*|racism|sexist*|homophob*|discriminat*|ageist*|ableist
my skin|name|race
because im
because i am

[concept elevator]
lift|lifts
elevator*
stairlift*
escalator*

[concept parking]
parking
parked|park
meter|app
towed
car park
parking space

[concept door-window]
door|doors
window*
gate
blind|blinds

[concept key-lock]
key|keys
lock|locks|locksmith
keycard
locked in

[concept smoke]
smoke|smoking|smoked
detector
smoulder*
fumes
smoke alarm

[concept fell-slipped]
fell
slipped|slippery
tripped|stumbled
collapsed
fall|fell over

[concept gas-smell]
smell
gas leak
carbon monoxide
smell* of gas
reeks of gas

[concept flowers]
flowers|bouquet*|roses|lilies|wreath*
florist*
plant|plants|seedling*

[concept watch-jewellery]
watches|jewel*|necklace*|ring
earrings|bracelet*|engrav*
wedding ring

[concept event-concert]
concert*|festival*|gig|show|performance|match|exhibition
cancelled|event
postponed concert

[concept meter-reading]
meter|meters
reading|readings
estimate|estimated
kwh|consumption|usage
smart meter

[concept book-magazine]
book|books|edition|author
newspaper*|magazine*
library|publisher*

[concept hair-beauty]
hair|haircut|hairdresser*|barber*|salon
dye|nails|tattoo*|makeup
eyebrow*|lashes|wax*|massage*

[concept stairs-accessibility]
stairs|steps|ramp|accessible|accessibility
user
step free
wheelchair access

[concept late]
late
overdue
behind schedule
too late
hours|hour|minutes|mins|days|weeks late

[concept delayed-postponed]
delay*
postpone*
rescheduled
moved to|again
pushed|put back
new date

[concept not-arrived]
not here|received
still waiting
never received
never|not|hasnt|didnt|havent|wasnt|isnt .. arrive*|arrived|turned|come|came|delivered|received
no sign of
nothing came|arrived
didnt|never|not .. get
yet to arrive

[concept lost-missing-parcel]
lost
missing
disappeared|vanished
mislaid|misplaced
gone missing
cant be found
nowhere to be found

[concept wrong-place]
a neighbour
someone|somebody else
sent back
left with
wrong address|house|street|place|flat|depot|branch|town|city|building|person
to my neighbour
returned to sender

[concept missed-visit]
no show
stood up
waited in
didnt show|turn|come
never showed|turned|came
missed appointment|slot|visit|collection
stayed in all day
took the day off
nobody|noone came|showed|turned
no one came|showed|turned

[concept cancelled-by-firm]
cancelled|canceled
got|was|been cancelled
called off
the concert
cancelled my order

[concept left-outside]
doorstep|porch|pavement
dumped|dropped
soaked
left outside
thrown over
stolen from
on the step
in the rain
in the street
by the bin
on the street

[concept broken]
broken
broke
faulty|defective|defect|defects
damaged|damage
bust|busted|knackered|wrecked|smashed|snapped
dented|chipped|shattered
fell|falling apart
came off

[concept cracked-torn-scratched]
crack|cracks|cracked
torn|tear|tears|ripped|rip|frayed|hole|holes|unravel*
scratch*|dent|dents|scuff*
stain*|faded|peel*|shrunk|shrank

[concept leaking]
leak*
dripping|drips|drip
spill*|soaked
water everywhere
on the floor

[concept noisy-vibration]
noise*|noisy|loud|rattl*|squeak*|grinding|banging|buzz*|humm*|hiss*|whistl*
vibrat*|shak*
beep*

[concept wont-start-stopped]
doesnt|wont|didnt|isnt
conked
stopped working|charging
does not
cant work*
packed up
not working
wont start
nothing happens
no longer works
wont turn on
doesnt|wont|didnt|isnt|cant|not work*|turn|start|charge|switch|function|open|heat
does not work*|turn|start|charge

[concept wrong-size-colour]
size|sizes|colour|color|shade
doesnt|didnt fit
wrong size|colour|color
too small|big|large|tight|short|long|narrow

[concept wrong-item]
instead of
another one
mix|mixed up
wrong item|one|product|thing|order|model|part|food|dish|pizza|book
in place of
different to what
not what i ordered
got .. instead
sent me .. instead
sent us .. instead

[concept missing-part]
incomplete
no instructions|screws
part|was|is|were missing
only half
not complete
missing part|parts|screw*|piece*|item*|leg|bolt*|cable|lid|manual

[concept dirty]
dirty|filthy|grubby|disgusting|dust|dusty|stained|unclean
hair|hairs
rubbish everywhere
not|never cleaned

[concept smell]
smell*|stink*
stank|stench
reek*|odour|odor|fumes

[concept spoiled-mouldy-food]
mouldy|moldy|mould|rotten|rancid|stale|expired|sour|spoiled|spoilt
gone off
use by
best before
out of date

[concept raw-cold-food]
raw|undercooked|pink
cold|lukewarm
burnt|overcooked|dry|soggy
tasted|inedible|tasteless
bloody chicken
stone cold

[concept poor-quality]
poor|poorly|quality|shoddy|flimsy|cheap|rubbish|junk
bodge*|botch*|cowboy*
terrible|awful|dreadful|useless|pathetic|abysmal|appalling
worthless
low|crap quality
piece of junk
piece of rubbish
waste of money

[concept fake-not-as-described]
fake|counterfeit|imitation|replica|used|refurb*
picture|photo|description
knock off
second hand
nothing like
different from
looks nothing
as described
not as described|advertised|pictured|shown
supposed to be
meant to be

[concept not-finished-badly-done]
unfinished|incomplete|abandoned
crooked|wonky|uneven
redo|workmanship
not finished|straight
half finished
left it
badly done
poor|bad job
measured wrong
do it again

[concept charged-twice]
double
twice|duplicate
two times|payments
double charged|charge
charged|taken|paid|billed|debited twice
same amount

[concept overcharged]
overcharg*|overpaid
charged|charging
doubled|tripled
too high|much
wrong price
more than
charge me
should be
extra charge*
added to
on top
huge bill
charged too much
should have been

[concept unknown-charge]
never ordered|signed|bought|used
didnt order
havent got
whats this
not mine
unknown|unexplained|mysterious|unauthorised|unauthorized|strange charge|payment|amount
i never agreed
what is this
dont recognise|recognize

[concept refund-missing]
credited|refunded
money back
refund .. not|never|hasnt|havent|still|yet|arriv*|wait*
waiting .. refund
still no refund .. refund
no refund .. refund
never got my money
not been refunded

[concept wrong-name-on-document]
misspel*|typo
wrong name|account|details|number|date
name is wrong|spelled
not my name
under my name
in my name
someone elses bill
not my account

[concept debt-collection]
collections|bailiff*
reminder*|dunning
blacklist*
arrears|owe|owing
final demand|notice
late fee|payment
credit rating|file|score
debt collect*
red letter
overdue notice
threatening letters

[concept price-increase]
rise|hike*|increased|raised|doubled
without warning|notice
price increase*
went|gone|put up
raised my
now costs
put the price up
raised the price
more expensive than
used to pay

[concept hidden-cost]
free|included
not included|mentioned
wasnt|nobody mentioned
no mention
all inclusive
actually costs
hidden cost|costs|fee|fees|charges|charge
on top of
supposed to be free

[concept promised-otherwise]
promise|promised|promises|promising|assured|guarantee*|swore
confirmed
agreed
instead
was told|assured
your word
told that
in writing
agreement was
but now
turns out
supposed to
gave me your word
told me that

[concept advertised-otherwise]
advert*|brochure|claimed|catalogue
misleading|bait
website says|said
ad said
false advertising
said on the website
says .. but|label
says .. it says
says .. it said
says .. sign said
it says|said
says .. but

[concept cannot-cancel]
cancellation|exit|termination fee
locked|tied in
notice period
stuck with
already|i cancelled
cant|cannot|wont|not|unable .. cancel*|leave|unsubscribe|terminate
cant|cannot|wont|not|unable .. get out
impossible to cancel
no way to cancel
no cancel button
still being charged

[concept auto-renewed]
renew*|automatically|extended
trial
without asking|telling
auto renew*
rolled over
free trial
trial period
without my consent
signed up without

[concept changed-terms]
changed|unilateral*
amended
suddenly
different|new terms
without notice
change the terms
changed the price
changed the rules
moved the goalposts

[concept unclear-deadline]
unclear|vague|deadline*|timeframe|estimated
expired|expiry
no date
how long
time limit
when exactly
working|business days
no answer when
too late to

[concept rude-staff]
rude|rudely|impolite|disrespect*|arrogant|condescending|patronis*|dismissive|sarcastic|attitude|snapped|nasty|unpleasant|unprofessional|unfriendly
manners
talked down
spoke to me
tone of voice
raised his voice

[concept shouted]
shout*|yell*|scream*
spat
raised his|her
swore|cursed at
threatened|pushed|grabbed me

[concept laughed-mocked]
laugh*|mock*|smirk*|giggl*|sneer*|sniggered
humiliat*|embarrass*|ashamed|belittl*|insult*
made fun
joke at
called me
took the mick
rolled his eyes
rolled her eyes
grin|grinned|grinning

[concept hung-up]
disconnected
hung|hangs up
cut off
call dropped
put the phone down
slammed the phone
cut me off
shut the door
slammed the door

[concept nobody-answers-phone]
unanswered
unreachable|engaged|voicemail
no answer
cant reach
nobody|noone|never .. answer*|picks|picked|pick
no one .. answer*|picks|picked|pick
no reply on
cant get through

[concept nobody-replies-written]
silence|ghosted
unanswered
no reply|response|answer|acknowledg*
never replied|responded
havent|not heard
heard nothing
no one replied
never got back
nobody got back

[concept passed-around]
transferred|bounced
passed around|from
different department|person
transfer|pass me
another department
explain again
pillar to post
sent me to
told to call
go back to
round in circles
back and forth
explain everything again

[concept unhelpful-ignored]
unhelpful|ignored|ignore|ignoring|refus*
useless|incompetent|clueless|lazy
wasting
no help
dont|didnt|doesnt care
not interested
brushed|fobbed off
couldnt care less
not my problem
nothing we can do
waste my time

[concept lied]
lie|lied|lies|lying|liar|liars|dishonest|untrue|false|misled
not true
made up

[concept treated-like]
treatment
treated like|me
as if|though
like a|dirt|rubbish
less than
no respect
human being
basic courtesy
like a criminal
like an idiot
how you treat

[concept cannot-log-in]
locked|blocked
invalid
password doesnt|reset
locked|kicked out
account locked
access denied
wrong password
reset link
cant|cannot|unable|couldnt .. log|login|access|sign
cant|cannot|unable|couldnt .. get in
cant|cannot|unable|couldnt .. get into
wont let me
logs me out

[concept crashes-freezes]
crash*|freez*|frozen|froze|hangs|stuck|stalls|glitch*|loops|spinning|reboots|restarts
lag|laggy|slow|slowly|buffer*|load*
black|white screen
shuts down
closes itself
takes ages

[concept connection-down]
outage*|offline|dropping|disconnect*|intermittent
no internet|signal|connection|service|wifi
dead line
drops|cuts out
keeps dropping
without internet
website|site|app|internet|net|network|line|service|portal|system|broadband|wifi .. down

[concept update-broke]
update broke
last|latest update
new version
after|since .. update|upgrade
after|since .. new version
since the update

[concept payment-fails-on-page]
basket empties
cant pay
wont accept
payment|card|transaction|order .. failed|declined|rejected|doesnt|wont|error
payment|card|transaction|order .. not accepted
checkout .. error|fail*|crash*
cant check out

[concept data-deleted]
wiped|erased
deleted|wiped|erased|disappeared|gone|vanished .. data|photos|files|account|points|work|everything
lost all .. data|photos|files|account|points|work|everything
lost all my
all my photos

[concept data-leaked-shared]
leaked|leak|breach|exposed|published|posted|shared|disclosed|revealed
publicly|public|confidential
without permission|consent
gave|given out
passed on
sold|sent my
to strangers
visible to
to a stranger
to third parties
to my ex
to my employer

[concept others-saw-my-account]
stranger*
another customers|persons
someone elses
other peoples
not|wasnt me
unknown person
someone|somebody|stranger|hacker|else|others .. account|logged|see|saw|access*|watched
someone|somebody|stranger|hacker|else|others .. in my
someone|somebody|stranger|hacker|else|others .. read my
another person .. account|logged|see|saw|access*|watched
another person .. in my
another person .. read my

[concept identity-theft-hacked]
hacked|hacker*|stolen|stole|identity|impersonat*|phish*
unauthorised|unauthorized|fraudulent
identity theft
sim swap
wasnt me
used my name
used my card
in my name
my name was
loan in my name
account in my name
opened in my name

[concept unwanted-marketing]
unsubscrib*
spam|junk|nuisance
stop calling|sending|emailing
keep calling|ringing
opted out
keeps calling
marketing calls
cold call*
take me off
off your list
remove my number
every day calls

[concept burnt-fire]
burn|burns|burnt|burned|burning|fire|flame*|scald*|blister*|scorch*
smoke|smoking|smoked|smoulder*|melted|melting|sparks|sparking|sparked
caught|on fire

[concept electric-shock-explosion]
electrocut*|shock|live
explod*|explosion|burst|bang
overheat*|swollen|bulging
gas smell|leak
electric shock
shocked by
live wire
blew|blown up
red hot
carbon monoxide
hot to touch
smell of gas

[concept injured]
injur*|hurt|wound*|bleeding|bled|fracture*|stitches|concuss*|sprain*|bruise*|scar|scars|unconscious|fainted
fell|slipped|tripped|collapsed|trapped|crushed
surgery
broken arm|leg|wrist
cut my|her|his
broke my

[concept allergic-reaction]
allerg*|anaphyla*|reaction|epipen|rash|hives|swelling|swollen|itch*|eczema|blister*|skin
nuts|peanut*|hazelnut*|gluten|celiac|coeliac|lactose
milk protein

[concept food-poisoning-vomiting]
poisoned|poisoning|sick|vomit*|puking|puked|diarrhoea|diarrhea|stomach|nausea*|salmonella|ecoli|norovirus
food poisoning
threw|throwing up
the runs
ill after

[concept choking-suffocation]
chok*|suffocat*|strangl*|breathing|gasping|swallow*|drown*|gassed
couldnt|cant breathe
turned blue

[concept brakes-steering-failed]
brake*|steering|airbag*|seatbelt|accident|crash|crashed|collision
nearly died|killed
brakes failed
lost control
almost died
wheel came off
could have died
could have killed

[concept danger-hazard]
danger*|hazard*|unsafe|risk|risks|risky|safety|lethal|deadly|urgent|electric*|toxic|chemical*
sharp|nail*|needle*|blade*
life threatening
before someone
sharp edge
broken glass
health and safety
someone will get hurt

[concept hospital-visit-because]
hospital|ambulance|emergency|surgery|operated|stitches|paramedic*
poison centre
rushed to
a and e

[concept quality-service-bad]
worst
avoid
service is|was
bad|poor|terrible|worst|awful|dreadful|no service
never again
stay away
dont buy
zero stars
do not buy

[concept money-back]
money|cash back
my money
want it back
give it back
get it back
give me back

[concept refund-word]
refund*
reimbursement
repay|repaid
credit|credited back

[concept refund-part]
difference
difference|part|half|balance back|refund*
refund the difference|rest|balance

[concept replacement-new-one]
replacement|replace|replaced
another|working one
brand new
new one|one instead
a new|fresh
send a|another new

[concept exchange-swap]
exchange|swap|swapped|swop|change
swap it
change it for
right size|colour|one
correct size|colour|one|item

[concept repair-fix]
repair*|fix|fixed|fixing|mend|mended
put right
fix it|this
get it working|fixed
make it work
sort|sorted it|this|out
come and fix|repair|mend

[concept come-and-do]
come out
send|need someone
come|send someone|somebody|engineer|technician|an
come back|and
get someone out|here

[concept compensation]
compensat*
goodwill
reimburse*
compensate me
something for
make good
make it up to me
for the inconvenience|trouble
pay for the|my|this damage|time

[concept cost-reimburse]
vet bill*
cost|costs|expense*|reimburs*|out of pocket
pay|cover my|the cost*|expense*
taxi fare|bill
dentist bill|dry cleaning
cost|costs|expenses|expense|reimburse*

[concept discount-goodwill]
discount*|reduction|goodwill|credit|partial
gesture
money off
price reduction
knock off|something off
lower the|my bill|price

[concept apology]
apolog*|sorry
an apology
say|said sorry

[concept explain-why]
why|explain|explanation
reason|reasons
justify
how come
on what grounds|basis
tell me why
what is the reason

[concept tell-when]
when
eta
which day
when will|is|are|can|do|does|am
how long will|until|before
what time|date

[concept status-inquiry]
progress
status|update me|update on
whats happening|going on
what is happening|going|the status
any news|update
can you check|look|confirm
could you check|look|confirm|tell

[concept let-me-know]
confirm|confirmation|acknowledge
notify
let me|us know
tell me|us
inform me|us
get back to me|us
keep me|us posted|informed
please advise|confirm

[concept answer-me]
respond|response
ring|phone me
write back
answer me|my|this
reply to me|my|this
call me|us
get in touch
contact me|us
answer|reply|respond|response|replies

[concept how-possible]
how is it possible|that
how can|could|dare|do|did you|this|it|that|anyone|they
how on earth|come
what kind|sort of
is this normal|how
who does|on earth

[concept cancel-contract]
terminate
cancellation
cancel|terminate|end|close my|the|this contract|agreement|policy|plan|service
want|wish|like to cancel|terminate|leave
cancel my|it|the|this|immediately

[concept end-subscription]
unsubscribe me
cancel|stop|end my|the subscription|membership|renewal|magazine|plan
stop my subscription|membership

[concept delete-account-data]
delete
wipe
delete|remove|erase|close my|the|all account|data|details|number|photo|picture|information
right to be forgotten
take down|off|it

[concept withdraw-from-purchase]
withdraw|withdrawal
cooling off
return|returning|send it back|returned
change my mind|changed
return it|them|the
14 days|day
take it back
cancel the order

[concept stop-charging]
stop payment
stop charging|taking|billing|debiting|money
stop the payments|charges|charge
no more charges|money|payments

[concept deliver-it-send-it]
send it
send|deliver|bring it|me|us|my|the|them
deliver my|the|it|them|what
just send|deliver
get it here|to me
please send|deliver
want my parcel|order|package
send me|us|my|the

[concept where-is-it]
wheres
whereabouts
where exactly
where is|are|s my|the|our|it|this|her|his
where has|have|did|does

[concept when-does-it-come]
when will it|my|the|this|i|you|we
when is it|my|the|someone
when are you|they
when do i|we
when can i|we|you
expected|arrival|delivery date

[concept keep-promise]
honour|honor|honoured
deliver what
keep your word|promise
as promised|agreed|ordered|advertised|quoted
do what you
stick to|by
what you promised|agreed|sold
give me what i|we
what i|we ordered|paid|was

[concept finish-the-work]
carry out
finish|complete|finished the|it|what|job|work
finish it|the|what
come back and
get it done|finished
complete the|it|work

[concept correct-invoice]
recalculat*
correction
credit note
correct|amend|fix|adjust|revise|rectify|issue|new|right|proper invoice|bill
correct the|my|it|this
corrected invoice|bill
proper|right bill|invoice

[concept correct-record]
correct|change|amend|update my|the|our name|number|address|details|record|records|account|file|date
update the|my|your record*|details|system
put it right|back|straight
remove the|this|my mark*|entry|default|points
set|put the record
change my|the|it

[concept remove-fee]
waive|waived
write off
remove|waive|drop|cancel|take|scrap|withdraw the|this|that|my fee|charge|fine|penalty|debt|off
take off|it
cancel the|this|my fine|charge|invoice|fee|bill
take the charge off

[concept unblock-restore]
reconnect*
recover
unblock|unlock|reinstate|restore|reactivate|reset|reopen my|the account|access|card|service|number
let me|us in|back
get me back in
give me access|back
switch on|it|back

[concept speak-to-manager]
escalate
ceo
speak|talk to|with a|your|the|someone|manager|supervisor|human|real
manager to|call|contact
real|actual person|human
who is responsible|in charge
person in charge|responsible

[concept want-something-strong]
demand
i expect
i want|expect|demand|need|require|insist
we want|expect|demand|need
want you to|my|this|it|the|a

[concept polite-request]
please|pls|plz|kindly
could|would|can you
i would|id like|appreciate|be
grateful if|obliged
would like|appreciate
can we|i|you
may i|we|could

[concept at-once-urgent]
immediately|now|today|asap|urgent|urgently|instantly|tonight|tomorrow
right now|away
straight away
at once
without delay
as soon as|possible
by tomorrow|friday|monday|tonight|the

[concept no-need-just-tell]
feedback
just wanted to|thought|letting|so|saying
dont want|need anything|nothing|money|a|you
no reply|need|action needed|required|necessary
for your information|fyi
just saying|letting you
nothing to|ask|i|want|needed
wanted to tell|share

[concept do-not-want-money]
no compensation
dont want|need money|your|the|a voucher|another|new|one|an
not about the|money
not after|asking|for money|compensation
keep your money|voucher|bloody|it

[concept leaving-switching]
cancelling everything
never again|buy|shop|use|order|going|return|come|set|using
switching to|provider*|bank|supplier
moving to|my|elsewhere
lost a|me customer|as
taking my business|custom|money
last time|order
closing my account
going elsewhere|to|with
finished|done with you

[concept go-public]
review|reviews
going viral
post|share|tell|write|leave|warn this|everyone|everybody|a review|online|on|others|people
tell everyone|all|my|the
name and shame
share it|this
warn others|everyone|people
one star|stars
tell the press|newspaper*

[concept report-authorities]
report|reporting|reported you|this|it|to|them
taking this|it|you to|further
see you in|court
take legal|action
contact|contacting the|a|my ombudsman|solicitor|lawyer|regulator|authorities|trading|police
hear from my|solicitor
file|lodge|filed a complaint
go to the|court|police
i|ill|im|we will|am|be|going report|reporting|sue|suing|complain|complaining
court|ombudsman|tribunal|regulator|solicitor*

[concept answer-in-writing]
publicly
in writing|person
written reply|response|confirmation|explanation|apology
by email|post|letter|return

[concept thanks]
thanks|thank|thankyou|thx|cheers|ta
grateful
appreciate|appreciated
thank you
many thanks

[concept kind-regards]
regards|sincerely|faithfully|yours
respectfully
best wishes
kind|best|warm regards
yours faithfully|sincerely

[concept dear-formal-address]
dear|madam|sir|sirs|gentlemen|respected|mr|mrs|ms
dear sir|madam|customer|team|mr
to whom it may concern

[concept greeting]
hi|hello|hey|hiya|yo
good morning|afternoon|evening|day
hi there|all

[concept unfortunately-disappointed]
unfortunately|disappoint*|sadly|regret*|unhappy|dissatisf*|unsatisf*|upset
sad|saddened
let down
not happy|satisfied|good enough|impressed

[concept understand-concession]
understand|appreciate|realise|realize
know it
dont blame
i understand|know|appreciate that
not your fault|blaming
mistakes happen|can happen
no hard feelings
nothing against|otherwise

[concept praise-good]
good|great|lovely|excellent|perfect|nice|friendly|helpful|kind|happy|satisfied|pleased|enjoyed|best|wonderful|polite
otherwise
well done|made
very good|nice|happy|kind
worked well|fine

[concept angry]
angry|furious|fuming|livid|outraged|mad|annoyed|annoying|irritated|raging|frustrat*|cross|seething|infuriat*
boiling
lost my temper
makes me sick|furious|angry

[concept fed-up]
enough|sick|tired|fedup
patience|limit
had it|enough
fed up
done with
last straw
tired of
sick of|and|to
cant take|stand|anymore|any more

[concept unbelievable]
unbelievable|incredible|unreal|beyond|insane|crazy|seriously|wow|madness|absurd|outrageous|unheard
cant believe
no way
what the
are you serious|kidding|joking
you must be|have to be

[concept shameful-disgrace]
shame|shameful|ashamed|disgrace*|disgusting|appalling|scandal*|outrage|pathetic|embarrass*|despicable|vile|unacceptable|inexcusable|shocking|sickening
shame on you
absolute|total disgrace|joke|shambles
how dare you|they

[concept joke-circus]
joke|circus|clown|farce|shambles|ridiculous|laughable|comedy|pantomime|nonsense|fiasco|absolute|total
mickey mouse
complete joke|farce|shambles
what a joke|circus|farce
taking the piss|mick|mickey

[concept sarcastic-congrats]
bravo|congratulations|congrats|brilliant|fantastic|great|marvellous|genius|lovely|splendid|superb|wonderful|amazing|impressive
well done
slow clap
hats off
nice one|job|work|touch
great|brilliant|top|excellent service|job|work|stuff
thanks for nothing
keep it up

[concept how-long-still]
how many
how long|how much|many|longer|more
how much longer
how many times|more|times|weeks|days|months
for how long
wait any longer
still have to wait

[concept desperate-crying]
desperate|crying|cried|cry|tears|sobbing|shaking|scared|afraid|terrified|helpless|hopeless|begging|beg|panic*|trembling
in tears
dont know what to do
i beg you
at my wits|wit end|ends
no idea what to do
on my knees
cant sleep|eat|cope

[concept swear-mild]
damn|damned|bloody|hell|crap|sodding|blasted|freaking|frigging|flipping|ruddy|heck|darn|goddamn|blimey|christ
jesus
bloody hell
what the hell|heck
for gods|christs|heavens|goodness sake
for crying out loud

[concept swear-strong]
fuck*|shit|shitty|bullshit|wtf|arse|asshole|bollocks|piss*|cunt*|bastard*|motherfuck*|fk|fkn|effing|bugger*|twat*|wank*|balls|arsed|ass
f ing
fuck off|all|you|this|sake|me
piss off|take
what the fuck|actual
for fucks sake

[concept shit-crap-thing]
crap|crappy|shit|shite|shitty|rubbish|garbage|trash|junk|turd|bullshit|poo|tripe
pile of
piece of shit|crap|junk|rubbish|garbage
load of rubbish|crap|bollocks|old|shit
absolute rubbish|garbage|trash|crap

[concept contempt-robbers]
thieves|thief|robbers|crooks|scammers|scam|cowboys|robbing|bandits|crook|sharks|con|conmen|cheats|robbery|swindlers|fraudsters|rogues|charlatans|daylight|mafia|vultures|leeches|bloodsuckers
rip off
daylight robbery
legalised theft
bunch|pack|gang|set of crooks|thieves|clowns|cowboys|liars
money grabbing|grubbing

[concept contempt-clowns-incompetent]
clowns|clown|amateurs|incompetent*|cowboys|useless|hopeless|losers|jokers|muppets|shower|pathetic|tinpot|shitshow|cheapskates|bunch|morons|dinosaurs|monkeys
mickey mouse
couldnt organise
bunch|pack|load|shower of clowns|monkeys|idiots|jokers|incompetents|muppets|amateurs
tinpot|two bit|cheap ass company|outfit|firm

[concept insult-idiot]
idiot*|moron*|imbecile*|stupid|dumb|dumbass|fool*|cretin*|retard*|halfwit*|dimwit*|thick|brainless|dickhead*|muppet*|twit|pillock*|plonker*|numpty|clueless|thicko|dunce|donkey|imbicile|simpleton|bellend|prick*|tosser*|wanker*|knob*|numb
thick as
brain dead|braindead
not the sharpest

[concept insult-animal]
pig|pigs|rat|rats|snake|dog|bitch|cow|donkey|monkey|ape|cockroach|vermin|weasel|reptile|leech|worm|swine|toad|slug|scum|scumbag*|animal|animals|parasite|parasites
fat cow|pig
stupid cow|dog|bitch
pack of animals|wolves

[concept insult-character]
liar|liars|coward*|crook|bastard*|scum|scumbag*|lowlife*|worthless|trash|filth|sleazy|slimy|lazy|arrogant|cow|hag|slob|parasite|drunk|drunkard|pervert*|creep*|bully|bullies|swine|wretch|rogue|git|sod|jerk*|dick|trollop
disgusting person
filthy little
piece of|lump|sack
waste of space|skin|oxygen

[concept insult-sexual-ethnic]
whore*|slut*|bitch*|cunt*|dick*|faggot*|fag|paki*|gypsy|nigger*|tranny|slag|tart|cock*
coon
go back to your|home

[concept you-people-accusation]
you lot
you people|lot|guys|all|clowns
your lot|kind|company|firm|outfit
you are|youre all|nothing|just|a
do you even|people
what is wrong with you
whats wrong with you
who do you think you are
are you people|guys
you|your|yours|youre|yous

[concept kill]
kill*|murder*|strangle*|shoot|stab|slaughter|slit
dead man
kill you|him|her|them|all|someone|myself
going to|gonna|ill|will kill
i will|ill|gonna|would kill
deserve to die
hope you die|rot
im|ill|gonna|will|going to|kill kill|murder|strangle|you|him

[concept beat-up-hit]
fists
break bones
beat|punch*|hit|slap*|batter*|smack*|thump|kick*|stomp*|knock|break your|bash*|headbutt|fist|fists
beat you|him|her|them|the up|shit
punch|smash|hit|smack you|him|her|your|face
kick your|his|head|arse|ass
break your|his|her|every legs|fingers|arm|neck|jaw|bone|nose
knock your|his|her teeth|head|lights
hit him|you|her with
punch*|slap*|batter*|smack*|stomp*|bash*|fist|fists|headbutt|thump|kneecap*
battered|batter you|him

[concept burn-down-bomb]
burn|torch|firebomb|bomb|blow|explode|petrol|molotov|arson|dynamite
set fire
burn down
petrol through
torch the
burn it|you|your|the|this down|shop|place
set fire to
blow up|it|the|your|this up

[concept smash-property]
smash*|wreck*|trash|destroy*|break|brick|window|windows|tyres|keys|scratch|damage|sledgehammer|axe|crowbar|bulldoz*|ram|torch|hammer
smash|break|brick|put your|the|his|her|place|windows|up|through
slash your|the|his|tyres|tires
through your window|door
key your|the|his car
put a brick|window

[concept find-you-know-where]
watching you
car park
find you|out|him|her|them|your
where you live|park|work|he|she|they
know where you|he|she|your|they|exactly
i know where
your address|home|house|family
wait for you|him|outside|her|in
waiting outside|for you
follow you|him|her|home
track you|him|down
know your name|face|car|registration

[concept come-there-threat]
coming|come|going|be|turn|show|drive down|round|there|over|to|for
im|i am|ill|we|be coming|be for|down|round|over|to|after
come down|round|over|there|and|to
pay you a visit|him|her
drive over|there|down|round
see you soon|tomorrow|tonight|outside
on my way
bring|with|take my brothers|mates|lads|bat|cousins|friends|dad
with a|my bat|shovel|axe|hammer|gun|knife|stick

[concept watch-out-warning]
watch|warn*|warning|beware|be|careful|last|final your|out|yourself|back|warning|chance|step
watch your back|step|out
better watch|pray|hope|be
be very careful|careful|afraid
consider this|yourself
last|final warning|chance
i am warning|im warning|warned|you
mark my|my words
lock your doors
warn|warned|warning|beware

[concept you-will-regret-see]
you will|youll|theyll|hell regret|pay|see|be|suffer|remember|learn
make you|them|him|her regret|pay|sorry|suffer
youll see|be|regret
just you wait
pay for|dearly|with
get whats|what coming
teach you|him|them|a lesson
get my own|back|revenge
what goes around

[concept blood-corpse-grave-weapon]
blood|corpse*|funeral|coffin*|grave|graveyard|cemetery|gun|knife|shotgun|rifle|bullet*|weapon*|axe|bat|chainsaw|hammer|shovel|petrol|bomb|sword|crowbar|machete|noose|rope|shot
body bag
blood on|in|will|your|everywhere
dig|dug|book your|a grave|coffin|funeral

[concept run-over-cut-tyres-specific]
mow down
run over|you|him|them|her over
run you|him|them|her over|down
push you|him|off|under|in|down
cut your|his|her|off|the|their throat|hands|fingers|brakes|ears|head
slash your|the|his tyres|face
drown you|him
throw you|him|her|off|out|down
bury you|him
drag you|him|out
shove|stick|ram it|that|up|down|your throat

[concept threat-conditional]
if not
if you|i|it|this|not|nobody|he|she|they dont|do|see|ever|come|not|cant|isnt
or else|i|im|ill
otherwise|unless|next time
next time i|you|he|that|she|we
if i|ever|see|find|catch|dont|get|do
last|final chance
you have until|24
until friday|tomorrow|monday

[concept first-person-future]
ill|gonna
imma
i will|shall
im going
i will|shall|am going|would
im going|gonna
we will|are going|shall

[concept wish-intention]
want|wanted|wish|hope|hoping|hoped|tried|trying|need|meant|planned|intended
would like
id like|want to

[concept obligation-should]
should|must|supposed
ought|shouldnt|required
has|have|had|needs|supposed to

[concept said-quote]
said|says|told|tell|asked|replied|claimed|claims
saying|according|answered|explained|stated|states|mentioned|quote
told me

[concept called-me-names]
called me|him|her|us|my
calling me|us
calls me|us
insulted me|us
referred to me|us|him|as
spoke to me|us

[concept negation]
not|no|never|nothing|none
nobody|cant|dont|doesnt|didnt
wont|isnt|wasnt|without|nor|neither|hasnt|havent|couldnt|arent

[concept question-words]
what|who|why|where
when|how|which
whose|whats|whos|hows|whys|wheres

[concept may-i-question]
is it|there
can|could|is|are|do|does|will|would|may|shall you|i|it|we|there|someone|anyone
do i|you
can|could|may i|we|you|someone|it
is|are there|it|this|you
do|does i|you|it

[concept exclaim-words]
oh|wow|really|seriously|honestly|ffs|omg|lol|hello|unreal|actually|literally|haha|ha|ugh|argh
come on
for real

[concept hour-minute]
hour|hours|hr|hrs|minute|minutes|mins
min|oclock|am|pm|midnight|noon|seconds
half an hour

[concept day]
day|days|daily|today
yesterday|tomorrow|morning
night|evening|afternoon|weekend|date|tonight

[concept week-weekday]
week|weeks|weekly
monday|tuesday|wednesday
thursday|friday|saturday|sunday|fortnight

[concept month-name]
month|months|monthly|january|february
march|april|may|june
july|august|september|october|november|december|jan|feb|oct

[concept year]
year|years|yearly|annual
annually|decade|decades
last|this year

[concept number-word]
one|two|three|four
five|six|seven|eight
nine|ten|hundred|thousand|dozen|twenty|half

[concept number-of-times]
times|twice|once|countless|repeatedly
third|second|every|each time
several|three|many times
for the second|third|fourth|fifth|umpteenth
again and again
time and again

[concept again-repeatedly]
again|same|keep|keeps|kept
once more
yet|back again
same thing
still the same
over and over

[concept already]
already|previously
before
earlier|last|past

[concept still-not-yet]
still|yet|remains
as of|yet
so far
even|by|until now
to this day

[concept always]
always|constantly|every|constant|forever|nonstop|each|continually|permanently
all the time
every single|time|day|week
all the time|day

[concept never-ever]
never|ever
not once|one
never ever|again
no one ever
not a single

[concept finally]
finally|eventually|ultimately
at last|least
now that
in the end

[concept since-from-date]
since|ago|past|until
until now
back in
since monday|then|last|the|i
weeks|months|days|years ago
for the past|last

[concept money-currency]
pound*|quid|gbp
euro*|dollar*|usd
eur|pence|bucks|grand|p

[concept contacted-before]
reminder
already called|written|emailed|contacted|complained|told|reported|asked
called|emailed|rang|written|contacted|complained|reported you|your|three|four|five|twice|several|many|times|again
i have called|written|emailed|contacted|reported|complained
ive called|rung|written|emailed|told|contacted|asked|been
my previous|last|earlier email|letter|call|complaint|message
third|second|fourth|fifth|sixth time|email|call|complaint|message|letter
follow up|following up
no further forward|update since

[concept promised-date-callback]
promised|said|told|confirmed|assured|guaranteed|agreed me|by|it|to|within|on|that|a|youd|theyd|hed|she call|callback|friday|monday|tuesday|refund|days|back|tomorrow|would
call me back|within|by
would call|be|get|ring|come|phone|refund|send
said youd|hed|theyd|she|you|they|it would|d|had|be
never called|rang|came|got back
promised to|me|that|a|it|by|he

[concept self-harm]
suicid*
overdose
pills|tablets|rope
bridge|platform|train
self harm
want to|better off die|dead|end
no point|reason living|living|going|to
cant go on|live|do this
end my life|it|it all
take my own|my life
jump|jumped|jumping off|bridge|in|under|from
wont be here|around
goodbye|last letter|note

[concept hopeless-burden]
lost everything
nothing left to|for|in
no hope|way out|future|strength|one|energy
nobody cares|would miss|needs
all alone|by myself|lonely
last hope|chance
given up|giving up
cant cope|sleep|carry
ruined my life

[concept customer-note-style]
cust|cx|acct|mgr|ref
noted|logged|transferred
calm throughout
cust|customer|caller|client|cx|patient|guest says|states|called|rang|wants|asks|requests|requested|reports|claims|advised|is|calls|was

[concept long-time-customer]
loyal customer
customer|loyal|member|client|shopping|been for|since|years|over|with|customer|all|my|of
years as|of|with|a|customer|loyalty
been a|with|your customer|you|member|client
years customer|loyal
loyal

[concept in-front-of-others]
in front of|other
in public|front
everyone heard|saw|looking|watching|stared
other customers|people|passengers|patients

[concept treated-differently]
other|others|only|just|everyone white|me|us|people|customers|couples|families|men|women
because of|im|i|my|we|hes|shes my|skin|name|age|accent|race|colour|black|gay|muslim|woman|disabled|polish
treated differently|worse|unfairly|like|badly
different treatment|rules
refused because|entry|to
served before|after|first
checked only|me|us

[concept solved-withdrawn]
found it
solved|sorted|resolved|fixed now|all|itself|already|thanks
no longer needed|necessary|a problem
please ignore|disregard
ignore my|this|previous|last
forget it|about
never mind|nevermind
sorted now|out
withdraw my complaint

[concept apologies-from-customer]
pardon
i apologise
sorry to|for|if bother|the|trouble|long|my|to|i
excuse me|my
apologies for|if|my
my mistake|bad|fault|apologies

[concept evidence-attached]
attached|enclosed|receipt|proof|evidence|screenshot|screenshots
photo|photos|copy|copies|reference|attachment
see attached|photo|photos|the

[concept reference-number]
ref|reference|ticket|case|nr
order no|number
invoice|account|policy no
booking ref

[concept family-hardship-words]
disabled|elderly|sick|baby|pregnant|cancer|hospital|widow|unemployed|jobless|pensioner|carer|single|evicted|homeless|poor|depressed|dementia|benefits|premature|newborn
my late
cant afford

[concept misdirected-other]
test|testing
asdf
sorry wrong
hi mum
question about
wrong address|number|person|company|mailbox|chat
is this the|where
who is this
not sure if|who|where

[concept fl-press]
newspaper*|paper|papers|press|journalist*|reporter*|tv|television|radio|headline*|bbc|itv|tribune|gazette|herald|watchdog|column|editor|newsroom|news|magazine|columnist
local paper|news|press
channel .. news|four
consumer .. programme|show|column
[concept fl-social]
twitter|tweet*|facebook|fb|insta|instagram|tiktok|tik|reddit|youtube|linkedin|followers|viral|thread|livestream|podcast|blog*|vlog*|subscribers|stories|social media|group
post|posting|posted|share|sharing .. online|everywhere|video|photos|screenshots|this|group|story|it
go|going|goes viral
mumsnet|nextdoor|whatsapp group
name and shame
naming and shaming
[concept fl-review]
review*|one star|stars|star|rating|ratings|trustpilot|google|tripadvisor|yelp|booking|feefo|app store|play store|forum*|testimonial*
one|1|zero|no star|stars
leave|leaving|left|write|writing|post .. review
[concept fl-warn-others]
tell|telling|told|warn|warning .. everyone|everybody|others|friends|people|neighbours|neighbors|whole|customers|colleagues
everyone|everybody|world|people .. will|should|shall|can|going .. know|hear|see|read
name|names .. public|shame
public|publicly|publish*
spread the word
[concept fl-legal-lawyer]
lawyer*|solicitor*|attorney*|barrister*|counsel|legal*|sue|suing|court|courts|lawsuit|litigation|small claims|tribunal|prosecut*|statutory|writ|judge|letter before action
legal action|advice|team
[concept fl-legal-authority]
ombudsman|regulator|ofcom|ofgem|ofwat|fca|ftc|fcc|bbb|attorney general|trading standards|citizens advice|consumer .. court|forum|protection|rights|helpline|affairs|commission*
police|crime number|reference|report
ico|information commissioner|watchdog|health and safety|environmental health|hse|trai|rbi|action fraud|council|authority|officially|report|reported|reporting .. to
[concept fl-leaving]
leaving|switch|switching|switched|moving|taking .. to|you|my|business|provider|supplier|competitor|elsewhere|bank|another|custom
never .. again|use|order|buy|shop|book|set foot|darken
last time|order|purchase|penny|ever
lost|losing .. customer|me|us
take|taking my|our .. business|custom|money elsewhere|to
closing|close .. account|accounts
im done|were done|am done|goodbye|good riddance|im out|finished with
wont .. be back|coming back|renew*|return*|use|buy|order
former|ex customer
[concept fl-nth-time]
second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|2nd|3rd|4th|5th|6th|7th|umpteenth|nth|hundredth time|call|email|mail|letter|message|complaint|attempt|ticket|go|request|contact|reminder
twice|thrice|times|x called|rang|phoned|emailed|written|wrote|complained|already|now|told|reported|asked
times .. called|rang|emailed|written|told
again and again|yet again|once again|still no|still nothing|still waiting|as i|ive already|i already
how many times
have .. already .. told|said|written|called|reported|sent|explained
back again|here again|me again|its me again
[concept fl-ticket-followup]
ticket|case|reference|complaint|incident .. number|no|id|ref|closed|opened|open|raised
followup|follow up|following up|chasing|chased|chaser|further to|reminder
last|previous|earlier|my first email|emails|message|call|letter|conversation|complaint|chat
since .. called|emailed|wrote|reported|complained|complaint|spoke
spoke|spoken|speaking .. to|with .. colleague|agent|you|someone|yesterday|last|your
no .. reply|answer|response .. to|since|yet
first reported|raised this
[concept fl-promise]
promis*|assured|assurance|guarantee*|swore|sworn|gave .. word|your word|undertook|undertaking|committed|pledged
said|told|was told|were told|says .. would|will|be|by|within|it would|theyd|youd|hed|shed
told|said|was told .. tuesday|monday|wednesday|thursday|friday|saturday|tomorrow|hours|days|week
supposed to|meant to|due to .. come|call|be|arrive|deliver*|send
confirmed .. for|by|would|that|date
agreed .. date|to|on|that|in writing
call|ring|get .. back .. by|never|didnt|nobody|within
never .. called|rang|came .. back
broke|broken .. word|promise*
[concept fl-hard-ill]
cancer|chemo*|surgery|operation|operated|hospital*|stroke|dialysis|diabet*|insulin|asthma*|epilep*|disab*|wheelchair|blind|deaf|parkinson*|dementia|alzheimer*|heart|pacemaker|oxygen|ventilator|ill|illness|sick|sick leave|crutches|arthritis|carer|stoma|kidney|transplant
special needs|autis*
[concept fl-hard-bereaved]
died|passed away|funeral|widow*|buried|burial|late husband|wife|mother|father
bereave*|death of|since .. died|passed
lost my .. husband|wife|mother|mum|dad|father|son|daughter|brother|sister
no more
cremat*|grave
[concept fl-hard-old]
elderly|pensioner*|retired|pension|eighty|seventy|ninety|im 7*|im 8*|aged|old age|octogenarian
years old .. mother|father|lady|man
year old .. mother|father|lady|woman|man|widow|grandmother
old lady|man|woman|people
grandmother|grandfather|nan|nana|gran
at my age
[concept fl-hard-child]
baby|babies|newborn|infant|toddler|formula|pram|nappies|pregnan*|single mum|mother|mom|parent|dad
kids|children|child|son|daughter|little one|twins .. without|hungry|cold|sick|ill|cry*|school|need*|alone
year old|month old .. son|daughter|baby|child|girl|boy
my .. kids|children|child|son|daughter|twins|grandson|granddaughter
[concept fl-hard-money]
afford|broke|rent|benefits|unemploy*|redundan*|laid off|lost my job|out of work|overdraft|debt*|bills|food bank|last money|penny|savings|evict*|bailiff*|zero hours|minimum wage|universal credit|month end|payday|paycheck
no money|cant pay|single income|living on
cant .. feed|eat|heat|pay
money .. left|tight|for food|rent
lost .. job|work|house
[concept fl-discr-origin]
racis*|race|racial*|racist*|colour|black|brown|asian|african|indian|muslim|jew*|hijab|headscarf|turban|accent|foreign*|immigrant*|polish|romanian|gypsy|traveller*|roma|nationality|ethnic*|surname|nigerian|irish|white .. customers|people|couple|man|woman|served
where .. from|im from
because .. im|i am|of my .. name|accent|skin|foreign*|black|polish|muslim
people like me|us|you|them
my kind|your kind|sort
[concept fl-discr-other]
discriminat*|prejudice*|sexis*|sexist|homophob*|transphob*|ageis*|ableis*|gay|lesbian|trans|transgender|same sex|two men|two women|my wife and i
wheelchair .. refused|ramp|access|allowed|turned
because .. i am|im|of|were .. woman|women|female|old|age|disabled|wheelchair|pregnant|gay|deaf|blind|mother|fat|young|religion
woman|girl|lady .. driver|mechanic|customer|husband|man
speak to .. husband|man of|your father
too old|at your age
love|darling|sweetheart
guide dog
pronoun*
deadname*
[concept fl-discr-treated]
others|other customers|everyone else|man behind|couple|lady|people .. served|got|allowed|no problem|asked|through|before me|ahead
only .. me|us|one .. asked|searched|checked|refused|followed|stopped
followed .. around|store|guard
treated .. differently|worse|second class|because
refused .. serve|service|entry|table
go back .. where|country|home
speak english|proper
[concept in-insult-stupid]
idiot*|moron*|imbecile*|cretin*|halfwit*|dimwit*|nitwit*|numpty|numpties|muppet*|pillock*|plonker*|simpleton*|dunce*|dolt*|blockhead*|airhead*|buffoon*|dumbass*|dumbo*|dummy|dummies|thicko*|brainless|braindead|gormless|clueless|witless|donkey*|nincompoop*|ignoramus*|incompetent*|useless|jobsworth*|ninny|berk*|divvy
brain cell*|of a pea
no brain*
not .. brightest|sharpest
village idiot
[concept in-insult-vile]
scum|scumbag*|bastard*|bitch*|cow|pig|pigs|swine|rat|rats|weasel*|snake*|vermin|cockroach*|parasite*|leech*|bloodsucker*|vulture*|creep|creeps|lowlife*|crook*|thief|liar|liars|cheat|toad|worm|worms|slug|twat*|wanker*|dickhead*|prick|pricks|arsehole*|asshole*|arse|tosser*|knobhead*|knob|bellend*|cunt*|git|gits|sod|sods|douche*|jackass*|shithead*|shithole|slapper|slag|hag|witch|trollop|jerk|jerks|wretch*|coward*|disgrace|heartless|shameless|spineless|loafer*|lazy|sloth|snob|stuck up|gobshite|maggot*|dirtbag|trash|filth
[concept in-aimed]
you|youre|your|hes|shes|that|this|a|an|such|what|what a|complete|total|utter|absolute|bloody|fucking|lying|lazy|fat|old|stupid idiot*|moron*|cow|pig|bastard*|liar|liars|thief|cunt*|twat*|prick|bitch*|clown|fool|fools|rat|muppet*
you .. useless|stupid|pathetic|lazy|ignorant|incompetent|lying
your .. driver|agent|manager|operator|receptionist|colleague|staff .. is|are .. a|an|the|thick|stupid|lazy|ignorant
he|she|they .. is|are .. a|an|such|complete|thick|stupid|lazy
whoever .. is|designed|wrote|hired
tell .. that|your|the .. idiot|moron|fool|cow|clown|liar|cretin
the brain|brains|intelligence|iq of
[concept th-veiled]
i know .. where|your|what|which|when|who .. live|lives|park|parks|sleep|work|drive|kids|school|car|house|gets|goes|walk*
know where|which .. you|he|she|they .. live|park|sleep|drink
youll|you|he|hell|shell|theyll|they|she .. see|regret|pay|sorry|find out|learn|wish|remember .. what|me|for|this|you|when
watch .. your|his|her|out|back|step|tyres|windows
sleep .. well|with one
wouldnt want .. anything|something .. happen
accidents .. happen
be .. shame|pity if .. something|anything|your
one .. night|dark|day .. there|ill|we|someone|might|when
come|coming|pop|drop|pay .. round|over|by|down|visit .. with|myself|tonight|personally|person .. bat|hammer|petrol|lads|brothers|crowbar|mates|knife|dog
petrol|gasoline|matches|lighter|bricks|brick|crowbar|baseball bat|sledgehammer|machete|shotgun|chainsaw|nail gun
through .. window*|windscreen|letterbox|skull|face|teeth|hat|radiator
next one|time .. comes|leaves|walks|sets .. ambulance|limping|stretcher|bag|hospital|crawl
[concept sh-kill-self]
kill|killing|killed|hang|hanging|hanged|shoot|shooting|drown|drowning myself
suicid*
take|taking|took my own life
end|ending|ended|finish my life
take my life
kms
do|done myself in
top myself
off myself
do away with myself
[concept sh-end-it]
end|ending|ended it all
end|ending|end|finish|stop it|this|things|everything
just finish
put an end to
how id|i would|ill end it
thought|thoughts|thinking .. ending|end|finish
make it|everything stop
it .. be over
all be over
[concept sh-die-wish]
want|wanted|wanna|wish|rather|ready to die
dont|not|never .. want|wish|wanna .. live|alive|living|wake|exist|continue|be here|carry on
wish .. dead|gone
rather .. dead
stop living|existing|being
done living
tired of living|life
dont see .. reason|point|much|any
no point|reason .. going|living|being|carry*|here|on
no reason .. to|for live|living|be|go
be dead
not .. be alive|here|around
nothing .. live for
wont .. be here|around|alive
[concept sh-not-wake]
never|not|dont|didnt wake|waking up
go to sleep .. not|never
sleep .. and not|never wake
[concept sh-jump]
jump|jumping|jumped|step|stepping|stepped|throw|throwing|leap .. off|from|front|under|over|out|myself
over the edge|rail|railing|side|parapet
off the .. bridge|roof|balcony|platform|top|edge
in front of .. train|lorry|bus|truck|car
how far|high .. down|it|fall
one step
[concept sh-high-place]
bridge|parapet|ledge|rooftop|overpass|viaduct|cliff|balcony|platform|tracks|multi storey
top floor|of the
railway .. line|line|bridge|tracks
window .. floor|open*
river|pier|the sea|weir
[concept sh-rope]
rope|noose|cord|belt|beam|rafter|hook|hold me|newel|hang
whether .. hold
if .. hold
tie|tied .. knot|rope|cord|noose
[concept sh-pills]
pills|tablets|paracetamol|sleeping|overdos*|capsules|ampoules|morphine|insulin .. all|enough|lot|whole|whats|count*|saved|ready|box|packet
all|whole|enough|saved|count*|ready .. pills|tablets|medication|medicines|bottle
overdose*
pills|tablets|painkillers
take .. lot|everything|them all
med room|medicine cabinet
[concept sh-blade-gun-gas]
wrists|veins|razor|slit|blade .. wrist|myself|arm
cut|cutting|hurt|hurting|harm|harming|burn myself
self harm*
gun|shotgun|pistol|rifle|revolver|bullet .. myself|mouth|temple|head|knees|lap|drawer
gas .. on|open|valve|bottle|door
exhaust|hosepipe|garage .. engine|running|car
knife drawer
[concept sh-goodbye]
goodbye .. letter|note|everyone|forever|world
farewell .. letter|note
last letter|mail|message|goodbye|words|thing
letter|letters|note .. wife|kids|children|sons|daughter|husband|mother|them .. written|drawer|wrote
written|wrote .. letter|note|letters .. wife|kids|children|to them|each
my will|funeral|ashes|insurance .. ready|paid|sorted|arranged
[concept sh-burden]
better off|out without me|dead|if i
without me
life insurance|insurance .. pay*|money|solve|cover|better
better .. if i .. wasnt|werent|gone|not
one less
nobody|no one .. would|ll miss|notice|care
kids|family|wife|children .. better
wont bother .. anymore|again
burden
[concept sh-cant-go-on]
cant|cannot|couldnt|dont .. go|carry|keep|take|cope|anymore|any .. on|going|more|longer|cope|with|this
cant cope|go on|carry on|take any*|do this
no strength|energy|hope|way out
given|give|giving up .. on|life
nothing left
see no way
dont care .. happens|anymore|about myself
end of my tether|rope
[concept sh-depressed]
depress*|antidepress*|suicidal|psychiatr*|crisis line|helpline|samaritans|panic attack*|anxiety|breakdown|self worth|therapist|dark thoughts|thoughts .. dark|bad|of
dark place
not myself
cry|crying .. every|night
[concept sh-thought-plan]
thought|thinking|think|planning|planned|plan|decided|considering .. about|of|how|it|through|over
i .. thought|think .. how|about|whether|if .. it|id|i
planning
crossed my mind
have .. been|thought thinking|of how
worked out how
made up my mind
made my peace
[concept sh-not-to-scare]
not|dont .. to|saying|writing|telling|asking|want .. scare|frighten|blackmail|pity|sympathy|threat|drama|sorry
so .. you know
as .. fact|statement
i say|saying|tell|telling .. it|you|this .. calmly|plainly|because|so|as
dont .. know why .. writ*|telling
thats not .. threat
nobody .. to tell|say
