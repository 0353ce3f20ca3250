# Concept lexicon, en: the same concepts in the same order in all six languages.

[concept parcel]
parcel*
package|packages
shipment*
consignment*
packet|packets
box came|arrived
pacel*|percel*|parcl*|pakage*|packege*|pckg
carton|cartons|crate|crates
jiffy
my delivery
box|boxes .. arrived|delivered|opened|missing|damaged|crushed

[concept courier]
courier*
hermes|evri|dpd|fedex|ups|dhl
carrier
delivery man|driver|guy|person|company
currier*|courrier*
yodel|parcelforce|inpost|whistl|tnt|gls|bluedart|dtdc|delhivery|usps
rider|riders
deliveroo|doordash|swiggy|zomato
haulier*|haulage
carriers
delivery lad|bloke|woman|lady|chap|fella|fellow|boy|partner|service|firm|team|agent
van driver|man|lad
bike man

[concept post-office]
postman|postwoman|postie
letterbox|mailbox
depot|depots
post office
royal mail
by post
in the post
postal|postage|stamp|stamps|postmark*
mailman
postbox*
posting
special delivery
recorded delivery|post|letter|signed
registered post|mail|letter
in the mail

[concept pick-up-point]
pickup*
locker*
collection point
parcel shop
collect it
pick up point
click and collect
dropoff
inpost|newsagent*
parcelshop
collect from store|shop|depot|point
access point

[concept order]
order|orders|ordered|ordering
ordernumber
preorder*
orderd|oder|oders|ordr|orderred|odered
purchase|purchases|purchased
bought|buying|buy
backorder*
reorder*
basket
indent
requisition

[concept deliver]
deliver*
dispatch*
shipped|shipping|ship
drop|dropped off
delievr*|delivr*|delievery|delievered|dilivery|delvry|dlvry
redeliver*
despatch*|dispached
bringing
undelivered
sent out
drop|dropped it|them|round
posted to|on|it|out
handed over
brought|bring .. door|round|house

[concept tracking]
tracking*
tracked
in transit
out for delivery
status says|shows|changed
trackin
awb|docket
eta
live map
on the way
scanned at|in|out
map .. driver|van|bike|stuck

[concept appointment-visit]
appointment*
visit|visits|visited
booking*|booked|rebook*
slot|slots
scheduled|reschedul*
appt*|apointment*|appointmnt*
callout*
consultation*|checkup*
slotted
reserv*
viewing|viewings
rendezvous
attend|attended|attendance|attending
call out
came to see|look|check|measure
first thing
between 8 and
between 9 and
due to|on .. visit|monday|tuesday|wednesday|thursday|friday|saturday

[concept technician]
engineer*|technician*
plumber*
electrician*
repairman
handyman
fitter*|installer*
mechanic|mechanics
enginer*|engeneer*|enginner*|techie*|technition|tecnician|techs
roofer*|joiner*|carpenter*|glazier*|plasterer*|tiler*|decorator*|painter*|bricklayer*|brickie*|sparky|sparks|tradesman|tradesmen|builder*|locksmith*|groundworker*
workman|workmen
subcontractor*
apprentice|apprentices
mason
lineman|linesman
crew
gas|boiler|aerial man
your man came|arrived|said|told|left|never|who
the lads

[concept driver]
driver*
trucker*
chauffeur
rider
cabbie*|cabby
motorman
motorist*
hgv|lorry|wagon
chauffer*
instructor
van|bus|taxi|truck|tow|coach|cab man
delivery fella|fellow|bloke|lad|boy
at|behind the wheel

[concept train]
train|trains
railway*
rail|railcard
station|stations
platform
conductor
carriage
railcar|locomotive*|loco
carriages|couchette|sleeper
avanti|lner|gwr|scotrail|southeastern|thameslink|amtrak|irctc|eurostar
commut*
platforms
sleeping|buffet car
ticket inspector|office|barrier|gate|machine
guard on

[concept bus-transit]
bus|buses
coach|coaches
tram|trams
timetable
tube|underground|metro
ferry|ferries
busses
tfl|stagecoach|megabus|arriva|flixbus
shuttle|shuttles|minibus*
trolleybus|rickshaw*|matatu
travelcard*
transport for|app|network|authority

[concept flight-airline]
flight*|airline*
plane
airport*
boarding
aircraft
gate
pilot
cabin crew
airplane*|aeroplane*|airways|airbus|boeing
ryanair|easyjet|wizz|jet2|emirates|lufthansa
stewardess*|steward
layover|stopover|connection
runway|tarmac|takeoff|landed|landing|turbulence
heathrow|gatwick|stansted|luton|schiphol
legroom
check in desk|bag|counter

[concept luggage]
luggage
suitcase*
baggage
bag|bags
rucksack|backpack*
lugage|bagage|luggages
holdall*|duffel|kitbag
handbag*|purse|wallet|satchel|briefcase|tote
carousel
pir
case came|arrived|broken|handle

[concept taxi]
taxi*
cab|cabs
uber*
bolt
minicab*
ride
cabbie*|cabby|hackney|rickshaw
addison|lyft|ola|grab|freenow
free now

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
ensuite
housekeep*|minibar|concierge
expedia|trivago|hilton|travelodge|ibis|marriott
lobby
suite
host|hosts
guest|guests
aircon
hostal
bunk
holiday let
sea|garden view
double|twin|single|family|superior|deluxe|standard|triple room*
night porter
checked in|out
check out
front desk
all inclusive
air conditioning

[concept holiday-trip]
holiday*|vacation*
cruise*
travel*
journey*
beach
trip|trips
tour|tours
holliday*|holday*|hols|vacay|vaction*
honeymoon*|getaway*|break|minibreak|staycation
excursion*|sightseeing|safari|pilgrimage|hajj|umrah
tui|jet2holidays|lastminute
itinerary
brochure
sunbed*|poolside|seaside|coast|lakes
abroad|overseas
day out

[concept meal-food]
fish|cake*|chicken|meat
soup|sandwich*
dinner*|breakfast*
chips|lunch*
pizza*|burger*
food|meal*
curry|kebab*
curri|biryani|jollof|noodle*|rice|pasta|salad*|sushi|steak*|taco*|burrito*|wrap|wraps|nugget*|fries|sausage*|bacon|roast|gravy|dumpling*|momo|samosa*|paneer|naan|roti|dosa|thali|tiffin|dhal|dal|ramen|falafel|hummus|lasagne|pie|pies|pasty|pudding|dessert*|starter|starters|mains|portion*|dish|dishes
scone*|brownie*|cookie*|muffin*|doughnut*|donut*|croissant*|bagel*|biscuit*|icecream
prawn*|salmon|cod|haddock|tuna|lamb|beef|pork|turkey|duck|ham|mince|egg|eggs
brunch|buffet|supper|snack*|feast
takeout
veggie|vegan|vegetarian|halal|kosher|jain
eat|eaten|eating|ate
mustard|ketchup|sauce|topping*
catering|caterer*
spicy|mild
menu
ice cream
chip fingers|shop
my tea

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
resturant*|restraunt*|restaraunt*|diner|bistro|brasserie|canteen|carvery|pizzeria|chippy|chipper|bakery|bakeries|patisserie|tearoom*
mcdonalds|maccies|kfc|nandos|greggs|starbucks|dominos|wetherspoon*
barista|bartender|barmaid|barman|maitre
dined|dining
eatery|gastropub
tavern
pint
greasy spoon
chip shop
drive thru|through

[concept groceries]
eggs|butter
milk|bread
grocer*|supermarket*
chocolate|sweets
vegetables|veg|fruit
cheese|yoghurt|yogurt
juice|drink|bottle|beer
flour|sugar|cereal|oats|rice|pasta|tinned|canned|jar|jars|spice*|honey|jam|marmalade|ghee|atta|lentil*|beans|crisps|biscuits|cream|margarine|marge
teabag*
loaf|loaves|rolls|baguette*|sourdough
wine|spirits|whisky|whiskey|gin|vodka|lager|cider|ale|prosecco|champagne|fizzy|cola|coke|squash|lemonade
multipack*
ocado|gousto|hellofresh
weekly|big|food|online shop|shopping
cooking oil
sell|use by
best before

[concept supermarket-shop]
shop|shops|store|stores
counter
branch|branches
outlet*
market|mall
tesco|asda|aldi|lidl
hypermarket|superstore|shopfront|shopkeeper*|retailer*|offlicence|cornershop|bazaar|kirana
sainsbur*|morrisons|waitrose|coop|walmart|costco|kroger|poundland|wilko|argos|currys|ikea|primark|superdrug|bmart|dunnes|supervalu
showroom*
stall|stalls|stallholder
aisle|aisles|trolley|basket
co op
high street
garden centre

[concept checkout-receipt]
receipt*
till|checkout
cashier*
cash register
change back
reciept*|receit*|recipt*|recepit
tills|pos
scanned|scanning
tenner|fiver
check out|outs
cash desk|payment|only|machine
scan n go

[concept clothing]
dress|dresses
jacket*|coat*
trousers|jeans|skirt
shirt*|jumper*|sweater*|cardigan*
clothes|clothing
fabric
sleeve*|zip|seam*
blouse*|skirts|suit|suits|blazer*|waistcoat*|gown|gowns|saree*|sari|saris|kurta*|lehenga*|salwar|sherwani|dupatta|kimono|robe|robes|pyjama*|pajama*|nightie|nightgown|onesie*|leggings|tights|socks|sock|knickers|underwear|bra|bras|boxers|pants|swimsuit|bikini|swimwear|hoodie*|fleece|anorak|parka|raincoat|scarf|scarves|gloves|hat|hats|cap|caps|beanie|belt|belts|uniform*|tracksuit*|joggers|shorts|tee|tshirt*|vest|kilt|corset|turban|apron*|costume*|overalls|scrubs
hem|collar|cuff|cuffs|lining|zipper*|zips
cotton|linen|wool|silk|velvet|denim|leather|suede|polyester|lace|tweed|cashmere
clothe|cloths
zara|shein|asos|boohoo|uniqlo|primark

[concept shoes]
shoe*
boot|boots
trainers|sneaker*
sandal*|slippers
sole|soles|heel|heels
left|right foot

[concept phone-device]
phone|phones
mobile|smartphone*|iphone*|samsung*
handset
screen|display
fone|fones|phne|handsets|cellphone*|blackberry|pixel|galaxy|nokia|huawei|xiaomi|oneplus|motorola|landline*|cordless|dect
touchscreen*
imei

[concept computer-gadget]
laptop*|computer*|tablet*
printer*
headphone*|earphone*|earbud*
keyboard|mouse|monitor
console|playstation|xbox
smartwatch|watch
latop*|labtop*|notebook|macbook*|imac|chromebook*|ipad*|desktop|pcs|harddrive|ssd|usb|motherboard|gpu|cpu|ram|webcam|gadget*|kindle|ereader|alexa|drone*|gopro|dslr|tripod|projector*|dashcam|satnav*|fitbit
touchpad|trackpad|keycap*|keypad
thermostat
dell|lenovo|asus|acer
smart home|plug|bulb*|doorbell|speaker
vr headset
power bank
blue screen

[concept appliance-large]
fridge*|freezer*|refrigerator*
dishwasher*
oven*|cooker*|hob|stove
dryer
boiler*
vacuum|hoover*
washing machine
thermostat
water heater|softener|purifier|filter

[concept appliance-small]
kettle*|toaster*|blender*|mixer*
microwave*
iron|hairdryer*|shaver*|trimmer*
fan|heater*|radiator*
lamp|lamps
vape|scooter*
coffee machine|maker
airfryer*|nespresso|espresso|juicer*|steamer|breadmaker|mixie|straightener*|clippers|toothbrush|epilator|blanket|humidifier*|bulb|bulbs|lightbulb*|torch|lantern|chandelier|doorbell*|clock|massager|scales|vaporiser
sodastream
air fryer*|purifier
hair dryer*|curler

[concept furniture]
sofa*|couch*|settee
chair*|armchair*
table|tables|desk*
wardrobe*|cupboard*|cabinet*|drawer*
shelf|shelves|bookcase*
furniture
worktop|carpet*|curtain*
kitchen units
cushion*|upholster*
dfs|ikea|wayfair|dunelm

[concept bed-mattress]
mattress*
bed|beds|bunk
duvet*|pillow*|bedding|sheets
sleep on
electric blanket

[concept car]
car|cars|van|vans
garage*
engine|gearbox
truck|lorry|motorbike|moped
windscreen|bumper
automobile*|vehicle*|hatchback|saloon|suv|jeep*|pickup|campervan|camper|motorhome|caravan*|motorcycle|scooter|quad|ute|tractor
corsa|fiesta|clio|micra|yaris|astra|bmw|audi|mercedes|volvo|toyota|honda|nissan|tesla|kia|hyundai|ford|renault|peugeot|citroen|vauxhall|skoda|volkswagen|mazda|subaru|jaguar|fiat|berlingo|equinox
bonnet|tailgate|taillight|headlight*|wiper*|dashboard|handbrake|clutch*|radiator|exhaust|alternator|turbo|fender|paintwork|bodywork|logbook
mileage|odometer|mot|dealership|showroom
breakdown*
seat ibiza
range|land rover
wing mirror
broke down
test drive|drove

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

[concept toy-play]
toy*|doll*|lego|puzzle*
game|games|gaming
trampoline*|swing|slide|playground
teddy
playthings
santa
nerf
funko
rocking horse
bouncy castle
paddling pool

[concept battery-charger]
battery|batteries
charger*|charging
plug|plugs|socket|adapter*
cable*|cord
power bank
wont charge
batery|battry|bateries|battries|powerbank*|adaptor*|transformer|lead|leads|lithium|cells
recharge*
unplugged|plugged in

[concept machine-tool-farm]
tractor*|trailer*|mower*|chainsaw*|drill*|saw|ladder
machine|machinery
farm|seed|feed|fertiliser
hydraulic*|pump|crane
harvest*
cement mixer

[concept medicine]
medicine*|medication*|tablets|pills
prescription*
pharmac*|chemist*
insulin|inhaler|epipen|painkiller*
ointment|cream
medecine*|medicin|medecin|meds|medcine|perscription*|presciption*|prescripton*|precription*|antibiotic*|penicillin|paracetamol|ibuprofen|aspirin|morphine|codeine|statin*|steroid*|ventolin|salbutamol|warfarin|metformin|antidepressant*|vitamin*|syrup|suppositor*|capsule*|tablet|pill|jab|jabs|vaccine*|vaccination*|injection*|dose|doses|dosage|dosette|chemo|drip|plaster|plasters|bandage*|dressing|dressings|hrt|contracepti*
blood thinner*
oxygen bottle

[concept doctor-clinic]
doctor*|gp|surgeon*|specialist*
clinic*|surgery
nurse*|carer*|midwife
patient|patients|treatment*|operation
results|scan
health centre
blood test
x ray
doc|docs|docter|drs|physician|consultant|cardiolog*|oncolog*|dermatolog*|gynaecolog*|paediatric*|pediatric*|urolog*|neurolog*|psychiatr*|physio*|podiatr*|chiropod*|osteopath*|radiolog*|anaesthet*|gps|matron|outpatient*|referral|biopsy|mri|ultrasound|xray*|ecg|mammogram|screening|diagnos*|cataract*|nhs
surgeries
therapy|therapist*|counsell*
blood pressure
number nineteen
eight oclock .. ring

[concept hospital-emergency]
hospital*
ambulance*|paramedic*
casualty
ward
emergency
intensive care
a and e
a e
corridor|urgent care
fire brigade
first aid|aider
king|st|royal infirmary

[concept glasses-hearing-aid]
glasses|spectacles|lenses|lens|optician*
frames|varifocal*
wheelchair*|walker
hearing aid*
walking frame
hearing aids
walking stick

[concept dentist]
dentist*|dental
tooth|teeth|filling*|crown*
denture*|braces
orthodont*
upper|lower set|plate

[concept insurance]
insur*
policy|policyholder|policies
underwriter*
cover|coverage|covered
premium|premiums
underinsured
no claims

[concept damage-claim]
claim|claims|claimed
assessor*|adjuster*|surveyor*
reimburs*
pay out
flood|storm|water|fire damage
wear and tear

[concept bank]
bank|banks|banking|bankers
atm
transfer*|wire
savings
cash machine
branch manager
standing order
banc|banker|barclays|hsbc|lloyds|natwest|santander|halifax|nationwide|monzo|revolut|starling|tsb|rbs|sbi|hdfc|icici|aib|cashpoint*|cheque|cheques|chequebook*|passbook|teller*|iban|bacs|chaps|neft|rtgs|upi|imps|overdraft*|overdrawn|withdrawal*|payee*|kyc
credit union
hole in the wall
sort code
current|joint|checking|frozen account
loan officer
mobile branch
direct deposit|deposits

[concept payment-card]
card|cards|visa|mastercard
contactless|pin
paypal|klarna
transaction*|payment*
apple pay
debitcard|creditcard|cardholder|amex|maestro|rupay|gpay|paytm|phonepe|venmo|zelle|stripe|worldpay|sumup|zettle|cvv|clearpay|afterpay|affirm|chargeback
payement*|paymnt*|pymt
pos|swipe machine
chip .. peeled|recognised

[concept account]
account|accounts
profile
registered|registration
sign|signed up
accnt|acct|acount*|accout|accont|username|register|registering|joined|dashboard|wallet
deactivated|suspended|banned

[concept loan]
loan*|mortgage*|credit|lender|lending
interest|apr
repay*
foreclos*
repossess*
wonga|klarna|quickquid
noc
recovery agent*|fellows|men
finance agreement|company|deal|payment*

[concept invoice]
invoice*|bill|bills|billing|billed
statement|statements
line item
pay by
due date

[concept price-cost]
price*|pricing
cost|costs|costing
expensive|cheap*
amount|sum|total
rate|rates|tariff*
overpriced
amounts
budget
per month|night|person|head|unit
how much
went up
a pop|go
paid .. pounds|quid|dollars|euro*|rupees|for

[concept fee]
fee|fees
surcharge*
commission
charge|charges
toll
standing charge*

[concept fine-penalty]
fine|fines|fined
penalty|penalties
pcn
inspector*|warden*
parking ticket|charge
penalised|penalized|enforcement|clamp|clamped|clamping|speeding|summons|magistrate*|appeal|appeals|appealed|challan
overstay*
yellow|red packet|ticket .. windscreen

[concept security-deposit]
deposit*
advance
held|withheld
bond
prepaid
down payment
first month
paid in full

[concept direct-debit]
autopay|recurring
debited|debit
direct debit*
standing order*
automatic payment*
taken out of my account
dds|directdebit*|ecs|mandate|mandates|nach|debits|deducted|deduction|deductions|debitted|bounced
returned unpaid
out of my account|bank|wages
took .. out|from .. account|card|bank

[concept instalment]
instalment*|installment*
monthly payment*
per|a month
payment plan
hire purchase
finance deal
pay monthly
finance agreement
pounds|quid|euros|dollars a week
interest free

[concept tax-authority]
tax|taxes|vat|customs|duty
council|authority|government
permit|licence|certificate
application*|form|forms
town hall
taxation|taxman|hmrc|irs|revenue|gst|gstin|tds|aadhaar|excise|dvla|dvsa|dwp|dss|licensing|registrar|planning|jobcentre|borough|municipal*|ministry|embassy|consulate|dmv|rto|tehsil|panchayat|notary
licences|permits
self assessment
electoral roll
housing office*

[concept pension-benefit]
pension*
benefit*|allowance*
subsid*|grant|grants
retired
universal credit
maternity|sick pay

[concept wages-job]
salary|wage|wages|payslip*
job|work|working|employer*
shift|shifts|overtime
boss
salery|sallary|payday|paycheck*|payroll|employed|employee|employment|freelance*|redundanc*|p45|p60|bonus|commission|hourly|rota|rotas|interview|vacancy|recruit*|colleagues|workplace|probation|sacked|fired|apprentice*|intern
laid|day off
paper round
cut my hours

[concept contract]
contract*|agreement*
signed|signature|sign
clause*|paragraph|binding
lease
tied in
contrat*|contarct*|commitment|committed|breach|breached|mou|franchise|deed|deeds|undertaking|void|null|missold*|misselling
fixed|minimum term
12|24|18|rolling month
sim only
locked in

[concept terms]
terms|conditions
policy
rules|rule
small|fine print
notice period
t and c
tcs|tandcs|fineprint|wording|guidelines|regulation*|procedure*|protocol|bylaw*|charter|eligib*|entitle*|exclusion*|excluded|restrictions|nonrefundable|disclaimer
subject|according to
no refunds
as per
page .. contract|terms

[concept subscription]
subscription*|subscrib*
plan|package|bundle
magazine*|newspaper*|paper
streaming|netflix|spotify
trial
subcription*|subsription*|subscripton*|resubscrib*|unsubscrib*|prime|disney|hulu|audible|sky|patreon|onlyfans|substack|tinder|tier|upgrade|premium|paywall
veg|recipe|beauty|monthly box
meal kit
free month|trial*
no commitment
monthly .. fee|box|pass

[concept membership-gym]
gym|gyms|fitness|trainer
member|members|membership*
pool|swimming|yoga|class|classes
club|clubs
season ticket
gimm|puregym|crossfit|bootcamp|zumba|pilates|aerobics|treadmill*|squat*|sauna|jacuzzi|spa|lifeguard|induction|dues|subs
swim
clubhouse
leisure centre|center
joining fee

[concept warranty]
warranty|warranties|guarantee|guaranteed
repair|service centre
extended cover
waranty|warrantee|warrenty|garantee|garauntee|guarentee*|guaranty|applecare|manufacturer|manufacturers

[concept offer-discount]
offer|offers|discount*|sale|promo*
deal
coupon*
black friday
voucher|promo code
percent off
money off
price match|promise
half|advertised price

[concept gift-card-points]
giftcard*|voucher*
points|loyalty|rewards|clubcard|miles
bonus*
stamps
balance
gift card*
redeem*|redemption
frequent flyer
gift cards|token|certificate

[concept ticket]
ticket|tickets
concert*|festival*|show|match|event
seat|seats
cinema|theatre
pass|passes|admission
tickect|tiket*|tickts|tix|eticket*|ticketmaster|stubhub|seetickets|viagogo|presale|wristband*|row|stalls|circle|railcard*|fare|fares|museum|zoo|aquarium|turnstile*|tout|touts
e|resale|season|gig|standing ticket*
box office
sold out

[concept electricity]
electric*
meter|meters|reading*
kwh|tariff
energy
unit rate
power company|supplier
lights
british gas
standing charge*
switch|switching supplier

[concept power-cut]
outage*|blackout*
fuse*|breaker
power cut*
cut off
no power|electricity
lights out|dark
power cuts|out|off|went|surge
in the dark
cut my line|power|electric*|supply|light

[concept gas-supply]
gas
bottle|cylinder
fumes
carbon monoxide
calor|propane|butane|lpg|cadent|flue|pilot|indane
boiler cover

[concept water-plumbing]
water
tap|taps|pipe|pipes|plumbing
toilet|shower|bath|sink|drain*
flood*|sewage

[concept heating-cold]
heating|radiator*|boiler
freezing|cold|degrees
thermostat*
no heat
hot water
heat pump

[concept waste]
bin|bins|rubbish|trash|garbage|recycling
skip
dump*
waste collection
collection day
garden|bulky|clinical waste
the tip
not emptied

[concept internet-connection]
internet|broadband|fibre|fiber|wifi
connection
network
router|modem|hub
speed|mbps|bandwidth
wi fi
internett|intenet|interent|inernet|broadban|brodband|wifis|wireless|ethernet|hotspot|fttp|dsl|adsl|landline|dialtone|openreach|virgin|talktalk|plusnet|comcast|xfinity|spectrum|airtel|eircom|starlink|isp|isps|ping|megabit*|mbs|buffering
working|work from home
line .. dead|down|crackl*|fault

[concept mobile-network]
signal|reception|coverage
sim|esim
roaming|data|4g|5g
operator|provider|carrier
number ported|port|porting
simcard*|sims|lte|vodafone|giffgaff|lebara|voxi|jio|airtel|verizon|att|tmobile|sprint|roam|gigs|pac|porting|ported|payg|topup|recharge*|mast
no bars

[concept tv]
tv|telly|television*
channel|channels|remote
satellite|aerial
broadcast
streaming box
set top box
set top
catch up
dead pixel*

[concept app]
app|apps|application
android|ios
plugin|software|program
install*|uninstall*
add on

[concept website]
website*|site|webpage|page|online|web
portal*|form
button|click*|link|browser
basket
shopping cart
drop down

[concept login-password]
login|logged|logging
password*|passcode|credentials
username
verification|2fa|authenticat*
log in|on
sign in
user id
security question*|answer*|word|code
face id|scan*
signed out|in
locked me out
let|lets .. log|sign in

[concept code-sms]
code|codes|otp
sms|text|texts
barcode|qr
passcodes|otps|txt|txts|texted|texting|smss|mms|imessage|qrcode|passkey|puk
one time

[concept update]
update*|updating|upgrade*
version
firmware|patch
since .. update|upgrade|version|migration

[concept error-message]
error|errors|bug|bugs|glitch*
404|500|503
something went wrong
try again later
access denied
blue screen
warning light
session expired
not recognised|recognized|found
something wrong
says|said|saying|shows|showing .. error|invalid|failed|denied|expired

[concept server-system]
server|servers|system|systems|database
maintenance
cloud|backup|deleted
platform
down for
data lost
systm|sytem|mainframe|datacentre|hosting|offline|downtime|backups|icloud|dropbox|onedrive|sql|api|infrastructure|erp|crm|sap|admin|administrator
data centre|center
back up
status page

[concept photo-video]
photo*|picture*|pics|image*
video*|footage|recording
screenshot*
album
attached|enclosed|attachment
on camera|film

[concept email-letter]
email*|mail|mails|inbox
letter|letters|written|wrote
newsletter*
e mail*
e mailed
stamped envelope
write to
red letter*
sent .. email|letter|mail|note|message
get|got|received|have .. email|letter|mail|message .. from|saying

[concept phone-call]
call|calls|called|calling
rang|ring|ringing|phoned|telephoned
voicemail|answerphone|callback|hotline
cald|callled|rings|ringed|phoning|rung|dial*|telephoning|tel|landline|callbacks|ansaphone|voicemails|helpline*|switchboard|0800|0845|0300|freephone|ivr|caller|callers|telephonic*
phone up|back|menu
press 1|one|2
on the blower|phone|line
over the phone
by phone|telephone
phone .. lines|line|queue|number

[concept chat-bot]
chat|chats|chatbot|bot|robot
automated|template|script*
whatsapp|messenger|dm
automatic reply
copy paste
cartoon captain
did this help
talk*|speak* .. machine|robot|bot|human

[concept queue-waiting-line]
queue*|queuing
waiting|waited|wait
in line
on hold
hold music
you are number
hanging on|around
stood|sat there
held up
in front of me|us
stood|sat|waited|waiting .. hours|hour|minutes|mins|ages
hold .. music|song|again|forever

[concept customer-service]
support|helpdesk
agent|advisor|adviser|representative*|executive
customer service*|support|care
call centre|center
help desk
contact centre
complaints department
customer sevice|services|relation*|experience
guest relations|services
front|info|information|service desk
call centres|handler*|taker
account|relationship manager
grievance officer

[concept staff-clerk]
staff|employee*|worker*|colleague*|personnel
clerk|assistant*|receptionist|cashier|teller
team
the woman|man|girl|guy|lady|bloke
young man|lady|woman|girl|lad|chap
a|this guy
the desk
behind|at the counter
on the till

[concept salesperson]
salesman|salesperson|saleswoman|seller*|vendor*|dealer*
selling
telesales|telemarketer
sales rep*|team
sold me|us
shop assistant
door to door
sales man|person|people|agent|assistant|girl|lady|lad|guy|pitch|call|boy|floor|department|advisor|executive|staff
estate|letting agent*
mis|agent|adviser|broker sold
in sales

[concept manager-owner]
manager*|supervisor*|boss|director*|ceo|management|owner*
landlord|foreman|chief
head of
team leader
executive|head office
managing agent*
crew lead|leader
team lead
someone senior|higher|above
above him|her
in charge

[concept guard-security]
security|guard|guards|bouncer*|doorman
searched|frisk*
shoplift*
followed me
thief accused
thrown|kicked out
followed .. around|round|aisle*|shop|store

[concept school-course]
school*|teacher*|headmaster|headteacher|class|classroom
university|college|student*|lecture
exam*|course*|grade|grades|lesson*
homework
instructor
enrol*
graduation
half term
driving|theory test

[concept daycare]
nursery|daycare|kindergarten|childminder|preschool
carer
playgroup
day care
pickup list
childcare|creche|creches|nurseries|childminders|nanny|nannies|babysit*|kinder|afterschool|playschool|potty
minder

[concept flat-rent]
flat|apartment*|landlord*|tenant*|tenancy|lease|rent|rented
house|houses|housing
building|block|stairwell
lodg*
lift|elevator
moved in|out
estate agent
moving out
letting agency|agent*
service charge*
managing agent*
key fob
new build

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
new kitchen|roof|boiler
wet room
building site|works|regs|control
sash window*

[concept cleaning-laundry]
clean|cleaner*|cleaning|cleaned
laundry|washed|washing
towels|sheets
vacuumed
dry clean*

[concept supplier-goods]
supplier*|wholesale*|stock|goods|pallet*|customs
retailer|merchant
b2b
consignment
delivery note
business customer
credit account
boxes of
our customers|shop|office
my customers|shop|business|salon|restaurant

[concept company-firm]
company|companies|firm|business|corporation|organisation|outfit|enterprise
brand
you guys
your lot
compny|companys|comapny|bussiness|buisness|busines|ltd|plc|inc|corp|corporate|corporations|conglomerate|multinational|organization*|organisations|establishment|agency|agencies|provider|providers|institution|institute|charity|startup|operator|operators|reputable
that|you lot
your people|mob|shop
head office

[concept personal-data]
gdpr|privacy
records|file
leaked|breach
data protection|breach
my data|details|information
personal data|details|information|info
leak of data
pii|sensitive|sar|dpo|ico|hipaa|dob|ssn|particulars|consent*|confidentiality|confidential|anonym*
subject access
information commissioner
my history|diagnosis|contacts|personal
bank|card details
medical history
phone book
date of birth
mothers maiden name
data .. shared|passed|sold|leaked|hold|held|store*

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
birth|marriage|death certificate
drivers|my licence|license
licence|ni number
blue|disabled badge
id .. rejected|expired|copy|photo

[concept home-address]
address|addresses|street|postcode|zip
town|village|city
house|door number
moved house
adress*|addres|addreses|adres|addressed|postcodes|zipcode|redirect*|whereabouts|lane|avenue|doorstep|neighbourhood|locality|villages|estate
my house|home|road|door|flat|drive
front door
number 4|7|12|14
wrong|incorrect|different|old house

[concept private-number]
my|phone|private|mobile|telephone|customer|reference|order|account number
gave out my
reference no|number
unlisted
mob|account|customer|cust|ref|policy|order|ticket no
contact|our|member|membership|meter|booking|whatsapp|unknown|wrong|withheld number
serial number|no
direct number|line
gave .. number|mobile|phone
got .. my number

[concept camera-surveillance]
camera*|cctv|webcam|dashcam
filmed|recorded|spying|listening
microphone|tracker
doorbell cam*
baby monitor*
watching me
ring|video doorbell
face recognition|scan*
baby cam|monitor

[concept ad-spam]
advert*|ad|ads|spam|flyer*|leaflet*|brochure*|catalogue*
marketing|telemarket*
newsletter*|unsubscribe*|opted
junk mail
cold call*
opt out
sales calls|emails|texts
mailing list*

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
teen
my little
year old|yo
childs|childrens|kiddo*|kiddies|kiddie|kiddy|bairn*|weans|youngster*|youngest|eldest|toddlers|tot|tots|tyke|sons|daughters|nephew*|niece*|grandkid*|grandbaby|granddaughters|grandsons|stepson|stepdaughter|stepchild*|foster|fostered|godson|goddaughter|godchild*|schoolboy|schoolgirl|schoolchild*|pupil*|preschooler|teenage*|teens|adolescent*|minors|underage|juvenile|twins|triplets|offspring
beta
beti
munchkin*
little one|ones|lad|lass|man
infant|primary school
aged 3|4|5|6|7|8|9|10|11|12|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve
she is three|four|five|six|seven|eight|nine|ten|eleven|3|4|5|6|7|8|9|10|11
under five|fives
my girls|boys|lad|lass

[concept baby-pregnancy]
baby|babies|newborn|infant*|nappy|nappies|formula|pram|pushchair|cot|stroller
pregnan*|midwife|maternity|breastfeed*
months old
babys|bubba|bub|newborns|preemie|premature|neonatal|nicu|expecting|pregnent|pregnat|preggers|preggo|trimester|antenatal|prenatal|postnatal|contractions|childbirth|caesarean|caesarian|miscarr*|stillb*|ivf|ultrasound|breastmilk|teething|colic|weaning|crib|buggy|diaper*|highchair
c section
due date
breast feed*|milk
high chair
weeks old|along|gone

[concept elderly-disabled]
elderly|grandmother|grandfather|grandma|grandad|nan|nana|pensioner
disabled|wheelchair|blind|deaf|dementia|alzheimer*
aged
widow|widower|frail
old lady|man
years old
elders|oap|oaps|seniors|octogenarian|nonagenarian|granny|grannies|gran|nanna|nonna|nanny|grandpa|granddad|grampa|gramps|dadi|nani|thatha|retired|pensioners|retiree|disable|disabilit*|handicap*|impaired|impairment|wheelchairs|blindness|deafblind|autis*|adhd|aspergers|neurodiver*|dyslexi*|parkinson*|arthritis|arthritic|amput*|paraplegic|quadriplegic|paralys*|tetraplegic|crutches|housebound|bedbound|stoma|incontinen*|macular
seventy|eighty|ninety
senior citizen*
cant|cannot walk
walking stick|frame
carer for
blue badge
in our seventies|eighties|nineties
im|am|is|shes|hes|was 70|71|72|73|74|75|76|77|78|79|80|81|82|83|84|85|86|87|88|89|90|91|92|93|94
70|71|72|73|74|75|76|77|78|79|80|81|82|83|84|85|86|87|88|89|90|91|92|93|94|95 year|years|yr|yrs
at my age

[concept parent]
mum|mother|mom|mam|dad|father|parents
grandparent*
my mothers|fathers
mums|mothers|fathers|dads house|phone|account|funeral|birthday|bill|address
old man|lady
in laws

[concept spouse-relative]
husband|wife|partner|boyfriend|girlfriend|fiance*
brother|sister|uncle|aunt|cousin*|niece|nephew
family|relatives
in laws
other|better half
my ex
in law

[concept neighbour-friend]
neighbour*|neighbor*
friend|friends|mate|mates|pal
classmate*|roommate*|flatmate*
next door
across the road|street
down the road

[concept pet-animal]
dog|dogs|cat|cats|puppy|kitten|pet|pets|vet|vets
horse|cow|cows|sheep|goat*|hens|cattle|calf|calves|bees|pigs
rabbit*|hamster|parrot
doggy|doggie|doggo|hound|mutt|pup|pups|puppies|pooch|terrier|labrador|spaniel|poodle|retriever|dachshund|alsatian|collie|greyhound|beagle|bulldog|staffie|pug|cockapoo|kitty|kittens|tomcat|moggy|pony|ponies|horses|mare|foal|stallion|donkey*|mule|ewe|ewes|lamb|lambs|ram|rams|heifer*|bull|bullock*|piglet*|sow|hen|cockerel|rooster|ducks|goose|geese|budgie*|parakeet|canary|tortoise|turtle|gecko|lizard|gerbil|ferret*|goldfish|koi|aquarium|axolotl*|llama*|alpaca*|bee|hive|hives|beehive*|kennel*|cattery|stable|stables|paddock|livery|groomer*|farrier|veterinar*|rehom*

[concept insect-foreign-object]
insect*|maggot*|worm*|cockroach*|spider|moth|ants|bedbug*
shard*|splinter*|wire
mouse|rat|mice|rats|droppings
bug|fly|hair|glass|metal|plastic in
piece of
slug|frog|lizard|plaster|hairs|tooth|stone|screw|bolt|nail|needle|bone|shell in
cigarette butt*
something crawling in
crawling|moving|alive|wriggling|swimming .. in

[concept illness]
illness|sick|disease|cancer|chemo*|stroke|diabet*|asthma*|epilep*
depress*|anxiety
surgery|operation|recovering|treatment
bedridden|chronic|pain|painful
heart condition|attack
panic attack*
suffer*
blood pressure
bad back
signed off
not well

[concept death-grief]
died|dead|death|deceased
funeral*|cemetery|grave|coffin|bereave*|wake|widow*
mourning|grief
late husband|wife|father
passed away
estate of
passed on
my|our late
is no more
lost him|her|our
we lost
post mortem
god rest
since .. passed|went|died

[concept celebration]
wedding*|bride|birthday*|christmas*|anniversary|party|parties|easter|graduation|prom|baptism|christening|valentine*
gift|present|presents|flowers|bouquet
ring|jewel*
birth|b|confirmation|mothers|fathers|mother day
naming ceremony
new year|years

[concept money-hardship]
money|broke|skint|overdraft|debt|debts|redundan*
savings
hungry|eviction|bailiff*
single mum|mother
cant afford
rent due
laid off
on benefits
food bank
lost my job
moneys|penniless|skinned|brassic|potless|strapped|struggling|struggle|struggles|breadline|poverty|destitute|homeless|evicted|evict|repossess*|foreclos*|foodbank*|starving|starve|borrow*|arrears|bounced|overdrawn|bankrupt*|insolvent|insolvency|unemploy*|jobless|sanctioned|pennies|pawned|pawn|payday
go|going without
in the red
out of work
hours got cut
cut my hours
universal credit
my pension is
single parent|income|dad
carers allowance
last|every penny
sold my
scholarship finished
end of the month
month end
raising .. kids|children alone|on|myself|what

[concept lawyer-court]
lawyer*|solicitor*|attorney*|court|sue|suing|lawsuit*|tribunal*|judge|legal
law|rights|act
section
small claims
trading standards
district consumer
consumer forum
my brother|cousin|uncle|dad|husband is .. lawyer|solicitor|attorney|barrister

[concept police]
police|crime|criminal|report*|prosecut*|sheriff|officer*|cops
action fraud
polices|polis|garda|gardai|psni|cop|copper*|bobby|bobbies|constable*|sergeant|detective*|deputy|sheriffs|fbi|cybercrime|101|999|911|fir|criminals|arrest*|felony|misdemeanor|harassment|offence|offense|rozzers
state trooper
cyber cell

[concept regulator-ombudsman]
ombudsman|regulator|ofcom|ofgem|fca|watchdog|ico|inspectorate
escalat*|authority
trading standards
citizens advice
consumer protection
health inspector
environmental health
complaint to
ombudsmen|ombudswoman|ombudsmans|ombusman|ombudman|omsbudsman|regulators|regulatory|watchdogs|ofwat|ofsted|ofqual|cqc|caa|orr|osr|gdc|gmc|nmc|fos|prs|asa|cma|hse|ehrc|dvsa|parliamentary|abta|atol|iata|bbb|ftc|fcc|cfpb|trai|rbi|irdai|sebi|nclt|fssai|comreg|ccpc|cru|adr|deadlock|grievance|councillor|senator|congressman|congresswoman|minister|tds
information commissioner*
department of insurance
consumer affairs|council|association|commission|forum|helpline
standards agency
food standards

[concept press-media]
newspaper*|press|journalist*|reporter*|bbc|itv|editor|media|headline*
watchdog|broadcast
the sun|times
tv show
daily mail
story in
rip off britain
front|letters page
local paper|news|radio
evening post|news|standard
daily mirror|express|record
channel 4|5|7|12|four|seven
radio 4|5|wm|city|ulster|show
joe duffy
martin lewis
consumer champion|programme|desk
go to .. press|papers|media|news|paper

[concept social-media-review]
facebook|fb|twitter|tiktok|instagram|insta|reddit|youtube|linkedin|tweet*|viral
trustpilot|tripadvisor|stars|review*
posted|posting
x post
one|1 star
post it
share this
socials|facebok|ticktock|snapchat|threads|mastodon|bluesky|discord|twitch|quora|pinterest|nextdoor|mumsnet|netmums|subreddit|yelp|glassdoor|feefo|reevoo|checkatrade|mybuilder|ratemyagent|starred|rating|ratings|rated|hashtag*|trending|followers|subscribers|retweet*|repost*|livestream*|vlog*|blog|blogger|blogging|influencer|reel|reels|stories|forum|forums|uploaded|uploading|upload|makemytrip
social media
whatsapp status|group
local|moms|parents group
community|mums group|page
on the channel|feed|page|story|stream|wall|timeline

[concept discrimination-group]
black|brown|asian|muslim|jewish|gay|lesbian|trans|polish|foreign*|immigrant*|gypsy|refugee*|indian|accent|hijab|headscarf
race
racist*|racism|sexist*|homophob*|discriminat*|ageist*|ableist
my skin|name|race
because im
because i am
too old|young
my sort|kind
your sort|people|english
people like me|us|you
you people always
where im from
go back to
speak .. english|proper|properly

[concept elevator]
lift|lifts
elevator*
stairlift*
escalator*
storeys
floors up
out of order

[concept parking]
parking
parked|park
meter|app
towed
parkin|ringgo|justpark|multistorey|carpark*|ncp|barrier|barriers|clamp|clamped|towing|overstayed|overstay|anpr
blue badge
multi storey

[concept door-window]
door|doors
window*
gate
blind|blinds
patio|garage|french|sliding|automatic|fire door*
double glaz*

[concept key-lock]
key|keys
lock|locks|locksmith
keycard
locked in
padlock*|deadbolt*|latch|keysafe|keyring|keyfob*|fob|fobs|keyless|keyhole|combination|lockbox|keypad|unlock*|yale|chubb

[concept smoke]
smoke|smoking|smoked
detector
smoulder*
fumes
fire alarm*|brigade|engine|service|department

[concept fell-slipped]
fell
slipped|slippery
tripped|stumbled
collapsed
fall|fell over
fallen|falling|falls|tumble|tumbled|toppled|slip|slipping|slips|slid|skidded|skid|stumble|stumbling|icy|sprained
came off my|the
went over|flying|headlong

[concept gas-smell]
smell
gas leak
smell* of gas
reeks of gas
gassy|cadent|monoxide|eggy
evacuat*
smelled|smelt|smelling|smells|escaping|leaking gas
co alarm|detector
boiled egg

[concept flowers]
flowers|bouquet*|roses|lilies|wreath*
florist*
plant|plants|seedling*

[concept watch-jewellery]
watches|jewel*|necklace*|ring
earrings|bracelet*|engrav*
nose stud

[concept event-concert]
concert*|festival*|gig|show|performance|match|exhibition
cancelled|event
stand|line up
box office
sold out

[concept meter-reading]
meter|meters
reading|readings
estimate|estimated
kwh|consumption|usage
estimates|unit|units|cubic|kwhs|kilowatt*
in home display
standing charge*
used .. units|electric*|kwh

[concept book-magazine]
book|books|edition|author
newspaper*|magazine*
library|publisher*
blank pages
copy of

[concept hair-beauty]
hair|haircut|hairdresser*|barber*|salon
dye|nails|tattoo*|makeup
eyebrow*|lashes|wax*|massage*
blow dry
make up
patch test

[concept stairs-accessibility]
stairs|steps|ramp|accessible|accessibility
user
step free
wheelchair access
staircase*|stairway|stairwell*|escalators|ramps|handrail*|braille|bsl|interpreter|subtitle*|captions
no lift
adapted cabin|room
wet room
large print
screen reader*
relaxed screening*
blue badge
dropped kerb
carried up|me
third|fourth|fifth|second floor

[concept late]
late
overdue
behind schedule
lateness|laate|tardy|belated|belatedly|unpunctual|overrun|overran
behind time
finally arrived|came
hours|days|weeks|months after|behind|later|past
was due|supposed|meant .. at|on|by|yesterday|last

[concept delayed-postponed]
delay*
postpone*
rescheduled
moved to|again
pushed|put back
new date
held up
shifted to
high demand|volume*
another .. week|weeks|days|month|delay

[concept not-arrived]
not here|received
still waiting
never received
never|not|hasnt|didnt|havent|wasnt|isnt .. arrive*|arrived|turned|come|came|delivered|received
no sign of
nothing came|arrived
didnt|never|not .. get
yet to arrive
undelivered|nondelivery
not arrived|come|reached|delivered
hasnt arrived|come
havent arrived|received|had
hasnt|never|nowt|nothing|not|aint turned up
didnt arrive|come|receive
still hasnt|nothing|waitin
still no sign|order
never came|come|arrived|reached|delivered|sent|appeared|materialised
never got it|here|them
not been delivered
did not turn up
where the hell is
without .. parcel|delivery|order|letter|card|medicine

[concept lost-missing-parcel]
lost
missing
disappeared|vanished
mislaid|misplaced
cant be found
nowhere to be found
losed|astray|awol|mislay|unlocated|untraceable|whereabouts|vanishing|stolen|nicked|pinched|pilfered|pocketed

[concept wrong-place]
a neighbour
someone|somebody else
sent back
left with
wrong address|house|street|place|flat|depot|branch|town|city|building|person
to my neighbour
returned to sender
misdeliver*|misdirected|misrouted|missent
wrong door|floor|shop|postcode|country|village|island|county|side|depo
delivered|went|gone|sent|brought to the wrong
next door
across the road

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
noshow*
no shows|showed|engineer|technician|plumber|fitter|van
did not attend
sat in
stayed home|in
took|unpaid leave
lost a days pay|work
nobody called
still no nurse|carer
engineer|technician|plumber|fitter|nurse|carer|electrician|driver|surveyor|man|builder|gardener|cleaner|he|they .. never|didnt|hasnt|not|failed .. turn|turned|show|showed|come|came|attend|appear|arrive|arrived

[concept cancelled-by-firm]
cancelled|canceled
called off
the concert
axed|scrapped|scrubbed|withdrawn|discontinued|abandoned|revoked|rescinded|voided|unilaterally
closed down
called|been|being .. off
your .. cancelled|cancellation

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
lobbed|slung|flung|hurled|tossed|soggy|sodden|fox
left out
outside in the
at the door|gate
in the garden|hallway|hall|lobby|stairwell|bin|wheelie|recycling|snow|sun|mud|wet
on the wall|drive|lawn|roof
over the gate|fence|wall
left|leave|leaves|leaving .. outside|doorstep|step|rain|street|porch|pavement|gate|drive|wall|garden|bin|hallway

[concept broken]
broken
broke
faulty|defect|defects
damaged|damage
bust|busted|knackered|wrecked|smashed|snapped
dented|chipped|shattered
fell|falling apart
came off
brocken|borken|brokn|broked|brokedown|breaks|breaking|damagd|damge|dammage*|damages|smash|shatter|shattering|splintered|snaps|snapping|cracked|crushed|squashed|squished|buckled|warped|mangled|bashed|battered|dinged|fractured|ruptured|splits|splitting|doa|malfunction*|faults|defecti*|deffect*|imperfect|flaw|flawed|dodgy|duff|naff|kaput|banjaxed|bollocksed|buggered|goosed|gubbed|cattled|wonky|borked|bricked|fried|blown|unusable|ruined|wrecks|inoperable|unserviceable
gave out|up
in pieces|bits
fell|come|coming|comes|hanging|written off
came apart|loose|away
out of order|action
is gone

[concept cracked-torn-scratched]
crack|cracks|cracked
torn|tear|tears|ripped|rip|frayed|hole|holes|unravel*
scratch*|dent|dents|scuff*
stain*|faded|peel*|shrunk|shrank
moth eaten
mark|chip in|on|across|down
came|arrived .. scratched|torn|ripped|dented|marked

[concept leaking]
leak*
dripping|drips|drip
spill*|soaked
water everywhere
on the floor
water under|through|coming|pouring|running
lets|let in water

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
nothing happens
no longer works
doesnt|wont|didnt|isnt|cant|not work*|turn|start|charge|switch|function|open|heat
does not work*|turn|start|charge
dies|conks|conking|stalled|stalls|stalling|nonfunctional|failed|seized|lifeless|kaput|knackered|bust|paperweight
does nothing
dead as|again
gave up|out
cut|cuts|cutting out
shuts|shut down|itself
switched|switches|turns|turned itself off
has stopped
out of service|order

[concept wrong-size-colour]
size|sizes|colour|color|shade
doesnt|didnt fit
too small|big|large|tight|short|long|narrow
sise|sized|sizing|measurements|measurement|dimension*|centimetre*|xxl|mismatch*

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
mixup*|muddle*|swapped|substitut*
wrong name on
different item*|product|model|one|thing
something else|different
somebody elses
replaced with|by
got|received|sent|given .. wrong

[concept missing-part]
incomplete
no instructions|screws
part|was|is|were missing
only half
not complete
missing part|parts|screw*|piece*|item*|leg|bolt*|cable|lid|manual
incomplet
missing bits|bit|component*|handle|shelf|button*|page*|charger|remote|instructions|key*|sauce|drink*|sides|from
only part|some
one|two|few short
forgot the|my|half

[concept dirty]
dirty|filthy|grubby|disgusting|dust|dusty|stained|unclean
hair|hairs
rubbish everywhere
not|never cleaned
dirt|dirtier|filth|grime|grimy|grotty|mucky|muck|muddy|mud|manky|minging|mingin|mangey|scuzzy|scabby|skanky|squalid|squalor|unhygienic|unsanitary|insanitary|hygiene|germs|germy|bacteria|sticky|greasy|grease|stains|soiled|smeared|smears|crusty|caked|encrusted|cobweb*|limescale|scum|mouldy|slime|slimy|sludge|poo|poop|pee|urine|faeces|feces|excrement|turd|bogies|bogey|pubic|pube*|plughole|condom|syringe*|crumbs|leftover*|litter|uncleaned|unwashed|unmade|pigsty
piss|vomit|sick|rubbish on
cigarette butt*

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
spoil|spoils|rot|rots|rotted|rotting|mold|mildew|fungus|furry|fuzzy|slimy|curdl*|outdated|bbe|expiry|expire|expires|putrid|fermented|maggoty|fusty|perished|decay*|decompos*|wilted|inedible|uneatable|unfresh|bruised
went off

[concept raw-cold-food]
raw|undercooked|pink
cold|lukewarm
burnt|overcooked|dry|soggy
tasted|inedible|tasteless
bloody chicken
uncooked|tepid|overdone|charred|rubbery|chewy|gristle|gristly|fatty|mushy|watery|bland|flavourless|salty|oversalted|greasy|stodgy|stale|doughy|vile|revolting|gross|uneaten|slop|pigswill
disgusting|dog food

[concept poor-quality]
poor|poorly|quality|shoddy|flimsy|cheap|rubbish|junk
bodge*|botch*|cowboy*
terrible|awful|dreadful|useless|pathetic|abysmal|appalling
worthless
waste of money
substandard|subpar|inferior|mediocre|tat|tatty|tacky|tawdry|tinny|plasticky|cheapo|flimsily|shonky|shoddily|ropey|ropy|naff|dodgy|crappy|crappest|rubbishy|junky|trash|trashy|garbage|gubbins|fireguard|overpriced|nogood|shambolic|shocking|atrocious|abominable|lousy|diabolical|dire|woeful|lamentable|deplorable|crud|poxy|slapdash|slipshod|amateurish|amateur|bakwas|ghatia
second rate
third rate|class
fourth class
load|piece of crap
heap of
not durable|worth
rip off
half baked|assed|arsed

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
not genuine|original|authentic|real|new|leather|gold|silver
does not match
on the website|listing
listed|advertised|described|sold as
says|said leather|gold|silver|new|wool|cotton|waterproof|organic|vegan

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
halfhearted|wonkey|skew|skewed|skewwhiff|squint|squiffy|lopsided|slanted|slanting|sloping|leaning|mismatched|patchy|streaky|bubbling|bodged|botched|sloppy|slapdash|redone|snags|snagging
not completed|complete|done|level
half done|built|assed|arsed|hearted
left me with
start again
wired wrong|backwards
upside down

[concept charged-twice]
double
twice|duplicate
two times|payments
same amount
duplicated|thrice
charged 2|again
one of them back

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
should have been
overbilled|overpay|overpaying|overpayment|overdeduct*|inflated|excessive|exorbitant|extortion*|astronomical|skimmed|skimming
bill is wrong|too
higher than

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
unrecognised|unrecognized|phantom|sundries|miscellaneous
what for
not authorised|authorized|recognised|recognized
never authorised|authorized|subscribed|agreed
never asked for
never heard of
never been there
never had it|this
wasnt me
not my purchase|order|debt|bill

[concept refund-missing]
credited|refunded
money back
refund .. not|never|hasnt|havent|still|yet|arriv*|wait*
waiting .. refund
still no refund .. refund
no refund .. refund
never got my money
refund missing|pending|overdue|delayed|denied|refused|promised|not|still|never|hasnt|didnt
no refund|refunds
wheres my refund|money
owe|owes me
within 14 days
working days
refund|money .. promised|within|by .. days|friday|monday|weeks

[concept wrong-name-on-document]
misspel*|typo
wrong name|account|details|number|date
name is wrong|spelled
not my name
under my name
in my name
someone elses bill
not my account
wrong names|surname|spelling|dob|title|gender|initial*|letter|vat|gst|reg|registration|policy|iban|vin|serial|reference|year|month|person|digit*
spelt wrong|wrongly
maiden|married name
old surname|name
name change|spelt|spelled|mistake|incorrect|wrong
digit|letter missing
missing|one digit
wrong on the invoice
addressed to someone|a
belongs to a|my

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
debt collector*|collection|agency
collection agency|agent*
recovery agent*|team|fellows|men
late fees|charge

[concept price-increase]
rise|hike*|increased|raised|doubled
without warning|notice
price increase*
went|gone|put up
now costs
put the price up
more expensive than
used to pay
price rise*|increases|tripled|jump*|jumped
puts the prices
went|gone|jumped|rose|up from
from 19
it was only
now its
price|prices|bill|premium|rent|fee|tariff|cost|fare .. up|doubled|tripled|risen|increased|rose|jumped|higher

[concept hidden-cost]
free|included
not included|mentioned
wasnt|nobody mentioned
no mention
all inclusive
actually costs
hidden cost|costs|fee|fees|charges|charge
on top of
undisclosed|omitted|conveniently|sneaky|sneaked|snuck
extra costs|fee*|charges|for
nobody|never told me|us
didnt say
small print
turns out its
resort|cleaning|booking|admin fee
service charge
add ons|on
extra .. per|for|each

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
promissed|promice*|promis|promisd|prommis*|assurance|assurances|assures|guarantied|gaurantee*|undertook|undertaking|vowed|pledged|handshake|reneg*|backtrack*
gave his word
gave me his word
gave me her word
shook on it
your man said
your lady said
salesman|adviser said
given to understand
were told
told me it|i|the
told there
in black and white
on the strength of
now says
now you say
now im told
committed by
commitment in
said .. but|now|yet|turns
told .. but|now|yet|turns

[concept advertised-otherwise]
advert*|brochure|claimed|catalogue
misleading|bait
website says|said
ad said
said on the website
says .. but|label
says .. it says
says .. it said
says .. sign said
it says|said
says .. but
leaflet|poster|flyer said|says
your leaflet|ad|poster
the ad
ad|box|packaging|packet|tin says
sign|label|site|page|menu|listing says|said
marketed|billed|sold as
in bold
sea view
promised .. brochure|website|advert|poster

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
hostage|prisoner|retention*
cant cancel|leave|quit|end|close|unsubscribe
unable|refuse|refuses|refusing|trying|tried|try|attempt|attempted|hard|difficult|asked to cancel
impossible|charge|fee to leave
exit fee*
ive|have cancelled
gave|given notice
let me leave|cancel|go

[concept auto-renewed]
renew*|automatically|extended
trial
without asking|telling
rolled over
without my consent
signed up without
rolls|rolling over
without notice|consent|authorisation|authorization|warning|informing

[concept changed-terms]
changed|unilateral*
amended
suddenly
different|new terms
without notice
change the terms
amendment*|alteration|modified|varied|vary|retrospective*|backdated|goalposts|downgraded
put me on a
took|taken away
with a weeks notice
no notice|warning

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
dead line
48|24|72 hours
closing|due|filing date
last date|day
how many days|weeks|months
when .. deadline|expire*|due|latest

[concept rude-staff]
rude|rudely|impolite|disrespect*|arrogant|condescending|patronis*|dismissive|sarcastic|attitude|snapped|nasty|unpleasant|unprofessional|unfriendly
manners
talked down
spoke to me
tone of voice
raised his voice
rudness|rudeness|rudest|insolent|impertinent|impudent|discourteous|uncivil|uncouth|surly|sullen|stroppy|mardy|snotty|snooty|smug|smarmy|abrupt|curt|brusque|offhand|snappy|gruff|cheeky|lippy|gobby|aggressive|hostile|intimidat*|bullying|belligerent|obnoxious|insensitive|tactless|callous
eye|eyes roll*
rolled|rolling her eyes
chewing gum

[concept shouted]
shout*|yell*|scream*
spat
raised his|her
swore|cursed at
threatened|pushed|grabbed me
raised voice
abused me|my

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
taking the piss|mick|mickey
did the voice
called my
called her a

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
disconnects
hang|hanging|hanged up
call drops|cut|ended
closed the chat|hatch|shutter
cut|blocked me
cutting the line
goes dead
click and
walked away

[concept nobody-answers-phone]
unanswered
unreachable|engaged|voicemail
no answer
cant reach
nobody|noone|never .. answer*|picks|picked|pick
no one .. answer*|picks|picked|pick
no reply on
cant get through
unobtainable|answerphone
nobody|noone answers
dont|doesnt|didnt|wont answer
out of service|hours
rings|rang|ringing out
nobody on the
hours|hour|minutes on hold
on hold for
tried|trying|rang|called|phoned .. no answer|engaged|voicemail|rings

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
crickets|tumbleweed|ghosting|blanked|blanking|stonewall*|unacknowledged
nobody replies|replied|responds|answers
never reply|replies|answered|answer|heard|acknowledged
waiting|yet to hear
not a word|peep|sausage
not so much as
not one reply
hello anyone
emails|letters|messages|mails .. no|not|nobody|without|unanswered|ignored|nothing .. reply|answer|response|answered|replied

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
shunted|redirected|rerouted|transferring|transfered|pingpong|merrygoround|runaround|kafka*
passed to|between|me|back|pillar
pass the buck|parcel
sent from|round
sends me to|back
told to contact|ring|speak|ask
told me to contact|call|ring|go|ask
referred to|me|back
put through to
another|specialist team
round and round
from the beginning
every|each time a different
five|four|three|six different
sent me to .. sent me
from .. to .. to .. to

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
shrug*|indifferen*|dismiss*|disinterested|uninterested|unconcerned|uncaring|apathetic|unsympathetic|ignores|blanked|blanking|neglect*|overlooked|disregard*|fobbing|jobsworth|unwilling|reluctant|incompetence|inept|obstructive|evasive|stonewall*|stalling
not helpful|bothered|arsed|listening
zero|doesnt|cannot help
didnt|wont help|listen
nobody helps|helped|cares
couldnt|cant be bothered|arsed

[concept lied]
lie|lied|lies|lying|liar|liars|untrue|false|misled
not true
made up
lyed|lieing|lier|liers|fib|fibs|fibbed|fibbing|porkies|porky|whopper*|untruth*|dishonest*|deceiv*|deceit*|mislead|misleading|misinform*|misrepresent*|barefaced|fabricat*|fictitious|fairytale*|yarn|pretend|pretended|pretends|pretending|bluff*|bullshitted|bullshitting|bullshitter*|blatant*|conned|tricked|fooled|hoodwink*|duped|falsif*|forged|backdated
bare|bald faced

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
undignified|degrad*|dehumanis*|dehumaniz*|inhuman|inhumane|disrespect*|contempt
treat|treating me|us|people|customers
treated us|him|her|my|as|with|so|badly|poorly|terribly|unfairly
like shit|scum|muck|trash|garbage|animals|dogs|cattle|criminals|thieves|idiots|children|lepers
like i was|am
talked down
talked|spoken to like

[concept cannot-log-in]
locked|blocked
invalid
password doesnt|reset
locked|kicked out
access denied
wrong password
reset link
cant|cannot|unable|couldnt .. log|login|access|sign
cant|cannot|unable|couldnt .. get in
cant|cannot|unable|couldnt .. get into
wont let me
logs me out
fingerprint|thumbprint|biometric*|captcha*|2fa|authenticator
cant|cannot log|login|access
cant|cannot sign in
cant|cannot get in|into
let me in
locks|locking|kicks|kicked|kicking|logged|logging|signs|signed|throws me out
lockd|logged|frozen out
logs me
account|user not found
forgot|reset my password
old number|phone|email|sim
face scanner|id
try again in
log in broken

[concept crashes-freezes]
crash*|freez*|frozen|froze|hangs|stuck|stalls|glitch*|loops|spinning|reboots|restarts
lag|laggy|slow|slowly|buffer*|load*
black|white screen
shuts down
closes itself
takes ages
blue|grey|gray|green screen
session expired
has stopped
closes on|by|down
fell|falls|falling over
dies when|every

[concept connection-down]
outage*|offline|dropping|disconnect*|intermittent
no internet|signal|connection|service|wifi
dead line
drops|cuts out
without internet
website|site|app|internet|net|network|line|service|portal|system|broadband|wifi .. down
dropped|cut|cutting out
on and off
off and on
no net|network|data|4g|5g|broadband|line|dial|dialtone|bars|reception|coverage|phone|telephone|tv|wi|fibre
down again|since
went|goes|still|all|service|server|servers|site|system|network down
dead internet|phone|broadband|as
line dead|went
loss|out of service
without broadband|wifi|phone|signal|service|connection

[concept update-broke]
update broke
last|latest update
new version
after|since .. update|upgrade
after|since .. new version
since the update
updte|updaet|migrated|migration|switchover|hotfix
update killed|ruined|wiped|deleted|ate|broken|messed|screwed|bricked|stuck|failed|wont|hangs
forced|wants to update
auto|automatic|this|that|firmware|software update
since|after|following .. update|upgrade|migration|changeover|switchover|updating|upgrading

[concept payment-fails-on-page]
basket empties
cant pay
wont accept
payment|card|transaction|order .. failed|declined|rejected|doesnt|wont|error
payment|card|transaction|order .. not accepted
checkout .. error|fail*|crash*
cant check out
cannot pay|complete|place|book|order|buy
wont take my|the|payment
refused|rejected my card
card declined|refused|rejected|not|error|wont|keeps
payment failed|fails|declined|error|rejected|not|wont|page|screen|gateway|stuck|pending
at|tap checkout
cant complete|place|book|order|buy
transaction failed|declined|error|timed
session expired|timed
swipe machine
paid|pay .. says|error|failed|declined|spinning|froze|freezes|crash*

[concept data-deleted]
wiped|erased
deleted|wiped|erased|disappeared|gone|vanished .. data|photos|files|account|points|work|everything
lost all .. data|photos|files|account|points|work|everything
lost all my
all my photos
corrupt|corrupted|overwritten|overwrote|unrecoverable|irretrievable
deleted my|all
deleting|reset|eaten|ate|swallowed|emptied my
everythings|everything|all|photos|files|history gone
save file|files|game

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
breached
leaks|leaking|selling|passing|giving|given|handed|printed|displayed|emailed|broadcast my
sharing|passed my|our
gave my|our|her
told my neighbour|boss|ex|mother|husband|wife|employer
forwarded my|to
no permission
did not consent
to somebody else
whatsapp group
who gave .. my|our

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
intruder
someone|someones got into
reading|read my messages|emails
somebody|someone|stranger .. my account|profile|card|password|emails|photos

[concept identity-theft-hacked]
hacked|hacker*|stolen|stole|identity|impersonat*|phish*
unauthorised|unauthorized|fraudulent
sim swap
wasnt me
used my name
used my card
in my name
my name was
loan in my name
account in my name
opened in my name
pretending|pretends|pretended to be
with my licence|passport|card|name|photo
trading as me
cyber police|crime

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
unwanted|unsolicited|pester*|bombard*|inundat*|hassle*|harass*|spammed|spamming|robocall*|telemarket*|newsletters|chuggers
sales calls|call
letters a week
take my name off
take my number off
remove my name|email|details
mailing list
emails|texts|calls|letters|leaflets .. every|stop|enough

[concept burnt-fire]
burn|burns|burnt|burned|burning|fire|flame*|scald*|blister*|scorch*
smoke|smoking|smoked|smoulder*|melted|melting|sparks|sparking|sparked
burst into
flashed and
welded itself
boiling water

[concept electric-shock-explosion]
electrocut*|shock|live
explod*|explosion|burst|bang
overheat*|swollen|bulging
gas smell|leak
shocked by
blew|blown up
red hot
carbon monoxide
hot to touch
smell of gas
blow|puffed up
blew off
pressure cooker
got so hot
smell|smelled|smelt gas
co alarm

[concept injured]
injur*|hurt|wound*|bleeding|bled|fracture*|stitches|concuss*|sprain*|bruise*|scar|scars|unconscious|fainted
fell|slipped|tripped|collapsed|trapped|crushed
surgery
broken arm|leg|wrist
cut my|her|his
broke my
broken bone*|nose|tooth|hip|foot|toe|finger|collarbone|shoulder|rib*|ankle
cracked rib*
run over by
went into my foot|leg|hand
first aid
x ray
arm|leg|wrist|ankle|hip|foot|finger|nose|shoulder|collarbone|rib|toe is broken
arm|leg|wrist|ankle|hip|foot|finger|nose|shoulder|collarbone|rib|toe was broken

[concept allergic-reaction]
allerg*|anaphyla*|reaction|epipen|rash|hives|swelling|swollen|itch*|eczema|blister*|skin
nuts|peanut*|hazelnut*|gluten|celiac|coeliac|lactose
milk protein
red spots|raw
puffed up
patch test
told .. nuts|allergic|allergy|sesame|gluten|dairy

[concept food-poisoning-vomiting]
poisoned|poisoning|sick|vomit*|puking|puked|diarrhoea|diarrhea|stomach|nausea*|salmonella|ecoli|norovirus
threw|throwing up
the runs
ill after
keep my dinner down
made my

[concept choking-suffocation]
chok*|suffocat*|strangl*|breathing|gasping|swallow*|drown*|gassed
couldnt|cant breathe
turned blue
carbon monoxide

[concept brakes-steering-failed]
brake*|steering|airbag*|seatbelt|accident|crash|crashed|collision
nearly died|killed
lost control
almost died
wheel came off
could have died
could have killed
pedal went
into a hedge|ditch|wall|tree
head on
write off
hard shoulder
lap|safety bar

[concept danger-hazard]
danger*|hazard*|unsafe|risk|risks|risky|safety|lethal|deadly|urgent|electric*|toxic|chemical*
sharp|nail*|needle*|blade*
life threatening
before someone
broken glass
someone will get hurt
safe to
someone|somebody could|will
before somebody|anyone
before it kills|takes
could have killed
carbon monoxide
child|children|kids|someone|person|people|toddler .. hurt|killed|injured|electrocuted|burnt

[concept hospital-visit-because]
hospital|ambulance|emergency|surgery|operated|stitches|paramedic*
poison centre
rushed to
a and e
operation
on the ward
urgent care
doctor said|says
a e

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
worse|shambolic|bargepole|pathetic|abysmal|dire|nightmare|shambles|fiasco|farce|disaster|bakwas
shocking|appalling|disgusting|rubbish|crap|shit|lousy|useless|zero service
you call this|that
do not use|bother|touch
dont use|bother|waste|touch
standards have|slipped
couldnt organise
piss up in a brewery

[concept money-back]
money|cash back
my money
want it back
give it back
get it back
give me back
monies|moneyback
my cash|pounds|quid|euros|rupees|fiver|tenner
mony|muney|gimme|paid|pay|deposit back
money bak|returned|refunded
want|get|return our money
want|get|return the money
pay me back
pay|hand|put it back
back in my account
back on my card
back to my account|card
every penny|cent
full amount
give|pay|send|want|get|have|put|need|like .. pounds|quid|p|euros|dollars|bucks|rupees|it|them back
back .. pounds|quid|euros|dollars

[concept refund-word]
refund*
reimbursement
repay|repaid
credit|credited back
paid back
credit .. back|account|card|bill

[concept refund-part]
difference
difference|part|half|balance back|refund*
refund the difference|rest|balance
prorata|proportion|remainder
half|part of it
something|overpayment|one|duplicate back
the balance|excess
one of them back
one of the payments
refund|return|credit .. half|part|difference|rest|balance|some|portion|extra|overpayment|nights|days|weeks

[concept replacement-new-one]
replacement|replace|replaced
another|working one
brand new
new one|one instead
a new|fresh
send a|another new
replacment*|replacemnt*|replecement*|replacements|replacing|repalce*|replase|resend|resent|reissue|reprint|remake|reship|redeliver|substitute
new ones|unit|item|pair|set|copy|phone|card|part|piece
spare|different|correct|right one
another copy|pair|set|unit|ticket
one that works|fits|isnt
courtesy|loan car
a proper one
send|give|get|post|issue|want|like|need|bring .. another|new|replacement|fresh|different|correct .. one|pair|set|copy|card|please

[concept exchange-swap]
exchange|swap|swapped|swop|change
right size|colour|one
correct size|colour|one|item
exhange|exchnge|exchanged|exchanges|exchanging|swaps|swapping|swopped|swopping|substitute
for the right|correct
for another
in its place
take it back and
in place of this|these

[concept repair-fix]
repair*|fix|fixed|fixing|mend|mended
put right
get it working|fixed
make it work
sort|sorted it|this|out
get it sorted|going|running
working again
put|set|make it right
made|make good
want|need|like|get|have .. fixed|repaired|mended|sorted|rectified|seen to

[concept come-and-do]
come out
send|need someone
come|send someone|somebody|engineer|technician|an
come back|and
get someone out|here
depute|rebook
come round|over|today|tomorrow|pick|collect|get|fix|see|take|look
kindly|please|just come
send a man|technician|plumber
send your man|technician|engineer
send him|them|help
get a plumber|technician|man
someone|somebody round|out
needs|wants someone
want someone|somebody
have somebody|someone
collect it|them|my|the
take it away|back
empty it

[concept compensation]
compensat*
goodwill
reimburse*
something for
make good
make it up to me
for the inconvenience|trouble
pay for the|my|this damage|time
compenstat*|compansat*|compinsat*|compesat*|compo|renumerat*|remunerat*|recompense|redress|reparation*|indemnity|damages|payout|settlement|liable|liability
made whole
something toward|towards
for my trouble|inconvenience|time
for the stress|distress|upset|hassle|messing
days wages|pay
pay for my|our|his|her|the
who will pay
who pays
what are you offering|gonna
owe me for
owes me
u|you owe
pay|cover|refund .. damage|damages|loss|losses|taxi|hotel|shift|trouble

[concept cost-reimburse]
vet bill*
cost|costs|expense*|reimburs*|out of pocket
pay|cover my|the cost*|expense*
taxi fare|bill
dentist bill|dry cleaning
cost|costs|expenses|expense|reimburse*
pay my|our|his
lost wages|pay|shift
missed shift*|work
days wages|pay
had to buy|pay|hire
paid for a
refund|pay|cover|owe|reimburse .. taxi|hotel|fuel|diesel|postage|dentist|vet|hospital|plumber|electrician|wages|fare|fares|parking

[concept discount-goodwill]
discount*|reduction|goodwill|credit|partial
gesture
money off
knock off|something off
lower the|my bill|price
off my bill|next|subs|subscription
off the bill|price
off next
percent|knocked|bit off
knock something|some|a|ten|twenty
something knocked|off|back
few quid off
month free|off|knocked|credit*
free month|week|delivery|upgrade|ticket*|pass*|meal|night
free of charge
half price|off

[concept apology]
apolog*|sorry
beg her pardon
excuses himself

[concept explain-why]
why|explain|explanation
reason|reasons
justify
how come
on what grounds|basis
reasoning|rationale|explane|explian|explination|explanations|explained|explaining|explains|justification|justified|justifies|clarify|clarification|breakdown
what happened|right|basis
who gave you
who decided|authorised
on what
know how

[concept tell-when]
when
eta
which day
how long will|until|before
what time|date
whens|wen|timescale|timeframe|earliest
how soon|long
how much longer
how many days|weeks|more
what day
a date|time
date please

[concept status-inquiry]
progress
status|update me|update on
whats happening|going on
what is happening|going|the status
any news|update
can you check|look|confirm
could you check|look|confirm|tell
enquire|enquiring|inquire|inquiring|enquiry|inquiry|query|outcome
an|pls update
how far
what came of
has anything|anyone|someone|my
did you receive|get
check on|my

[concept let-me-know]
confirm|confirmation|acknowledge
notify
let me|us know
tell me|us
inform me|us
get back to me|us
keep me|us posted|informed
please advise|confirm
lmk|acknowledgement|acknowledgment
kindly inform|advise|revert
alert|text|email|message me
await|awaiting your
look|looking forward to

[concept answer-me]
respond|response
ring|phone me
write back
call me|us
get in touch
contact me|us
answer|reply|replies
anser|awnser|anwser|ansewr|answr|responce|respons|reponse|respnse|replys|replying|relpy|rply|rpl|responding|reverting|revert
anyone|anybody there
hello anyone
is anybody|anyone
ring us|back
telephone|write me
have somebody call
get|come back to me|us
write to me
by return

[concept how-possible]
how is it possible|that
how can|could|dare|do|did you|this|it|that|anyone|they
how on earth|come
what kind|sort of
is this normal|how
who does|on earth
how is this|that|it
how the hell|heck|fuck
how does that|this|a|one
what on earth
which dictionary|planet|donkey|idiot|genius
who designed|designs|thought|coded|wrote|trains|trained
who made this
is that normal|allowed|legal
would you believe|credit
in 2024|2025|2023|2026
does .. even .. happen|work|read

[concept cancel-contract]
terminate
cancellation
cancel|terminate|end|close my|the|this contract|agreement|policy|plan|service
want|wish|like to cancel|terminate|leave
cancel my|it|the|this|immediately
cancle|cancell|canel|cancal|cancelation|cancellations|cancelling|canceling|terminating|terminates|termination|discontinue|surrender|forthwith
cancel that|everything|all|please|pls|now|effective|our|her|his|both|mine|me|us
please|pls|plz|kindly|just|to cancel
can|could you cancel
want|wants|get it cancelled
end my|our|this
end the lease
void the
close it|my|our|both
close|shut the account
shut my account
give|giving|my|serve notice
want|wants out
from the end of this month

[concept end-subscription]
cancel|stop|end my|the subscription|membership|renewal|magazine|plan
stop my subscription|membership
unsubscribe|unsub|desubscribe|resign
cancel our membership|pass*|annual
end the subcription
pause|freeze my|the
take away my membership

[concept delete-account-data]
delete
wipe
delete|remove|erase|close my|the|all account|data|details|number|photo|picture|information
right to be forgotten
take down|off|it
deletion|deactivate|erase|erasure|scrub|purge
deleting|take my
remove my|our|her|his|all|every|me|us|those|it
take them down
take|strike me off
off your system|database|books|website|records
from your system|systems|database|records|files

[concept withdraw-from-purchase]
withdraw|withdrawal
cooling off
return|returning|send it back|returned
change my mind|changed
return it|them|the
14 days|day
take it back
cancel the order
withdrawing|unopened|unworn|unused|revoke|rescind
cancel the booking|delivery|sofa|sale|purchase|ticket*|trip|visit|appointment|job
cool off
no longer want|wanted|need|require
dont want it|them|this
return my|this|these|label
sending|sent|have it back
sending|send|take them back
want|like|wish to return

[concept stop-charging]
stop payment
stop charging|taking|billing|debiting|money
stop the payments|charges|charge
no more charges|money|payments
stop chargin|deducting|collecting|these|future|all|any|now|invoicing|robbing|stealing
dont take|charge
wont pay
not paying
out of my account
stop .. charging|taking|payments|payment|billing|debit|money

[concept deliver-it-send-it]
send it
send|deliver|bring it|me|us|my|the|them
deliver my|the|it|them|what
just send|deliver
get it here|to me
please send|deliver
want my parcel|order|package
send me|us|my|the
resend|redeliver|redelivery
deliver this|our|today|tomorrow|please|now
get it delivered|here|sent|out
need it by|for|here
send our|what|out|on|over|again
dispatch|ship|release it|my|the
post it|my|them|the
mail it|me|my
drop it|off
fetch|trace it|my
hand it over
overnight it|me|one
please bring|ship|dispatch|post
kindly send|deliver|dispatch|ship
can|could you send|deliver
can someone bring|deliver
find my|it

[concept where-is-it]
wheres
whereabouts
where exactly
where is|are|s my|the|our|it|this|her|his
where has|have|did|does
whereis|wers|locate|locating|trace|tracing
where is|tf|precisely|my
where the hell|heck|fuck|bloody
where are they|you
find it|my
find out where
where .. parcel|order|package|card|money|refund|bag|suitcase|bus|driver|engineer|food

[concept when-does-it-come]
when will it|my|the|this|i|you|we
when is it|my|the|someone
when are you|they
when do i|we
when can i|we|you
expected|arrival|delivery date
when does it|my|the|he
when my
what time is|will
what day will|is
how much longer
still coming
will it come|arrive|be
when .. come|coming|arrive|back|delivered|fixed|ready|out|get|paid

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
honours|honoring|honouring|honored|fulfil|fulfill|fulfilled
keep to|your|the|promises
abide by
live up to
what was promised|agreed|advertised|sold|quoted
what i booked|bought
what you advertised|offered|quoted|said
what it says|said
what the advert|leaflet
price agreed
as per your|the|agreement
as written|stated|committed|confirmed
as its written
as you have committed
your own agreement
on the terms
give us the|what
give me the
terms|price|rate|deal|offer .. agreed|promised|advertised|quoted|printed|signed

[concept finish-the-work]
carry out
finish|complete|finished the|it|what|job|work
finish it|the|what
come back and
get it done|finished
complete the|it|work
finishing|completion|redo|redone|snags
finish off|my|our
work done|finished|completed
do it properly|right
do the job|work
put it back
made good

[concept correct-invoice]
recalculat*
correction
credit note
correct|amend|fix|adjust|revise|rectify|issue|new|right|proper invoice|bill
correct the|my|it|this
corrected invoice|bill
proper|right bill|invoice
fix the bill|invoice|statement|charge
fix|amend|adjust|review|off|sort my bill
fix this bill
amend it|the
revised bill|invoice|statement
reissue the|it
vat invoice|receipt
review|reduce|off|sort the bill
down to what
change it to
correct|amend|fix|revise|adjust|reissue .. bill|invoice|statement|amount|charge|total|figure|reading

[concept correct-record]
correct|change|amend|update my|the|our name|number|address|details|record|records|account|file|date
update the|my|your record*|details|system
put it right|back|straight
remove the|this|my mark*|entry|default|points
set|put the record
change my|the|it
rectification|unlink
correct your records|record|files
record|records corrected|straight
amend my|our
amend|put|fix your records
update my|our|your|her|his
change our|her
put my name|account|profile
put the records|account|name
put straight
fix the record|name|address
clear my record|name|file
take my late
merge|separate the

[concept remove-fee]
waive|waived
write off
remove|waive|drop|cancel|take|scrap|withdraw the|this|that|my fee|charge|fine|penalty|debt|off
take off|it
cancel the|this|my fine|charge|invoice|fee|bill
take the charge off
waiver|waiving|waives|reversed|reversal|quash|annul|overturn|overturned|appealing|disputing|contesting
scrap|void the|it
drop it|the|that|this
cancel the charge*|ticket|notice|demand
cancel that notice
remove it from
reverse the|it|this|that|them
revoke|rescind|lift|forgive|dispute|contest|challenge the
strike off|out|those|it
struck|written off
write|get it off
off my account|record|bill
fee|fine|charge|penalty .. removed|waived|cancelled|refunded|dropped|reversed|off

[concept unblock-restore]
reconnect*
recover
unblock|unlock|reinstate|restore|reactivate|reset|reopen my|the account|access|card|service|number
let me|us in|back
get me back in
give me access|back
switch on|it|back
resume|enable|turn|retrieve my
turn|put|get it back on
get me back|in|into
let me log
give me another way
account back|restored|unlocked|unblocked
bring back
reset my|it|the
lift the block|ban|suspension
release my|the|it
open|unlock|restore|unfreeze .. account|car|card|line|phone

[concept speak-to-manager]
escalate
ceo
speak|talk to|with a|your|the|someone|manager|supervisor|human|real
manager to|call|contact
real|actual person|human
who is responsible|in charge
person in charge|responsible
supervisor|superviser|escalated|escalation|senior
your manager|boss|superior|superiors|director
the manager|owner
a manager|human|person
put someone on
someone higher|above|real|competent
somebody above
above him|you
his|her boss|superior
head of|office
area|duty|store|branch manager
human being
someone who can|knows|understands|speaks
whos in charge
in charge there
who do i complain|speak|write
whos her manager
direct number|line
manager|supervisor|director|ceo|owner .. call|ring|phone|contact|write|email|explain|speak

[concept want-something-strong]
demand
i expect
i want|expect|demand|need|require|insist
we want|expect|demand|need
want you to|my|this|it|the|a
demanding|demands|demanded|insist|insists|insisting|expecting
i wanna|deserve
wants it|his|her
you must|better
wont accept
at the very least
i will have
ill have
i am owed|entitled
im owed|entitled

[concept polite-request]
please|pls|plz|kindly
could|would|can you
i would|id like|appreciate|be
grateful if|obliged
would like|appreciate
can we|i|you
may i|we|could
plse|plese|pleas|pleese|pleez|pliz|plss|plsss|plssss|pleaseee|requesting|needful|humbly|oblige
if you could|would|can
if possible
is it possible
any chance
could u|someone|somebody|i|we
can u|someone|somebody|anyone
might i|you|we
i would ask|prefer
i ask you
i|we|humble|kind request
request you
be grateful|obliged|glad|thankful
id appreciate|prefer|ask
i should like
wed like
be so kind|good
so kind as
good enough to
perhaps you could|would

[concept at-once-urgent]
immediately|now|today|asap|urgent|urgently|instantly|tonight|tomorrow
right now|away
straight away
at once
without delay
as soon as|possible
by tomorrow|friday|monday|tonight|the
immediatly|imediately|immediatley|imediatly|immedietly|immediate|instant|pronto|straightaway|urgency|urgnt|urjent|emergency|emergancy|soonest|earliest|quickly|quickest|hurry|speedily|expedite|tmrw|tmr|tomoz|tomorow|tomorro|2day|2moro|2morrow|2nite|tonite|forthwith|promptly
this minute|second|very
by tuesday|wednesday|thursday|saturday|sunday|noon|evening|close|lunch|midday
before friday|monday|saturday|christmas
before the weekend|wedding
within 24 hours
within 48
within the hour|day
within an hour
in the next
no later than

[concept no-need-just-tell]
feedback
just wanted to|thought|letting|so|saying
dont want|need anything|nothing|money|a|you
no reply|need|action needed|required|necessary
for your information|fyi
just saying|letting you
nothing to|ask|i|want|needed
wanted to tell|share
feedbacks|suggestion*|observation|comment|comments|flagging
i merely
would like to inform|point
wanted to let|say|point|mention
thought you should|ought|would|might
you should know
for the record
no need to reply|answer|respond
expect|want|ask|need nothing
no action|complaint
not|isnt a complaint
might|may want to
would be nice
that is all
thats all|it

[concept do-not-want-money]
no compensation
dont want|need money|your|the|a voucher|another|new|one|an
not about the|money
not after|asking|for money|compensation
keep your money|voucher|bloody|it
dont want money|vouchers|compensation|any|another|your
not wanting|vouchers
im not after
i am not after
not asking for money|compensation|a
not interested in a voucher
keep it
not a voucher
no voucher|vouchers|money
dont|not want|offer|send .. voucher|vouchers|dessert|flowers|points|discount|money

[concept leaving-switching]
cancelling everything
never again|buy|shop|use|order|going|return|come|set|using
moving to|my|elsewhere
lost a|me customer|as
taking my business|custom|money
last time|order
closing my account
going elsewhere|to|with
finished|done with you
leavin|switching|switched|elsewhere|rival|uninstalled|uninstalling|binned|binning|boycott*|adios|sayonara
i leave
leave|leaving you
im leaving|done|finished|out|off|away
were leaving|done
will|shall|ill be leaving
change|new provider|supplier
gone to|with
going back to
ive gone|cancelled
moved to the
moved my|our|everything
move|transferring|cancelled|closed|shutting my
taking the lot
to your competitor*
the competition
the other lot|crowd
never buying|ordering|shopping|coming|darken|fly|travel|book|stay|eat|deal|touch
wont be back|coming|using|ordering|buying|renewing|shopping|returning
shant be
shall not be|return
you have lost
lost me|us|our
deleted|deleting the app
deleted it
cancelling my|the|all
cancel everything|all
closed the account
shut my account
signed|finished with
i am done|finished|through
good riddance
from now on .. using|go|with|travel|shop|buy|order

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
plaster*|screenshot*|tweet|tweeted|tweeting|uploaded|uploading|exposing
telling everyone|everybody|all|my
going on my
all over facebook|my|tiktok|social|twitter
putting it on|all
putting|put the video
putting|naming|reviewing you
put|post it on
posting it|this|the|on
posted it|this|on|the|a
on tripadvisor|trustpilot|google|tiktok|facebook|twitter|insta|instagram|youtube|reddit|x|mumsnet|nextdoor|yelp|linkedin
my followers|channel|blog|story
naming and shaming
zero stars
spread the word
send|sent|given it to the
go to the papers|media
local paper|radio
ringing radio
the press

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
notifying|ombudsmans|deadlock|watchdog|ofsted|cqc
being|have reported
inform|informing|informed|notify|notified the
complain|complaining|complained|complaint|escalate to the
go to trading
my lawyer|advocate|attorney
our|a lawyer
instruct|instructed my
small claims
money claim
consumer forum
trading standards
citizens advice
the fca|ico|hse
attorney generals
lodged a|with
filed with
further action
police report|informed|are|have
crime number|reference
called|calling|rang|told the police

[concept answer-in-writing]
publicly
in writing|person
written reply|response|confirmation|explanation|apology
by email|post|letter|return
sae
written answer|statement
in black and white
on paper|email
paper copy|letter
stamped envelope
dont call|phone|ring
with a name|signature
write to me
write and|me
a letter of
one line to
reply|confirm|answer|apologise|explain|respond .. writing|email|letter|post|paper

[concept thanks]
thanks|thank|thankyou|thx|cheers|ta
grateful
appreciate|appreciated
thankx|thanx|thnx|thnks|thxs|tnx|tks|thks|thanking|thankful|thanku|tysm|tyvm|gratitude|gratefully|appreciative|gracias|merci|danke|diolch
god bless

[concept kind-regards]
regards|sincerely|faithfully|yours
respectfully
best wishes
rgds|brgds|regds|kindest|warmest|warmly|cordially|sincerly|sincerley|faithfuly
your customer
with kind|respect|best|warm
god bless

[concept dear-formal-address]
dear|madam|sir|sirs|gentlemen|respected|mr|mrs|ms
to whom it may concern
maam|mam|messrs|esq|esteemed|honourable|honorable|hon|attention|attn|fao|miss|madame|mister
to the manager|editor|person|owner|director
to the branch manager
to the general manager

[concept greeting]
hi|hello|hey|hiya|yo
good morning|afternoon|evening|day
hai|hii|hiii|heya|heyy|helo|hellooo|hullo|hola|howdy|wotcha|greetings|namaste|namaskar|salaam|salam
evening all
me again

[concept unfortunately-disappointed]
unfortunately|disappoint*|sadly|regret*|unhappy|dissatisf*|unsatisf*|upset
sad|saddened
let down
not happy|satisfied|good enough|impressed
a shame|pity

[concept understand-concession]
understand|appreciate|realise|realize
know it
dont blame
i understand|know|appreciate that
not your fault|blaming
mistakes happen|can happen
no hard feelings
nothing against|otherwise
understandable|understandably|tbf
i get that|it
i see that|why
i accept|admit
i know its|you|youre|they
im aware
i am aware
mistakes get|are
to be fair
fair enough|play
not blaming|accusing|angry|cross|mad|upset|urgent
no hurry|rush|bother|malice|grudge
take your time
whenever you
not the end of
dont mind
bear him no
hard feelings|job
busy time|day

[concept praise-good]
good|great|lovely|excellent|perfect|nice|friendly|helpful|kind|happy|satisfied|pleased|enjoyed|best|wonderful|polite
otherwise
well done|made
worked well|fine
amazing|awesome|fab|fabulous|superb|marvellous|delightful|delicious|tasty|beautiful|beautifully|gorgeous|charming|courteous|considerate|thoughtful|caring|professional|competent|efficient|spotless|comfy|comfortable|gem|hero|heroes|angel|saint|sweetheart|gentleman|diamond|treasure|cracking|cracker|smashing|champion|grand|recommended|faultless|pleasantly|pleasure|pleasant|kindness|kudos
patient and
a credit
proper gent
love|loved the
no complaints
shout out
big up
was|were|is|are|been brilliant|fine|fantastic

[concept angry]
angry|furious|fuming|livid|outraged|mad|annoyed|annoying|raging|frustrat*|cross|seething|infuriat*
boiling
lost my temper
makes me sick|furious|angry
angrily|angrier|anger|angered|furiously|fury|rage|raged|enraged|irate|incensed|incandescent|steaming|foaming|apoplectic|pissed|peeved|miffed|narked|rageing|gobsmacked|vexed|vexing|irked|irksome|irritat*|annoys|annoyance|aggrav*|exasperat*|maddening|disgusted|appalled|offended|insulted|indignant|hate|hates|hated|loathe|despise|detest
blood boil|pressure
lost it

[concept fed-up]
enough|sick|tired|fedup
patience|limit
had it|enough
fed up
done with
last straw
cant take|stand|anymore|any more
bellyful|weary|exhausted|exhausting|draining|cba|groundhog|saga|neverending|endless
feed|giving|gave up
at the end of
end of my tether|rope
cant be doing|bothered|arsed
i give up
no more
same old|oul

[concept unbelievable]
unbelievable|incredible|unreal|beyond|insane|crazy|seriously|wow|madness|absurd|outrageous|unheard
cant believe
no way
what the
are you serious|kidding|joking
you must be|have to be
unbeleivable|unbelieveable|unbelivable|unbelievably|incredibly|inconceivable|beggars|speechless|flabbergasted|gobsmacked|dumbfounded|astonish*|astounding|astounded|staggering|staggered|stunned|bewilder*|baffl*|boggles|ludicrous|preposterous|absurdly|surreal|kafka*|omfg|wtaf|smh|bonkers|barmy|ludicrously|lunacy|farcical
cant beleive|belive
having a laugh

[concept shameful-disgrace]
shame|shameful|ashamed|disgrace*|disgusting|appalling|scandal*|outrage|pathetic|embarrass*|despicable|vile|unacceptable|inexcusable|shocking|sickening
absolute|total disgrace|joke|shambles
how dare you|they
daylight robbery

[concept joke-circus]
joke|circus|clown|farce|shambles|ridiculous|laughable|comedy|pantomime|nonsense|fiasco|absolute|total
mickey mouse
taking the piss|mick|mickey
jokes|jokers|circuses|clownshow|farcical|farse|shambolic|omnishambles|shitshow|laughingstock|pantomine|madhouse|lunatics|tinpot|poppycock|balderdash|claptrap|codswallop|cobblers|tosh|piffle|twaddle|hogwash|baloney|malarkey|bunkum|tommyrot|tripe|pisstake|mess|cockup|ballsup|fubar|snafu|disaster|catastrophe|nightmare|absurd|ludicrous|comical|hilarious|tamasha|nautanki
shit|muppet|puppet show
half assed|baked
load of old
takes the piss|biscuit|cake
having a laugh|giraffe
piss take|up

[concept sarcastic-congrats]
bravo|congratulations|congrats|brilliant|fantastic|great|marvellous|genius|lovely|splendid|superb|wonderful|amazing|impressive
well done
slow clap
hats off
nice one|job|work|touch
great|brilliant|top|excellent service|job|work|stuff
thanks for nothing
keep it up
congratulation|congratz|gratz|applause|stellar|geniuses|masterpiece|masterclass|miracle|wah|hooray|hurrah|yay|woohoo|whoopee
oh good|joy|goody
how nice|kind|generous|thoughtful|charming|convenient|reassuring
give that man
delighted to

[concept how-long-still]
how many
how long|how much|many|longer|more
how much longer
how many times|more|times|weeks|days|months
for how long
wait any longer
still have to wait
how long must|does|are|is|should|shall|will|can
still waiting|wait|no|nothing|not|havent|hasnt|without
long enough
for ever

[concept desperate-crying]
desperate|crying|cried|cry|tears|sobbing|shaking|scared|afraid|terrified|helpless|hopeless|begging|beg|panic*|trembling
dont know what to do
at my wits|wit end|ends
no idea what to do
on my knees
cant sleep|eat|cope
please please
for pitys sake
not sleeping|slept|eating|coping
wont eat
losing|lost the will
will to live
on my own
help me

[concept swear-mild]
damn|damned|bloody|hell|crap|sodding|blasted|freaking|frigging|flipping|ruddy|heck|darn|goddamn|blimey|christ
jesus
for gods|christs|heavens|goodness sake
for crying out loud
dammit|damnit|goddam|goddammit|gawd|chrissake|jeez|jeeze|geez|omg|bleedin|bleddy|bluddy|bludy|blooming|bloomin|blinking|blinkin|chuffing|chuffin|flippin|flaming|flamin|frickin|fricking|freakin|friggin|effin|feckin|feck|fecking|soddin|blimmin|bally|cursed|crikey|strewth|heckin|dang|darned|shucks|crud|crappy|piddling|poxy|pigging|naffing|begorrah
god|gods|petes|pitys|heavens sake
my god|foot|eye
for the love of
love of god|mike
arse about

[concept swear-strong]
fuck*|shit|shitty|bullshit|wtf|arse|asshole|bollocks|piss*|cunt*|bastard*|motherfuck*|fk|fkn|effing|bugger*|twat*|wank*|balls|arsed|ass
f ing
what the fuck|actual
a hole
half assed
bag|load of shite
shove|stick it|that|your|this .. arse|ass|where

[concept shit-crap-thing]
crap|crappy|shit|shite|shitty|rubbish|garbage|trash|junk|turd|bullshit|poo|tripe
pile of
load of rubbish|crap|bollocks|old|shit
craptastic|shitshow|dogshit|horseshit|bullcrap|crapola|crapped|craps|crapping|crappiest|shitter|shiter|shitest|shat|turds|rubbishy|rubish|rubbsh|rubbush|garbge|trashy|junky|scrapheap|dross|drivel|tat|cack|guff|bobbins|dungheap|midden|excrement|faeces
load of cobblers|pony|toss|wank
crock|lump|abortion|diarrhoea of
cow dung

[concept contempt-robbers]
thieves|thief|robbers|crooks|scammers|scam|cowboys|robbing|bandits|crook|sharks|con|conmen|cheats|robbery|swindlers|fraudsters|rogues|charlatans|daylight|mafia|vultures|leeches|bloodsuckers
rip off
legalised theft
bunch|pack|gang|set of crooks|thieves|clowns|cowboys|liars
money grabbing|grubbing
theifs|theives|thiefs|theif|thevies|thieving|theiving|robber|robbed|robbin|bandit|highwaymen|burglars|burglar|pickpocket*|muggers|mugging|mugged|stealing|crooked|conned|conning|swindler|swindling|fraudster|frauds|fraud|racket|racketeer*|scamsters|scammed|scamming|shysters|shyster|cheaters|cheat|cheating|cheated|fleeced|fleecing|fleece|ripoff|milking|milked|leeching|sponging|spongers|shark|vulture|leech|parasites|parasite|bloodsucker|bloodsucking|greedy|greed|gready|moneygrabbing|moneygrabbers|profiteer*|extortion*|blackmailers|mafiosi|gangsters|gangster|cartel|goons|thugs|hooligans|pirates|rogue|cowboy|spivs|spiv|chancer*|hustlers|grifters|grifter|looters|looting|loot|lutera|chor|dacoits

[concept contempt-clowns-incompetent]
clowns|clown|amateurs|incompetent*|cowboys|useless|hopeless|losers|jokers|muppets|shower|pathetic|tinpot|shitshow|cheapskates|bunch|morons|dinosaurs|monkeys
mickey mouse
couldnt organise
bunch|pack|load|shower of clowns|monkeys|idiots|jokers|incompetents|muppets|amateurs
tinpot|two bit|cheap ass company|outfit|firm
load of old
couldnt find your|his|their
cant organise|even|read|count|spell|tie
trained monkey
my dog could
bean counters
about as much use
as much use as
third class company|outfit|people|management

[concept insult-idiot]
idiot*|moron*|imbecile*|stupid|dumb|dumbass|fool*|cretin*|retard*|halfwit*|dimwit*|thick|brainless|dickhead*|muppet*|twit|pillock*|plonker*|numpty|clueless|thicko|dunce|donkey|imbicile|simpleton|bellend|prick*|tosser*|wanker*|knob*|numb
brain dead|braindead
not the sharpest
dozy cow|mare|git
brain of|cell|cells
half wit|wits
dumber than|then
bag|sack of hammers

[concept insult-animal]
pig|pigs|rat|rats|snake|dog|bitch|cow|donkey|monkey|ape|cockroach|vermin|weasel|reptile|leech|worm|swine|toad|slug|scum|scumbag*|animal|animals|parasite|parasites
beast|beasts|brute*|mongrel*|cur|curs|bloodhound|mangy|hyena*|jackal*|wolves|skunk*|ratbag*|ratface|viper*|toads|leeches|louser|weasels|stoat|baboon*|gorilla*|chimp|chimps|apes|monkeys|orangutan|jackass|horseface|bitches|vulture|vultures|buzzard*|pondlife|amoeba|plankton|jellyfish|spineless|slime|slimeball*|subhuman|kutta|kutte|kutti|suar|gadhe|ullu
stupid goose
sea cucumber*

[concept insult-character]
liar|liars|coward*|crook|bastard*|scum|scumbag*|lowlife*|worthless|trash|filth|sleazy|slimy|lazy|arrogant|cow|hag|slob|parasite|drunk|drunkard|pervert*|creep*|bully|bullies|swine|wretch|rogue|git|sod|jerk*|dick|trollop
disgusting person
filthy little
piece of|lump|sack
waste of space|skin|oxygen
two|bare faced
sexist|racist pig
little hitler
stuck|jumped up
nasty piece|little|woman|man
old witch|bat|bag|crone|trout
lying toad|sack|through
disgrace to

[concept insult-sexual-ethnic]
whore*|slut*|bitch*|cunt*|dick*|faggot*|fag|paki*|gypsy|nigger*|tranny|slag|tart|cock*
coon
go back to your|home

[concept you-people-accusation]
you|your|yours|youre|yous
yis|yiz|youse|yall
u people|lot|guys|clowns|r|are
does nobody
every last one
youve got

[concept kill]
kill*|murder*|strangle*|shoot|stab|slaughter|slit
dead man
deserve to die
hope you die|rot
im|ill|gonna|will|going to|kill kill|murder|strangle|you|him
k|swear ill
drown|bury you|him|her|them
off him|you
stops|stop breathing
last thing you|he

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
punch*|slap*|batter*|smack*|stomp*|bash*|fist|headbutt|thump|kneecap*
leather|deck|belt|whack|nut|glass|bottle|chin|whip him|you
break his|her|their
break the neck|legs|jaw
baseball bat
bat to
tyre|tire iron
split|cave his|your
jaw wired|wiring
teeth out|down
lose|spit|spitting|picking teeth
across his head|face|skull
side of his head
round his head|neck
over his head
by his hair
drag the|them
put him in hospital
boot up|in

[concept burn-down-bomb]
burn|torch|bomb|blow|explode|petrol|arson|dynamite
set fire
set fire to
jerrycan|gasoline|firebomb*|molotov*|arsonist|torched|bombs|explosive*|gelignite|semtex|grenade*|tnt|detonat*|raze|razed
set your|alight
box of matches
wood burns

[concept smash-property]
smash*|wreck*|trash|destroy*|break|brick|window|windows|tyres|keys|scratch|damage|sledgehammer|axe|crowbar|bulldoz*|ram|torch|hammer
smash|break|brick|put your|the|his|her|place|windows|up|through
slash your|the|his|tyres|tires
through your window|door
key your|the|his car
rip it off
drive|put it through
tractor|van|truck|foot|boot|fist|shit|digger through
through the front|windscreen|glass
through your front|shop|windscreen
through his windscreen
put my foot|boot
do|doing his mirrors
four flats|flat
sugar|glue in
one glass
one face unbroken
not leave one
kick it to
baseball bat

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
found you|him|her|his|your
gonna|well find
got his address|name|number|reg
got your name|number|reg
ive his reg
i know your|his|her|which
know where his|the
know what car|time|he
where he lives|parks|drinks
where she lives|parks
where his van|kids
where your van|office|kids|children|mother|wife
where your head office
lives on my estate
parks his|her|behind|outside|at
gets the bus|78
walks home|her
outside the depot|shop|gate|school
wait outside
wait for them|your
waiting in the car
waiting for him|her|them|your
be waiting
after closing
i have seen

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
come|coming up there
coming back with
coming after|with|personally|looking
driving the other
ill be in|at|back
ill come|visit
i will come|visit
i am coming
im coming|comin
we are coming|nine
visit you|him|from
with my brother|boys|uncle|uncles|workers|dogs|belt|shotgun|fists|chainsaw|pitchfork
with the lads|boys|dogs|axe|chainsaw|shotgun|tractor|digger
with a baseball|brick|crowbar|sledgehammer|petrol|can|jerrycan|shotgun|pitchfork|chainsaw
bring my|petrol
bringing my|the|a
my brothers are|will
my cousins are|will
ive got four
nine cousins
six|ten of us
set foot in
sets|steps foot
comes up my
let him come
enters my|our|that

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
watch yourselves|himself|herself|his
mind yourself|yourselves|himself|your
dark nights|alley|night|road|evening
when its dark
after|long dark
many bends
things|hands break
accidents can|do|happen
be a shame if
nice family|little|windows

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
rue|fafo|payback|revenge|vengeance|vengeful|retribution|comeuppance
gonna regret|pay
youll wish|pay|suffer
find out what
ill show you|him
get them back
get even|yours|his
you wait

[concept blood-corpse-grave-weapon]
blood|corpse*|funeral|coffin*|grave|graveyard|cemetery|gun|knife|shotgun|rifle|bullet*|weapon*|axe|bat|chainsaw|hammer|shovel|petrol|bomb|sword|crowbar|machete|noose|rope|shot
body bag
double|other barrel
tyre|tire|nine iron

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
wring
under a bus|train
chuck|tie|sink him|you
strap you|that
pin his|him|your
set|loose the dogs
dogs on
shove it|that|your|this|every|his|him
stick that|your|him
down his throat
up your arse|ass
where the sun
snap his|your|her|him|every
down the well|shaft

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
ultimatum
if he comes|sets|touches
if its not
if your man|driver
if my money|parcel
failing that|which
or otherwise|youll|its|my|his|your
or the next
otherwise i|ill|we|you
unless i|you|it|my|this
next driver who
next letter|inspector
the next one|person
one more call|letter|email|time|excuse|bill|word|penny|late
again and ill|im|hell|youll
you have till|48|one|two|three|seven|14
youve got until|till
by friday or
tonight|tomorrow|refund|sorted or
by saturday otherwise
one chance
try me|it
i swear
swear down
swear to god
no threat

[concept first-person-future]
ill|gonna
imma
i will|shall
im going
i will|shall|am going|would
im going|gonna
we will|are going|shall
ima|gunna|gona|finna
im a|about|planning|fixing
i ll|wil|shal|plan|intend
about|fixing to
we intend|shall|wont
well be
were going to

[concept wish-intention]
want|wanted|wish|hope|hoping|hoped|tried|trying|need|meant|planned|intended
would like
id like|want to
wanna|wantd|wnt|wanting|wishing|wished|wishes|desire|desires|desiring|keen|eager|prefer|preferred|prefers|preference|intend|intends|intention|aim|aiming|attempt|attempted|attempting|tries|seek|seeking|needs|needing
wants|plan|planning|try|needed to
looking to|for|forward
would|id love|rather
after a
am|im after
all im asking

[concept obligation-should]
should|must|supposed
ought|shouldnt|required
has|have|had|needs|supposed to
shud|shld|shoulda|shouldve|mustnt|oughta|hafta|gotta|obligated|obligation|duty|mandatory|compulsory|necessary|sposed|entitled|owed|requirement|requires|requirements|rightfully
need|got|bound|obliged|meant|suppose|expected|liable to

[concept said-quote]
said|says|told|tell|asked|replied|claimed|claims
saying|according|answered|explained|stated|states|mentioned|quote
sed|asks|asking|replies|informed|informs|informing|advised|advises|advising|assured|insisted|insists|stating|mentioning|declared|announced|announces|admitted|admits|denied|denies|denying|claiming|alleged|alleges|reckons|reckoned|muttered|mumbled|whispered|shrugged|promises|quoted|quoting|remarked|commented|suggested|implied|hinted|repeated|verbatim|apparently
he|she|agent|lady|man|guy|clerk|driver|manager goes
they say|goes
you say
as per your

[concept called-me-names]
called me|him|her|us|my
calling me|us
calls me|us
insulted me|us
referred to me|us|him|as
spoke to me|us
abuse|verbally|insulting|insults|cussed|effed|mimicked|mimicking|imitated|imitating|remarks|darling|sweetheart|sweetie|karen|nuisance|timewaster
call|abusing|labelled me
calls my
been|being|got|names called
abused me|my
told me to fuck|piss|get|shut|go
addressed me|as
accused me|us|my
spoken to
talked to like|me
did the voice
funny accent*
remark|comment|comments|joke|jokes about
stupid woman|old
problem customer

[concept negation]
not|no|never|nothing|none
nobody|cant|dont|doesnt|didnt
wont|isnt|wasnt|without|nor|neither|hasnt|havent|couldnt|arent
nope|nah|naw|nay|nae|nowt|nothin|nuthin|nuffin|nowhere|noone|wouldnt|shouldnt|werent|hadnt|mustnt|neednt|shant|maynt|aint|cannot|didn|doesn|isn|wasn|wouldn|couldn|dint|didint|didnot|donot|doesnot|isnot|dosent|dosnt|doesent|dnt|cnt|wnt|havnt|hvnt|hasnot|havenot|dinnae|cannae|wasnae|didnae|wouldnae|couldnae|isnae|willnae|hardly|barely|scarcely|zero|nil|fails|failed|refused|refuses|lack|lacking|absence

[concept question-words]
what|who|why|where
when|how|which
whose|whats|whos|hows|whys|wheres
wot|wat|wht|wen|wher|wich|whch|whom|whomever|whoever|whatever|wherever|whenever|whichever
is|are|do|does|can|could|will|would|did|has|have .. or not

[concept may-i-question]
is it|there
can|could|is|are|do|does|will|would|may|shall you|i|it|we|there|someone|anyone
do i|you
can|could|may i|we|you|someone|it
is|are there|it|this|you
do|does i|you|it
am i able|allowed|entitled|supposed|meant|missing|right|covered|eligible|still
can this|that|they|u|somebody
could this|that|they|somebody|one
might i|we|there
should i|we
do they
does anybody|one|your
did i|my
did you get|receive
will the|my
any chance|way|idea
quick|one|a question
like to ask|know
want|wish|need to know

[concept exclaim-words]
oh|wow|really|seriously|honestly|ffs|omg|lol|hello|unreal|actually|literally|haha|ha|ugh|argh
come on
for real
ohh|ooh|aha|aah|aargh|arghh|arrgh|grr|grrr|gah|bah|pah|pfft|pff|tsk|tut|huh|hmm|hmph|humph|oof|ouch|eww|eek|yikes|yeesh|sheesh|jeez|geez|blimey|crikey|gosh|golly|gee|wowww|woww|whoa|woah|lmao|lmfao|rofl|roflmao|hahaha|hahah|hehe|lolz|lool|omfg|omgg|smh|idk|imo|imho|tbh|ngl|istg|bruh|bruv|bro|dude|srsly|goodness|heavens|mercy|lordy|lord|yaar|arre|arrey|wah|uff|chee|aiyo|aiyyo|ayyo|wallahi|inshallah|mashallah|alhamdulillah|och|ach|jaysus|begob|musha|period
well well
you|say what
full stop
end of

[concept hour-minute]
hour|hours|hr|hrs|minute|minutes|mins
min|oclock|am|pm|midnight|noon|seconds
hourly|minuts|mintues|secs|sec|1am|2am|3am|4am|5am|6am|7am|8am|9am|10am|11am|12am|12pm|1pm|2pm|3pm|4pm|5pm|6pm|7pm|8pm|9pm|10pm|11pm|midday
quarter past|to
half past
a|p m
past|to eight|nine|ten|eleven|twelve|seven|six|five|four|three|two|one

[concept day]
day|days|daily|today
yesterday|tomorrow|morning
night|evening|afternoon|weekend|date|tonight
dayz|dys|everyday|weekdays|weekends|tonite|2nite|2day|tomoz|tmrw|tmr|tomorow|tomorro|yday|yest|yesturday|yesteday|overmorrow|lunchtime|dinnertime|teatime|bedtime|dawn|dusk|evenings|mornings|nights|afternoons|nightly|nighttime|daytime
todays|yesterdays|tomorrows
bank holiday
ten working

[concept week-weekday]
week|weeks|weekly
monday|tuesday|wednesday
thursday|friday|saturday|sunday|fortnight
wks|weeknd|weekend|weekends|fortnightly|fortnights|mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|tusday|teusday|wensday|wednsday|wendsday|thrusday|thurday|satuday|saterday|saturady|sundy|fridy|midweek

[concept month-name]
month|months|monthly|january|february
march|april|may|june
july|august|september|october|november|december|jan|feb|oct
mth|mths|mnth|mnths|febuary|feburary|janurary|agust|septembr|sept|nov|dec|aug|jul|jun|apr|quarter|quarterly|midsummer|midwinter|spring|summer|autumn|winter

[concept year]
year|years|yearly|annual
annually|decade|decades
yrs|annum|biannual|lifetime|century
since|in|from 2015|2016|2017|2018|2019|2020|2021|2022|2023|2024|2025|1998|1988|1990|1995|2000|2005|2008|2010|2012

[concept number-word]
one|two|three|four
five|six|seven|eight
nine|ten|hundred|thousand|dozen|twenty|half
zero|nought|single|pair|couple|dozens|hundreds|thousands|million|millions|billion|thirty|forty|fourty|fifty|sixty|seventy|eighty|ninety|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|quarter|halves|double|triple|lakh|lakhs|crore|crores|percent|handful|several|tenner|fiver
per cent

[concept number-of-times]
times|twice|once|countless|repeatedly
third|second|every|each time
for the second|third|fourth|fifth|umpteenth
again and again
time and again
thrice|twise|twize|1st|2nd|3rd|4th|5th|6th|7th|8th|9th|10th|umpteen|umpteenth|nth|zillion*|gazillion|occasions|multiple|numerous|repeated|repeating|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth
last|first time

[concept again-repeatedly]
again|same|keep|keeps|kept
once more
over and over
agian|agen|agn|agane|repeat|repeats|repeated|repeatedly|repeating|repetition|recurring|reoccur*|recur|recurred|continue|continues|continued|continuing|continuous|continuously|ongoing|persist*|identical|groundhog
every|each|second|third time
carry|carries|carrying on
another one|time
round and round

[concept already]
already|previously
before
earlier|last|past
allready|alredy|alrdy|previuosly|previous|prior|beforehand|formerly
by now|then

[concept still-not-yet]
still|yet|remains
as of|yet
so far
even|by|until now
to this day
stil|sill|stll|hitherto|remain|remained|remaining|outstanding|pending|unresolved|unanswered|unsolved|unsorted|ongoing
as on date|today
hasnt|havent been
has|have not been
no change|further|nearer|progress

[concept always]
always|constantly|every|constant|forever|nonstop|each|continually|permanently
all the time
all the time|day
allways|alwyas|alway|everytime|everyday|24x7|continual|continuous|continuously|consistently|invariably|eternal|eternally|endless|endlessly|perpetual|regularly|routinely|habitually|unfailingly|incessant*
24 7
all day|night
day and night

[concept never-ever]
never|ever
not once|one
not a single
nevr|neva|nvr|neverever|zilch|zip|nada|nil|diddly
in my life
in ten years
no way|chance
not a chance|word|soul|thing|sausage
sod|bugger|fuck|naff all

[concept finally]
finally|eventually|ultimately
at last|least
now that
in the end
finaly|finnally|lastly|conclusively|upshot
the end
got through

[concept since-from-date]
since|ago|past|until
back in
for the past|last
starting|effective|dated
from january|march|april|june|last|40|then
from the first
from day one
way|going|dating back
date of
on the 1st|2nd|3rd|4th|5th|6th|7th|8th|9th|10th|11th|12th|13th|14th|15th|16th|17th|18th|19th|20th|21st|22nd|23rd|25th|28th
on the 30th
weeks|days|months back|now
for weeks|months|days|years|ages|hours|over|nearly|almost|two|three|four|five|six

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
followup|chased|chasing|lodged
emailed them|last|on|in|about
mailed you|twenty|your|twice
rang back|last|on|up|in
rung you|your|every|twice|three|four|five|several
have rung|phoned|telephoned|called|written|complained|reported|raised|told|asked|requested|spoken
phoned you|your|twice|three|four|again|last|on|every
telephoned you|your|twice|daily|three
called six|last|customer|support|about|every|and
called on the|monday|tuesday|friday
wrote|written|complained to you|your
wrote twice|three|four|again|last|in|on|about
written six|before|on|already
had written|complained|requested|sent
my letter|letters|earlier|previous
my mail of
i complained|reported|requested
reported before|already|this|it|the|on|in|last
first reported
raised the matter
flagged this|it
mentioned before|it
told you before|already|twice|three|four|people|last
told u
said before|already
as i said|told|wrote|mentioned|explained
as mentioned|already|previously|discussed|spoken
as per my
follow|followed up
asked before|already|twice|three|several|since|repeatedly
asked you three|twice|before|to|since
been asking|trying|calling|ringing|phoning|emailing|writing|onto|back|passed
asking since|again
tried calling|ringing|emailing|phoning|contacting|everything|twice|three
been|got|gotten in touch
been on to
been on the phone
been to the branch|desk|shop
spoken|spoke with
ive spoken|sent
sent you|three|emails|several|five|numerous|email|letters|photos|again
filled in your
still|have not heard
heard nothing
me|here|back|hello|hi|writing|write|calling|ringing|emailing again
for the second|third|fourth|fifth|umpteenth|nth
for the last time
3rd|2nd|4th call|email|time|contact
5th call|time
eleven emails
six|five|four|three emails|letters|calls
ten emails|calls|times
nine letters
how many times
times i have
times now|already
twenty times
when i called|rang|phoned|wrote|emailed|raised

[concept promised-date-callback]
promised|said|told|confirmed|assured|guaranteed|agreed me|by|it|to|within|on|that|a|youd|theyd|hed|she call|callback|friday|monday|tuesday|refund|days|back|tomorrow|would
call me back|within|by
would call|be|get|ring|come|phone|refund|send
said youd|hed|theyd|she|you|they|it would|d|had|be
never called|rang|came|got back
promised to|me|that|a|it|by|he
callback|callbacks|undertook
promised for|on|within|us|the|i|you|they|would|refund|delivery|today|tomorrow|yesterday|last|monday|friday|faithfully
was|were promised|assured|due
he|she|they|you|faithfully|as promised
promise of|to|that
assured me|us|that|it|i|he|by|on
had assured
guaranteed by|for|to|delivery|next|it|me
confirmed by|for|it|on|that|thursday|delivery|date|appointment
committed by|for|to
gave me his word
gave me her word
gave me your word
gave his word
told by|id|within|24|48|two|three|ten|five|monday|tuesday|wednesday|thursday|friday|saturday|someone|somebody
told to expect|wait|be
told me hed|shed|theyd|youd|two|within|by|ten|someone
told that somebody|someone
said hed|shed|youd|theyd|itd|someone|somebody|within|by|two|three|ten|five|monday|tuesday|wednesday|thursday|friday|saturday|tomorrow|next|24|48
said he would
be back on my
be with me|us
back within|by
back on monday|friday
back in 10|ten|five|3
ring back
return|no call
never called|rang|phoned|did|happened
nobody called|rang|phoned
due on|by|last|yesterday|today|monday
scheduled for|on
booked|arranged for
slot was
agreed on the phone
come|been and gone
came and went
was to be|come|call|have
you|they were going to
another|third|same promise
word .. monday|tuesday|friday|saturday|date|back|would

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
kill|killing|killed|hang|hanging|drown|shoot|hurt|harm|harming|cut|cutting|top|topping|off|burn myself
do away with myself
end|ending|take|taking my life
my own life|hand
want|wanted to die
better off dead
id be better off
dont|not want to live
dont want to be alive|here
cant do this anymore
tired of living|life
shant be here|about
go to sleep and
take|taking the lot
saved up
beam in the
service pistol
engine running
crisis line|team
my last mail
this is my last
affairs in order
affairs tidy

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
hopelessness|hopeless|helpless|worthless|pointless|burdening|lonely|loneliness|lonesome|isolated|cornered
lost all|hope
nothing left|matters|more
destroyed|broke|broken|finished me
cannot cope|manage|face
i give up

[concept customer-note-style]
cust|cx|acct|mgr|ref
noted|logged|transferred
calm throughout
cust|customer|caller|client|cx|patient|guest says|states|called|rang|wants|asks|requests|requested|reports|claims|advised|is|calls|was
custs|pts|mbr|clt|usr|pax|inbound|outbound|flagged|appt|cbk|ooh|dept|engr|transcribed|dictated|tbc|tba|tbd
insured|student called|states
policyholder|homeowner|parent called
consumer stated
seller rang
caller wishes|calm|upset|distressed|angry|polite
male|female caller
tel|telephone|file|counter|desk|reception note
call note|summary|log|terminated|ended
long|second|terminated call
3rd call|contact
4th|2nd contact
rang|called in|back|re
walked|walk|phoned in
re missed|delayed|invoice|billing|refund|noise|leak|no
states|stated|reports|requests|informed that
asks that|us
wants refund|it|apology|callback|compensation|a|an|the
wishes|apologised to|for
form sent|given
passed|referred|forwarded|escalated to
advised customer|caller|call|that|of|to
no abuse
not|very|was|became abusive
v upset|angry|distressed|polite
polite throughout
line kept open
police informed|called
security called|notified
branch notified
supervisor|manager informed
per policy
a c
front desk

[concept long-time-customer]
customer|loyal|member|client|shopping|been for|since|years|over|with|customer|all|my|of
years as|of|with|a|customer|loyalty
been a|with|your customer|you|member|client
years customer|loyal
loyal
longtime|longstanding|lifelong|loyaly|platinum
long time|standing|term
oldest|valued customer
been coming|shopping|using|buying|banking|paying|insured|ordering|travelling|reading
with you since|for|all
bank|shop|shopped|fly|stay with you
years ive|paid|member
years i have|paid
years and never|this
for six years
since i was
opened my account
never missed a
first time in|ive
paid on time
frequent flyer
four times a week

[concept in-front-of-others]
in front of|other
in public|front
everyone heard|saw|looking|watching|stared
other customers|people|passengers|patients
infront|onlookers|bystanders|spectacle
so|heard the whole
whole queue|shop|bus|carriage|restaurant|office|village|street
full shop|bus|restaurant
across the shop|room|waiting|counter

[concept treated-differently]
other|others|only|just|everyone white|me|us|people|customers|couples|families|men|women
because of|im|i|my|we|hes|shes my|skin|name|age|accent|race|colour|black|gay|muslim|woman|disabled|polish
treated differently|worse|unfairly|like|badly
different treatment|rules
refused because|entry|to
served before|after|first
checked only|me|us
discriminat*|unequal|unequally|preferential|favouritism|favoritism|prejudice*|profiled|profiling
wasnt asked|checked|searched|touched
the only one|black|brown|woman|asian
random check|every|search
white lady|man|woman|couple|customers|people|family|guy|lads|girl|kids|neighbour
english passengers|people|customers|friend
my friend who is
my friend whos
my white|blonde|skin|headscarf|hijab|turban
the man behind|before|ahead|after
lady|woman|person|guy behind|before
couple behind|before|next|after|at|across
lads|family behind
next caller
sailed through|right
got through first
got on fine|no
were served|checked|let|offered|waved
with a smile
but not me|us|for
to them he|she
to the man
is your husband|fella
because im a woman
people like you|us|me|that
your sort|type|people
you people always
you|your lot always
speak english

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
solved|disregard|nvm|nvmd|nevermind|withdrawn|retract
all sorted|fixed|good|ok|fine|well|done
now sorted|fixed
its resolved|fixed|working
it is fixed
works|working now
back|is up now
came back on
my mistake|error|bad
someone called
dont worry about
withdraw complaint|the|my
withdrawing my|the
by mistake
dog stepped

[concept apologies-from-customer]
pardon
i apologise
sorry to|for|if bother|the|trouble|long|my|to|i
excuse me|my
my mistake|bad|fault|apologies
apologies|rambling|ramble
apologise|apologize for
forgive me|my|the
sorry about|im|long
sorry to be|say|ask|keep|go
my|bad|poor english
for troubling|bothering|writing|swearing|shouting|earlier
for the bother|long|spelling|length|rant
not one for complaining|making

[concept evidence-attached]
attached|enclosed|receipt|proof|evidence|screenshot|screenshots
photo|photos|copy|copies|reference|attachment
see attached|photo|photos|the
attachments|attaching|attach|attched|atached|enclose|enclosing|encl|herewith|pfa|screengrab*|photographs|scanned|pdf|jpeg|proofs|dashcam|documentation|timestamp*|transcript|exhibit|highlighted
please|pls find
see picture*|pics|video|my
have the video|recording|email|emails|letter|text|texts|messages|chat
have|got it on
have|got it in writing
got the email|texts
ive got the
ive kept
can prove
to prove it
on video|film|camera|tape|record
in black and white
medical|police|independent report
circled it
certified by

[concept reference-number]
ref|reference|ticket|case|nr
order no|number
invoice|account|policy no
refs|refno|ord|inv|acct|pnr|awb|srn
order id|ends|ending
account number|ends|ending
a c
claim|tracking|consignment|membership|serial|meter|flight|po|job|incident|sr|file|application|contract|loan no|number
booking|customer|complaint no|number|id
card|number|no ending|ends

[concept family-hardship-words]
disabled|elderly|sick|baby|pregnant|cancer|hospital|widow|unemployed|jobless|pensioner|carer|single|evicted|homeless|poor|depressed|dementia|benefits|premature|newborn
my late
cant afford
disability|wheelchair|housebound|bedridden|autistic|autism|terminally|chemo|chemotherapy|radiotherapy|dialysis|transplant|hospice|miscarriage|stillborn|bereaved|widowed|widower|orphan|orphans|divorced|divorce|evict|eviction|bailiffs|foodbank|starving|twins|toddler|foster|refugee|asylum|homelessness|arrears|overdrawn|bankrupt|poverty|skint|broke
out of work
laid off
lost my job
carers allowance
look|looking after my
heart attack
food bank
no food|heating|money|income
on my own with
three|four|two|five|little kids
old mother|father
state pension
raising .. alone|grandchildren|kids|children

[concept misdirected-other]
test|testing
sorry wrong
hi mum
question about
wrong address|number|person|company|mailbox|chat
is this the|where
who is this
not sure if|who|where
asdf*|asd|qwerty|qwert|lorem|ipsum|blah|zzz|aaa|aaaa|hjkl|dfgh*|fghj*|shubho|vacancies|vacancy|hiring|internship|seo|backlinks|collaboration|sponsorship|undeliverable
wrong window|numbr|group|thread|tab|email
meant|intended for
love you
see you at|later
dinner|tea at
happy birthday|christmas|diwali|eid|holi|easter|dussehra|holidays
please find attached
out of office
what is this

[concept fl-press]
newspaper*|paper|papers|press|journalist*|reporter*|tv|television|radio|headline*|bbc|itv|tribune|gazette|herald|watchdog|column|editor|newsroom|news|magazine|columnist
channel .. news|four
consumer .. programme|show|column
the rag|mirror|guardian|times|telegraph|echo|argus|metro|independent|chronicle|observer|examiner|journal|hindu|media|grocer
daily mail|record
manchester evening
western morning
channel 2|3|5|6|7|8|9|10|11|12|4|seven|two|five|twelve
look north
joe duffy
nolan show
martin lewis
rip off britain
consumer desk|guy|page|champion
front|letters|problem page
doing a piece
story about

[concept fl-social]
twitter|tweet*|facebook|fb|insta|instagram|tiktok|tik|reddit|youtube|linkedin|followers|viral|thread|livestream|podcast|blog*|vlog*|subscribers|stories|social media|group
post|posting|posted|share|sharing .. online|everywhere|video|photos|screenshots|this|group|story|it
go|going|goes viral
mumsnet|nextdoor|whatsapp group
name and shame
naming and shaming
facebok|fbook|tweeted|tweeting|tweets|retweet*|twittering|tiktoks|tiktoker|snapchat|youtuber|subscribers|streamer|twitch|discord|subreddit|redditors|quora|mumsnet|netmums|mastodon|bluesky|pinterest|goodreads|hashtag*|livestreamed|livestreaming|socials|screenshotted|screenshotting|influencer*
my facebook|insta|tiktok|channel|subs|followers|blog|vlog|podcast|stream
on x|twitter|insta|tiktok|youtube|reddit
moms|mum|dads|neighborhood group
mums|neighbourhood|residents group|page
parents group|whatsapp
class|school whatsapp
local group|page|facebook
filmed it|the|everything
posted it|this|the|a|on|about|photos
posting it|this|the|on|about|everywhere
putting|put it on
putting the video on
put the video
its going on
this|it is going on
its all over
its up on
is|up on facebook
all over facebook|insta|instagram|tiktok|twitter|social|my
900 shares
share this everywhere
screenshots are

[concept fl-review]
review*|one star|stars|star|rating|ratings|trustpilot|google|tripadvisor|yelp|booking|feefo|app store|play store|forum*|testimonial*
one|1|zero|no star|stars
leave|leaving|left|write|writing|post .. review
reviewing|reveiw*|revew*|reviw*|checkatrade|trustatrader|mybuilder|ratemy*|glassdoor|reevoo|sitejabber|appstore|makemytrip|zomato|testimonials|moneysavingexpert
bad|honest|truthful|scathing|public|my|this|trustpilot|bbb|amazon|booking|hotel|expedia|airbnb review
review going|on|is|site|sites|page|you
on tripadvisor|google|trustpilot|yelp
five stars my

[concept fl-warn-others]
tell|telling|told|warn|warning .. everyone|everybody|others|friends|people|neighbours|neighbors|whole|customers|colleagues
everyone|everybody|world|people .. will|should|shall|can|going .. know|hear|see|read
name|names .. public|shame
public|publicly|publish*
spread the word
beware|badmouth|badmouthing|exposing|publicise|publicize|boycott*|petition|petitions
warn others|everyone|people|everybody|my|all|the
do not buy|use|book
telling everyone|everybody|all|my|people|anyone|every
told my friends|neighbours|colleagues|whole
so that others
before anyone else
name and shame
naming and shaming
name the lot|company
my whole street|family
reading circle
the school gate

[concept fl-legal-lawyer]
lawyer*|solicitor*|attorney*|barrister*|counsel|legal*|sue|suing|court|courts|lawsuit|litigation|small claims|tribunal|prosecut*|statutory|writ|judge|letter before action
legal action|advice|team
legally|advocates|solicter|solicitr|soliciter|solicitors|lawer|lawyr|laywer|lawyered|paralegal|lawsuits|sued|sues|litigate|litigious|moneyclaim|mcol|magistrate|magistrates|injunction|subpoena|affidavit|deposition|negligence|writs|unlawful|unlawfully|prosecuted|prosecution|arbitration|mediation
legal proceedings|notice|letter|route|steps|rep|aid|department|counsel|claim|costs|case|rights
take|taking|seek|seeking|not|isnt|even legal
consulting|instruct|instructed a|my
speaking|spoken|spoke to a solicitor
my solicitor|lawyer|lawyers|attorney|advocate|barrister|brief|rights
our solicitor|lawyer|attorney|advocate
is an attorney
money|small|damages claim
small claims court
county|crown|high|sheriff|district|civil|federal|state|consumer|housing court
first tier
court action|case|claim|papers|summons|date|order

[concept fl-legal-authority]
ombudsman|regulator|ofcom|ofgem|ofwat|fca|ftc|fcc|bbb|attorney general|trading standards|citizens advice|consumer .. court|forum|protection|rights|helpline|affairs|commission*
police|crime number|reference|report
ico|information commissioner|watchdog|health and safety|environmental health|hse|trai|rbi|action fraud|council|authority|officially|report|reported|reporting .. to
ombudsmans|ombudsmen|ombusman|ombudman|regulators|regulatory|watchdogs|tradingstandards|osha|cfpb|fda|asa|cqc|gmc|gdc|nmc|caa|abta|atol|iata|fos|ofsted|ofqual|ofwat|comreg|ccpc|eccc|nacc|sebi|irdai|fssai|cpgrams|grahak|epa|niceic|fensa|hmrc|irs|senators|congressman|congresswoman|mla|ministry|cybercell|sheriffs|cops|gardai|garda|psni|rcmp|fbi|interpol|actionfraud|deadlock|adr
ombudsman has
the ombudsman|regulator|fca|ico|cma|hse|ftc|fcc|bbb|councillor|mp|minister|police|sheriff
financial|energy|legal|pensions|rail|property|motor|banking|parliamentary|communications ombudsman
housing ombudsman|authority|officer
consumer forum|court|commission|helpline|council|association|affairs|protection|rights|advice|bureau
district consumer
minorities|equality commission
data protection authority|commissioner|officer
information|revenue commissioners
state attorney|trooper|police
attorney generals
department of insurance|labor
public|environmental health
food standards|inspector*|safety
building inspector*|control
safety executive
police complaint|station|informed|have|were|are|called|case|involved
cyber police|cell|crime
lodged fir|with
crime ref
filed a police|report
filed|complaint with the
complained|complaining|complain|complaint|referred|copied|copy to the
reporting|report|reported you to
reporting|taken it to
reported|taking|take it to the
has|have my report
got my file
have|has been informed

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
elsewhere|competitors|rivals|binning|uninstalled|uninstalling|byebye|adios|cheerio|sayonara|toodle|boycott*
leaving you|your|after|this
im leaving|finished|done|through
ive left|switched|moved|gone|cancelled
switching bank*|provider|supplier|to|everything|away
have switched|cancelled
moved our|everything
going|gone back to
going|gone to the other
gone lidl
shifting|shift my|all
transferring|transferred|closed|shutting my
transfer|shut|deleted|deleting my account
taking my|our|everything|myself
taken my|our|myself
other lot
the other crowd|shop|place
the competition
your competitor|rival
credit union
new bank|provider|supplier|dentist|garage
from now on i|we|im
from today i
never again|use|using|buy|buying|order|ordering|shop|shopping|book|booking|fly|flying|travel|stay|eat|return|returning|step|darken|deal|dealing|touch|bank|trust
not be back|returning|using|buying|shopping|ordering|booking|renewing
wont be back|using|coming|buying|ordering|shopping|returning|booking|renewing|flying|staying
shall not be|renew|darken
youve lost
you have lost
lost me|us|our|trust|faith|confidence
lost a customer|client|member|loyal
close my|our|everything|all
closed the account
cancel everything|all
binned the|my
deleted|deleting the app
deletd it
i am finished|done|out
done with you|this|your|all
through|opened with
good riddance
see ya|yous
travel|fly|shop|bank|go .. with the|your rivals|competitors|others|french|lidl|aldi

[concept fl-nth-time]
second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|2nd|3rd|4th|5th|6th|7th|umpteenth|nth|hundredth time|call|email|mail|letter|message|complaint|attempt|ticket|go|request|contact|reminder
twice|thrice|times|x called|rang|phoned|emailed|written|wrote|complained|already|now|told|reported|asked
times .. called|rang|emailed|written|told
again and again|yet again|once again|still no|still nothing|still waiting|as i|ive already|i already
how many times
have .. already .. told|said|written|called|reported|sent|explained
back again|here again|me again|its me again
second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|2nd|3rd|4th|5th|6th|7th|8th no show
for the third time
for the last time
my second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth
this is the second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth
two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|several|many|multiple|numerous|countless|2|3|4|5|6|7|8|10|12|15|20|50|100 e mails
times over
already told|asked|written|called|rung|phoned|emailed|complained|reported|explained|said|sent|contacted|raised|requested|chased|spoken|tried
as i said|told|wrote|mentioned|explained|reported|already
as previously|already|repeatedly|stated|mentioned|explained|reported|advised|discussed
been asking|calling|ringing|phoning|emailing|writing|chasing|complaining|trying|telling|reporting|waiting
me|hello|hi|hiya|writing|ringing|calling|emailing|asking|complaining|contacting|yet again
still no reply|answer|response|word|news|sign|refund|engineer|parcel|callback|call|change|joy|action
still not fixed|sorted|resolved|here|arrived|received|working|delivered|refunded|heard|had
still hasnt been|come|arrived|turned|fixed
over and over
second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|2nd|3rd|4th|5th|6th|7th|8th visit|chat|report|tweet|text|note|form|enquiry|inquiry|query|try|tme|tym|mesage|msg|appointment|engineer|occasion|approach|conversation|agent|person
second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|2nd|3rd|4th|5th .. time .. asking|asked|writing|calling|ringing|contact|contacting|complain*|told|report*|email*
called|rang|phoned|rung|emailed|mailed|messaged|texted|written|wrote|complained|reported|asked|contacted|chased|told|visited|been .. times|twice|thrice|before|already|again|repeatedly|countless|daily|x2|x3
called|rang|phoned|rung|emailed|mailed|messaged|texted|written|wrote|complained|reported|asked|contacted|chased|told|visited|been .. every day
two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|several|many|multiple|numerous|countless|2|3|4|5|6|7|8|10|12|15|20|50|100 times|emails|letters|calls|messages|texts|complaints|reminders|tickets|attempts|visits|requests|chats|contacts|reports|occasions|forms
emails|letters|calls|messages|tickets|complaints|reminders .. ignored|unanswered|later|already
emails|letters|calls|messages|tickets|complaints|reminders .. no reply
i have called|rung|phoned|written|emailed|asked|told|reported|complained|chased|contacted .. times|twice|already|before|weeks|months
ive called|rung|phoned|written|emailed|asked|told|reported|complained|chased|contacted .. times|twice|already|before|weeks|months
told you .. before|already|times|twice|yesterday|last|monday|tuesday|wednesday|thursday|friday|again
told you .. this morning
told u .. times|already|twice|before
asked you .. before|already|times|twice|since|again|last|nicely
eleven|nine|five|six|seven|eight|ten|four|three|two .. no reply

[concept fl-ticket-followup]
ticket|case|reference|complaint|incident .. number|no|id|ref|closed|opened|open|raised
followup|follow up|following up|chasing|chased|chaser|further to|reminder
last|previous|earlier|my first email|emails|message|call|letter|conversation|complaint|chat
since .. called|emailed|wrote|reported|complained|complaint|spoke
spoke|spoken|speaking .. to|with .. colleague|agent|you|someone|yesterday|last|your
no .. reply|answer|response .. to|since|yet
first reported|raised this
reopen|reopened
followup|followups
chase|chased|chaser|chasing
reminder|reminders|reminding
this has reference
i|we spoke to|with|on
have|had|ive|weve spoken|talked|written|emailed|rung|called|reported|raised|logged|complained|contacted
your agent said|told|promised|replied|wrote|informed|advised|assured|confirmed
your lady said|told|promised|replied|wrote|informed|advised|assured|confirmed
your man said|told|promised|replied|wrote|informed|advised|assured|confirmed
your manager said|told|promised|replied|wrote|informed|advised|assured|confirmed
as discussed|spoken|agreed|mentioned|promised|stated|reported|requested
as per our|my|telephone|your|last|previous|earlier|telecon|telephonic
heard nothing|nowt|back
never heard|replied|responded|answered|acknowledged
never got back
first reported|raised|complained|wrote|rang|called|contacted
reported it|this|the|that|on|in|last|again|already|twice
the complaint i made|raised|submitted|sent
second|third message about|re|regarding
ticket|case|complaint|claim .. number|no|ref|reference|id
closed my|the|our|it|without|as .. ticket|case|complaint|claim|request
marked|status|shows|showing|says .. resolved|closed|completed|solved
further to|our|my|your|the .. email|letter|call|conversation|chat|message|complaint|visit|mail
refer|referring|reference to my|our|your .. email|letter|mail|call|complaint|ticket
my|our|your last|previous|earlier|first|second|third|original|initial|recent email|emails|letter|letters|mail|message|messages|call|calls|complaint|complaints|ticket|tickets|report|request|note|form|chat|conversation|visit|reply|answer|response
wrote|written|emailed|mailed|rang|rung|called|phoned|reported|complained|messaged|contacted|asked|raised .. last|yesterday|earlier
wrote|written|emailed|mailed|rang|rung|called|phoned|reported|complained|messaged|contacted|asked|raised .. on the
wrote|written|emailed|mailed|rang|rung|called|phoned|reported|complained|messaged|contacted|asked|raised .. on monday
wrote|written|emailed|mailed|rang|rung|called|phoned|reported|complained|messaged|contacted|asked|raised .. on tuesday
wrote|written|emailed|mailed|rang|rung|called|phoned|reported|complained|messaged|contacted|asked|raised .. this morning
wrote|written|emailed|mailed|rang|rung|called|phoned|reported|complained|messaged|contacted|asked|raised .. in january
wrote|written|emailed|mailed|rang|rung|called|phoned|reported|complained|messaged|contacted|asked|raised .. in may
wrote|written|emailed|mailed|rang|rung|called|phoned|reported|complained|messaged|contacted|asked|raised .. in june
wrote|written|emailed|mailed|rang|rung|called|phoned|reported|complained|messaged|contacted|asked|raised .. in october
i|we wrote|emailed|rang|phoned|called|reported|complained|messaged|contacted|mailed you|your|customer|support|about|to|in|on|last|yesterday|again|earlier
what became|came|happened of|to|with .. complaint|ticket|case|claim|request|report|email
awaiting|await|waiting .. reply|response|answer|outcome|decision|update|feedback|callback
complaint re|about|logged|raised|lodged|filed|made|sent|submitted|dated .. days|weeks|months|ago|last|on|th|again

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
promisd|promissed|promiced|promis|prommised|commitment|committed|comitted|commited|vowed|gaurantee*|garantee*|guarantied|assures|asured|assurances
callback|callbacks
reneg*|backtrack*
his|her|their|your word
said hed|shed|theyd|youd|itd|id|wed
said|told he would
said|told she would
said|told somebody would
told hed|shed|theyd|youd|itd|id
told me hed|shed|theyd|youd|itd|id
quoted|agreed|promised|guaranteed price|rate|sum|date|time|day|refund|delivery|call|slot
was due
never called|rang|phoned|came|did|happened|returned|materialised|arrived|showed|heard
never got back
never turned up
came and went
nothing of the kind|sort
as promised|agreed|confirmed|assured|arranged
fell through
24|48|72 hours|hrs|hr
by close of
by the end
by noon|5|five|evening
confirmed in writing
on the strength of
given to understand
shook on it|hands
said|told|says|promised|confirmed|swore|assured .. by|within|before|on|in .. monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|today|tonight|hours|days|weeks|week|working|noon|pm|am|month|end
said|says|told .. would|will|ll|d|gonna .. call|ring|phone|email|come|send|refund|refunded|reverse|reversed|credit|credited|fix|fixed|sort|sorted|replace|replaced|deliver|delivered|arrive|collect|post|posted|pay|paid|waive|waived|visit|contact|reply|ready|done|free
was|were|been|am promised|told|assured|guaranteed|given|quoted|led .. by|within|on|back|refund|call|date|delivery|free|price|would
was|were|been|am promised|told|assured|guaranteed|given|quoted|led .. would be
confirmed|agreed|arranged|booked|scheduled|due|fixed .. for monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|tomorrow|the|am|pm|8|9|10|12|2
supposed|meant|due|scheduled|set|was to .. be here
undertook|undertaken|committed in writing|to .. return|send|deliver|call|refund|refund|attend
call|ring|phone|email|get .. hour|hours|day|days|tomorrow|monday|friday|nothing|yet|still|never|by
nobody|noone .. called|rang|phoned|came|rung|showed|did|contacted
nobody|noone .. turned up
didnt|hasnt|havent .. call|called|ring|rung|phone|phoned|come|show|materialise|happen|happened .. back|since|yet|up
did not .. call|called|ring|rung|phone|phoned|come|show|materialise|happen|happened .. back|since|yet|up
has not .. call|called|ring|rung|phone|phoned|come|show|materialise|happen|happened .. back|since|yet|up
that was .. ago|days|weeks|months|yesterday|last|monday|tuesday|wednesday|thursday|friday|march|april|may|june|july|january
thats|its .. now .. days|weeks|months|the|monday|tuesday|wednesday|thursday|friday|saturday
it is .. now .. days|weeks|months|the|monday|tuesday|wednesday|thursday|friday|saturday
you|he|she|they|your .. promised|swore|assured|guaranteed|vowed|pledged
promise|promises|promised .. never|not|nothing|broken|broke|kept|keep|empty|false|again|but|still
within .. hours|days|working|week|weeks|48|24|seven|ten|five
within .. the hour
within .. the week
within .. the fortnight
each .. told|promise*|said|tomorrow
in writing .. promise*|said|told|would|by

[concept fl-hard-ill]
cancer|chemo*|surgery|operation|operated|hospital*|stroke|dialysis|diabet*|insulin|asthma*|epilep*|disab*|wheelchair|blind|deaf|parkinson*|dementia|alzheimer*|heart|pacemaker|oxygen|ventilator|ill|illness|sick|sick leave|crutches|arthritis|carer|stoma|kidney|transplant
special needs|autis*
tumour*|tumor*|leukaemia|leukemia|lymphoma|metasta*|terminally|palliative|hospice|radiotherapy|mastectomy|biopsy|remission|diagnosis|diagnosed|dementia|alzhiemer*|alzeimer*|parkinsons|mnd|huntingtons|copd|emphysema|angina|stent|defibrillator|seizure*|aneurysm|paralys*|paraplegic|quadriplegic|amput*|prosthe*|spinal|autism|autistic|adhd|ptsd|bipolar|schizophren*|psychosis|depression|anxiety|agoraphob*|anorexi*|breakdown|crohns|colitis|ulcerative|coeliac|lupus|fibromyalgia|chronic|endometriosis|osteoporosis|rheumatoid|gout|sciatica|hernia|catheter|colostomy|nebuliser|haemophil*|thalassaemia|hiv|hepatitis|cirrhosis|renal|kidneys|pancreatitis|thyroid|macular|glaucoma|cataract*|stammer|aphasia|bedridden|bedbound|housebound|immobile|wheelchairs|zimmer*|hoist|immunocompromised|immunosuppressed|convalesc*|recuperat*|recovering|icu|disabled|disability|handicap*|poorly|unwell|crutch|miscarr*|complications
heart attack|failure|disease|condition
bad back|hip|knee|knees|leg|legs|heart|chest|lungs|lung
kidney failure
hearing impaired|loss|aid*
walking frame|stick
hospital bed
district nurse
on oxygen|insulin|dialysis|chemo|warfarin
oxygen bottle|machine
having|her|his|my chemo
blood pressure|thinners
intensive care
off sick
signed off
carer for|to
not well
broken hip|leg|arm|back

[concept fl-hard-bereaved]
died|passed away|funeral|widow*|buried|burial|late husband|wife|mother|father
bereave*|death of|since .. died|passed
lost my .. husband|wife|mother|mum|dad|father|son|daughter|brother|sister
no more
cremat*|grave
passed on|in|last|this|over|at
has|he|she|mum|dad|mother|father|wife|husband passed|died
who|they|had|just|recently|son|daughter|brother|sister|nan|grandad|grandmother|grandfather|friend|baby|dog|cat died
died in|on|last|of|suddenly|at|yesterday|this
late mum|dad|parents|son|daughter|brother|sister|aunt|uncle|partner|grandmother|grandfather|father|fathers|mothers|wifes|husbands
my|our|their late
his|her late|death|estate|will
death certificate|cert
lost our
lost the little one
is no longer with
since peter went
god rest
since .. went

[concept fl-hard-old]
elderly|pensioner*|retired|pension|eighty|seventy|ninety|im 7*|im 8*|aged|old age|octogenarian
years old .. mother|father|lady|man
year old .. mother|father|lady|woman|man|widow|grandmother
old lady|man|woman|people
grandmother|grandfather|nan|nana|gran
at my age
oap|oaps|pensioner|pensions|retiree*|retirement|elder|elders|senior|seniors|grandma|grandpa|grandad|granddad|granny|grannies|grandmothers|grandfathers|gramps|nanny|nanna|nonna|abuela|dadi|nani|thatha|octogenarians|nonagenarian|septuagenarian|centenarian|frail|infirm|doddery|arthritic|arthritis|stairlift|widow|widower|seventies|eighties|nineties|sixties
rationing
retired teacher
old folk|folks|person|couple|gentleman|dear|timer|mother|father|mum|dad|parents|parent|aunt|uncle|neighbour|customer|relative|tenant
pendant alarm
hearing aid*
walking frame
seventy|eighty|ninety one|two|three|four|five|six|seven|eight|nine|years|yr|odd
aged 65|66|67|68|69|70|71|72|73|74|75|76|77|78|79|80|81|82|83|84|85|86|87|88|89
70|71|72|73|74|75|76|77|78|79|80|81|82|83|84|85|86|87|88|89|90|91|92|93|94|95|96|97 years|yrs|year|yr|yo
i am seventy|eighty|ninety|old|retired
im seventy|eighty|ninety|old|retired
my age|pension
over seventy|eighty|ninety|sixty|70|75|80
in my 80s|70s|90s|late
on my own
since the war|coronation
im|am|is|hes|shes|was|turning|turned|nearly|over 70|71|72|73|74|75|76|77|78|79|80|81|82|83|84|85|86|87|88|89|90|91|92|93|94|95|96
not .. internet|computer|smartphone|email
do not have|own|use|understand|possess .. computer|internet|smartphone|mobile|email|app

[concept fl-hard-child]
baby|babies|newborn|infant|toddler|formula|pram|nappies|pregnan*|single mum|mother|mom|parent|dad
kids|children|child|son|daughter|little one|twins .. without|hungry|cold|sick|ill|cry*|school|need*|alone
year old|month old .. son|daughter|baby|child|girl|boy
my .. kids|children|child|son|daughter|twins|grandson|granddaughter
babys|bubs|bub|bubba|newborns|premature|preemie|neonatal|nicu|pregnent|pregnat|trimester|maternity|midwife|caesarean|breastfeed*|cot|pushchair|buggy|stroller|diaper*|nappy|teething|toddlers|tot|tots|wean|weans|bairn*|kiddies|foster|fostered|grandson|granddaughter|grandchild|grandchildren|grandkids|orphan|orphans|twins|triplets
nursery
weeks gone|pregnant
months|heavily pregnant
gave|given birth
c section
breast|formula milk
little ones|girl|boy|lad|lass|man
kids|children under
under five|fives
raising two|three|four|my|kids|her
two|three|four|five|2|3 kids|children
school uniform|shoes|lunch|dinner*
lunch money
1|2|3|4|5|6|7|8|9|10|11|12|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve year old|olds
aged 2|3|4|5|6|7|8|9|10|11|12|two|three|four|five|six|seven|eight|nine|ten|eleven
is|was|hes|shes|only two|three|four|five|six|seven|eight|nine|ten|eleven
primary school
daughter|son|child|kid|boy|girl|baby|toddler|grandson|granddaughter .. cried|crying|cries|cry|sobbed|heartbroken|hungry|cold|ill|sick|scared|frightened|terrified|hurt|injured|hospital|asthma|autistic|disabled|allergic|allergy|burnt|burned|choked|bullied|upset|tears|devastated|sobbing|screaming
kids|children|family .. eat|ate|fed|feed|christmas|presents

[concept fl-hard-money]
afford|broke|rent|benefits|unemploy*|redundan*|laid off|lost my job|out of work|overdraft|debt*|bills|food bank|last money|penny|savings|evict*|bailiff*|zero hours|minimum wage|universal credit|month end|payday|paycheck
no money|cant pay|single income|living on
cant .. feed|eat|heat|pay
money .. left|tight|for food|rent
lost .. job|work|house
affording|unaffordable|skint|brassic|potless|penniless|strapped|struggling|struggle|struggles|breadline|poverty|destitute|homeless|homelessness|overdrawn|arrears|eviction|evicting|repossess*|foreclos*|bankrupt*|insolven*|iva|pawned|borrowed|borrowing|foodbank*|foodstamps|hungry|starving|starve|jobless|sacked|furlough*|breadwinner|dole|jsa|esa|dla|pennies|scrimp*
rent bounced|due|money
behind with|on
in debt
lost|loses job
made redundant
no work|wages|salary|shifts|cash|money|income|job|wage|savings|food|heating
not got salary
hours got cut
cut my hours
on benefits
benefit|gas|leccy|electric|heating|bus|lunch money
carers allowance
school fees|uniforms
end of the month
small|state pension
my pension is
life savings
not a bean|rich
saved up for
in the red|minus
cant heat|afford|pay|feed|buy|eat
scholarship finished
cannot|couldnt|unable afford|pay|feed|buy|eat|heat
two|three days rent|wages|food|dinners|groceries|shopping
pounds|quid|euro|dollars|p .. left|till
that money|it|that .. rent|food|wages|deposit|savings|nappies|heating|mortgage|funeral|uniform|dinners|groceries

[concept fl-discr-origin]
racis*|race|racial*|racist*|colour|black|brown|asian|african|indian|muslim|jew*|hijab|headscarf|turban|accent|foreign*|immigrant*|polish|romanian|gypsy|traveller*|roma|nationality|ethnic*|surname|nigerian|irish|white .. customers|people|couple|man|woman|served
where .. from|im from
because .. im|i am|of my .. name|accent|skin|foreign*|black|polish|muslim
people like me|us|you|them
my kind|your kind|sort
rascist*|raceist|racisim|racially|profiling|profiled|xenophob*|islamophob*|antisemit*|bigot*|hijabi|hijabs|headscarves|niqab|burqa|burka|abaya|turbans|patka|kippah|yarmulke|dreadlocks|dreads|cornrows|bindi|gypsies|gypos|gyppo*|pikey*|tinker*|romany|romani|refugees|refugee|asylum|migrant|migrants|foreigners|foreigner|mimicked|unpronounce*|pakistani|pakistanis|bangladeshi|bengali|indians|punjabi|sikh|sikhs|hindu|hindus|tamil|bihari|nagaland|kashmiri|nepali|korean|filipino|filipina|vietnamese|arab|arabs|arabic|turkish|kurdish|iranian|persian|iraqi|syrian|afghan|somali|sudanese|eritrean|ethiopian|kenyan|ghanaian|nigerians|jamaican|caribbean|trinidadian|latino|latina|hispanic|mexican|mexicans|dominican|brazilian|ukrainian|ukrainians|lithuanian|latvian|bulgarian|albanian|serbian|hungarian|slovak|czech|romanians|caste|dalit|protestant|fenian|taig|sectarian|mosque|quran|koran|muslims|islam|islamic|jews|jewish|jew|synagogue|atheist
terrorist*|bomber|taliban|isis
slur|slurs
brownface|blackface
my|her skin|scarf|accent|culture|religion|faith|nationality|heritage|ethnicity|race
dark skin*|face|faces
brown skin*|man|people|family|families|kid*
black man|woman|lad|lads|kid|kids|boy|girl|guy|customer*|family|families|people|person|driver|trader|couple
white people|customers|man|woman|lady|lads|girl|couple|family|guy|kids|passengers
were|was|are white|black
being black|brown|asian|foreign|polish|irish
im black|brown|asian|indian|african|muslim|polish|romanian|irish|nigerian|foreign
both|all black
foreign name|names|sounding|accent|people
mothers|thick|strong|polish|indian|irish|welsh|scottish|scouse accent
funny accent*
did the voice
surname is
your lot always|never|are|cause|come|steal|dont
you people|lot|guys|immigrants|blacks|asians|poles|always|never|cause
you are all
english on this bus
we speak english
from my country|area|estate|postcode|street|village|side
ten years|lived|living
people|lot|sort|type|kind .. like you
learn|speak|speaking|spoke|talk .. english|proper|properly|language|normal english|american|clearly
because .. black|brown|asian|muslim|foreign|immigrant|indian|polish|romanian|irish|jewish|african|chinese|skin|name|surname|accent|race|colour|color|religion|faith|hijab|scarf|turban|nationality|passport|ethnic*|origin|language|traveller|gypsy

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
my girlfriend and me|i
two girls|ladies|grooms|brides|mums|dads|mothers|fathers|seats
called me sir|madam|sweetie|dear|hun|honey|babe|queen|girl|uncle|aunty|grandma|grandpa
guide dogs
wheelchair user*|access*|ramp|space
step free
blue badge
large print
screen reader
look disabled
because im a woman|girl
your generation|fella|size
senior citizens are
pensioners make|like
teenagers like
a|someone younger
younger member|patient
is your husband|father
single moms
offer is for couples
because .. woman|female|girl|mother|single|divorced|pregnant|old|age|elderly|young|disabled|disability|wheelchair|deaf|blind|gay|lesbian|trans|fat|weight|religion|student|teenager|tattoos|homeless|benefits|dog
wheelchair .. no|not|cannot|cant|couldnt|wouldnt|stairs|steps|outside|left|lift|bus|taxi|driver|space|toilet
the man .. got|was|were .. sir|mr|water|explained|offered

[concept fl-discr-treated]
others|other customers|everyone else|man behind|couple|lady|people .. served|got|allowed|no problem|asked|through|before me|ahead
only .. me|us|one .. asked|searched|checked|refused|followed|stopped
followed .. around|store|guard
treated .. differently|worse|second class|because
refused .. serve|service|entry|table
go back .. where|country|home
speak english|proper
only me|us|him|her|my|ours
only the brown|black
only our bags|family
searched my bag|bags|pockets|rucksack|coat|trolley|handbag
followed me|us|him|her
like criminals|thieves|animals|dogs|dirt|second|lepers|terrorists|beggars
looked|looking|through|over me|us
refused|refuse|refuses|refusing me|us|him|her|my|entry|service
refused|refuse|refuses|refusing to serve|let|take|seat|board|pick
turned|sent|moved|waved us|me|her|him|away|back
kept aside
not welcome|allowed
others|everyone|everybody|other|others|people|customers|passengers|families|tenants|couples|patients|kids|parents|neighbours .. were served
the rest .. walked|waved|werent|wasnt|fine|smile|allowed
the|a|another|white|english|blonde|younger|older man|woman|lady|couple|guy|girl|lads|lad|family|passenger|customer|person|people|caller|bloke|fella|kid|kids .. behind|before|after|ahead|next .. got|was|were|served|let|waved|smile|fine|allowed|no|through|offered|sir
my friend|mate|husband|brother|neighbour|colleague|wife|boyfriend .. white|blonde|english|man .. wasnt|got|served|touched|fine|through|approved|allowed|confirmed
only one|ones|two|person|family|couple .. asked|searched|checked|stopped|refused|told|charged|turned|made|black|brown
random|randomly .. every time
favour*|favor*|prefer* .. others|them|white|men|english|locals
wouldnt|wont|didnt|refused let|serve|take|seat|board|sell|rent|pick|stop .. me|us|him|her|my|because
asked to .. empty|show|prove|remove|unpack|leave|move
asked to .. give up
take|took .. turban|hijab|headscarf|scarf|hat|patka|veil|kippah
when .. heard|accent|face|voice|surname|wheelchair
deposit|id|passport|papers|proof .. others|only
nobody .. asked|searched|stopped|checked|charged
nobody .. had to
laughed|mocked|mimicked|imitated|joked .. accent|name|voice|scarf|english|skin|disability|stammer|weight|age
spoke|speaking|spoken|talked .. slowly|loudly .. as|like|deaf|child|dog|dogs|foreign*
judged me|us|by|our .. cover|looks|skin|name|postcode|clothes|accent

[concept in-insult-stupid]
idiot*|moron*|imbecile*|cretin*|halfwit*|dimwit*|nitwit*|numpty|numpties|muppet*|pillock*|plonker*|simpleton*|dunce*|dolt*|blockhead*|airhead*|buffoon*|dumbass*|dumbo*|dummy|dummies|thicko*|brainless|braindead|gormless|clueless|witless|donkey*|nincompoop*|ignoramus*|incompetent*|useless|jobsworth*|ninny|berk*|divvy
brain cell*|of a pea
no brain*
not .. brightest|sharpest
thick as
half wit|wits|witted
knuckle dragging
brain dead
bag|box|sack of hammers|rocks|spanners|spuds
iq|iqs .. of|below|room|single|dropping
brain .. missing|dead|cell|empty|dropped|behind
got|have|has|having .. brain|brains .. or|between
got|have|has|having .. brain|brains .. cow dung
are you .. stupid|thick|deaf|blind|retarded|illiterate|simple|dumb|braindead
is she .. stupid|thick|deaf|blind|retarded|illiterate|simple|dumb|braindead
cant|cannot|couldnt count|read|spell|write|think|tell .. name|size|number|english|map|calendar
cant|cannot|couldnt count|read|spell|write|think|tell .. a box
can none of you count|read|spell|write|think|tell .. to two
couldnt|cant|cannot find|organise|run|manage|deliver|pour|boil|fit|tie|hit|organize|light .. own|brewery|bath|kettle|peg|arse|backside|butt|map|barn|shoelaces
use|useful|useless as .. chocolate|ashtray|fireguard|teapot|door

[concept in-insult-vile]
scum|scumbag*|bastard*|bitch*|cow|pig|pigs|swine|rat|rats|weasel*|snake*|vermin|cockroach*|parasite*|leech*|bloodsucker*|vulture*|creep|creeps|lowlife*|crook*|thief|liar|liars|cheat|toad|worm|worms|slug|twat*|wanker*|dickhead*|prick|pricks|arsehole*|asshole*|arse|tosser*|knobhead*|knob|bellend*|cunt*|git|gits|sod|sods|douche*|jackass*|shithead*|shithole|slapper|slag|hag|witch|trollop|jerk|jerks|wretch*|coward*|disgrace|heartless|shameless|spineless|loafer*|lazy|sloth|snob|stuck up|gobshite|maggot*|dirtbag|trash|filth
scumbag|scummy|bastards|bstard*|bastid|basterd*|bitches|bitchy|cunting|cnt|wankers|twats|pricks|dick|dicks|dickheads|knobs|tossers|tosspot*|arseholes|asswipe*|asshat*|shitbag*|shithouse*|shitehawk*|shites|gobshites|bollox|bugger|buggers|swines|swine|battleaxe|harpy|harridan|shrew|fishwife|witches|hags|slags|slappers|slut|sluts|whore|whores|trollops|hussy|bimbo|bint|cur|curs|mongrel*|mutt|hyena*|jackal*|skunk*|ratbag*|goblin*|toads|slimy|slime|slimeball*|sleaze|sleazy|sleazebag*|sleazeball|sleekit|greaseball|smarmy|smug|snidey|sneaky|shifty|weaselly|snivelling|sniveling|wormy|maggoty|bedbug|bloodsucking|vampires|vampire|ghoul*|vultures|parasitic|pondlife|lowlifes|lowlives|guttersnipe|shitstain|skidmark|toerag*|rotter|rotters|scoundrel*|rascal|rogue|rogues|villain*|swindler*|conman|charlatan*|cheats|cheaters|thieves|thieving|theiving|robbers|robber|robbing|grifter*|chancer*|spiv*|shyster*|gangster*|thug|thugs|bully|bullies|brute|brutes|yob|yobs|lout|louts|ruffian*|hooligan*|savage|savages|barbarian*|neanderthal*|caveman|troglodyte*|fiend*|demon*|satan|wicked|callous|vile|odious|loathsome|obnoxious|despicable|contemptible|repulsive|greedy|grasping|miserly|cowardly|gutless|insolent|impudent|impertinent|arrogant|pompous|snotty|snobs|snobbish|bigot*|chauvinist*|nazi*|fascist*|hitler*|dictator|tyrant*|pervert*|perv|pervs|pervy|lecher*|letch|nonce*|paedo*|pedo*|peeping|creepy|weirdo*|freak|freaks|psycho*|sociopath*|narcissis*|maniac*|lunatic*|drunkard*|junkie*|alky|smackhead*|crackhead*|layabout*|idler*|workshy|slacker*|skiver*|waster*|wastrel*|slob*|fatso|fatty|lardarse|pasty|spotty|lying|liers|lier|lieing|bullshitter*|hypocrite*|backstabber*|judas|traitor*|turncoat|snitch
kutta|kutte|kamina|harami|haramkhor|saala|chor|lutera|rascals|420
scum|lump of
ass|a hole*
old bat|hag|bag|crone
dog|excuse of a
two faced|timing
piece of dirt|shit|work|filth
sack of dirt|shit
stuck up little
useless|fat|lazy lump
pig|horse|weasel faced
slick haired
jumped up
disgrace to

[concept in-aimed]
you|youre|your|hes|shes|that|this|a|an|such|what|what a|complete|total|utter|absolute|bloody|fucking|lying|lazy|fat|old|stupid idiot*|moron*|cow|pig|bastard*|liar|liars|thief|cunt*|twat*|prick|bitch*|clown|fool|fools|rat|muppet*
you .. useless|stupid|pathetic|lazy|ignorant|incompetent|lying
your .. driver|agent|manager|operator|receptionist|colleague|staff .. is|are .. a|an|the|thick|stupid|lazy|ignorant
he|she|they .. is|are .. a|an|such|complete|thick|stupid|lazy
whoever .. is|designed|wrote|hired
tell .. that|your|the .. idiot|moron|fool|cow|clown|liar|cretin
the brain|brains|intelligence|iq of
piss|sod|bugger off
shove it|that|your|them
stick it|your|that
you|youre|ur|your|u|hes|shes|he|she|they|theyre|that|this|a|an|such|what|total|utter|absolute|bloody|fucking|effing|lying|lazy|fat|old|little|greasy|rude|nasty|ignorant|smug|useless|dozy|daft|silly|miserable|heartless|robbing|thieving|greedy|crooked|arrogant|complete|right|proper idiots|morons|imbecile|imbeciles|cretin|cretins|fool|fools|clowns|muppets|donkey|donkeys|weasel|weasels|toad|leech|leeches|parasite|parasites|vermin|scum|scumbag|scumbags|bastards|bitches|pricks|dick|dickhead|dickheads|wanker|wankers|tosser|tossers|arsehole|arseholes|asshole|assholes|cunts|twats|bellend|bellends|knobhead|knob|git|gits|sod|sods|prat|prats|pillock|pillocks|plonker|plonkers|numpty|numpties|eejit|eejits|gobshite|gobshites|creep|creeps|coward|cowards|crook|crooks|thieves|robber|robbers|fraud|frauds|cheat|cheats|hag|slag|jobsworth|jobsworths|buffoon|buffoons|dimwit|dimwits|halfwit|halfwits|nitwit|nitwits|swine|pervert|perverts|bully|bullies|thug|thugs|liar|lowlife|lowlifes|dunderheads|leeches|sharks|vultures|shits|shit|shite|bampot|bams|slob|slobs
you .. thick|dumb|dozy|daft|dense|blind|deaf|clueless|heartless|greedy|crooked|thieving|robbing|rude|gormless|brainless|spineless|shameless|worthless|disgusting|vile|evil|incapable|illiterate
you .. shower
you .. bunch of
you .. shower of
you .. set of
your .. driver|manager|agent|clerk|boss|salesman|engineer|technician|receptionist|operator|colleague|man|lady|girl|boy|lad|guard|owner|chef|waiter|waitress|nurse|doctor|teacher|librarian|conductor|rep|executive|friend|bot|staff|director|ceo|counsellor|foreman|plumber|fitter|courier|van|van man .. is|was|are|were .. thick|stupid|lazy|useless|ignorant|idiot|moron|fool|liar|thief|rude|clown|donkey|pig|cow|rat|snake|blind|drunk|bully|disgrace|weasel|creep|wanker|bellend|prick|twat|arsehole|bastard|halfwit|cretin|imbecile
that .. driver|manager|agent|clerk|boss|salesman|engineer|technician|receptionist|operator|man|woman|lady|girl|boy|lad|guard|chef|waiter|waitress|nurse|doctor|teacher|conductor|rep|fella|fellow|bloke|guy|kyle|one .. is|was .. thick|stupid|lazy|useless|ignorant|idiot|moron|fool|liar|thief|rude|clown|donkey|pig|cow|rat|snake|blind|drunk|bully|disgrace|weasel|creep|wanker|bellend|prick|twat|arsehole|bastard|halfwit
hes|shes|theyre|youre|ur|yer .. thick|stupid|useless|lazy|pathetic|dumb|brainless|clueless|incompetent|idiot|idiots|moron|morons|liar|liars|thief|thieves|crooks|clowns|scum|disgrace|joke|rude|ignorant|greedy|robbing|thieving|bastard|bastards|bunch|pack|shower|vermin
he is .. thick|stupid|useless|lazy|pathetic|dumb|brainless|clueless|incompetent|idiot|idiots|moron|morons|liar|liars|thief|thieves|crooks|clowns|scum|disgrace|joke|rude|ignorant|greedy|robbing|thieving|bastard|bastards|bunch|pack|shower|vermin
you are .. thick|stupid|useless|lazy|pathetic|dumb|brainless|clueless|incompetent|idiot|idiots|moron|morons|liar|liars|thief|thieves|crooks|clowns|scum|disgrace|joke|rude|ignorant|greedy|robbing|thieving|bastard|bastards|bunch|pack|shower|vermin
she|it|this|that .. stupid|thick|blind|deaf|drunk|mad or
she|it|this|that .. stupid|thick|blind|deaf|drunk|mad or only
is he .. a mechanic or
are you .. stupid|thick|blind|deaf|drunk|mad or
are you .. stupid|thick|blind|deaf|drunk|mad or just
what a .. idiot|moron|clown|prick|wanker|twat|bellend|shower|joke|muppet|tool|fool|pig|bitch|cow|creep|disgrace|liar|bastard
bunch|pack|load|lot|gang|shower|crew|set|team|collection|nest|den of .. idiots|clowns|liars|thieves|crooks|morons|muppets|cowboys|amateurs|monkeys|bastards|incompetents|jokers|wankers|robbers|animals|rats|snakes|leeches|vultures|scumbags|useless|lying|thieving|robbing|lazy
piece|lump|sack|heap|excuse of|for .. shit|dirt|filth|work|human|man|person|woman|manager|crap

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
got|have your address|reg|name|face|plate|number
got|have his address|reg|name|face|plate|number
parks his|her|their|behind|outside|at|on
funny things
glass|windows|bones|hands|legs|brakes|buildings|wood|tyres|things break|breaks|snap|burn|burns|fail|shatter
dark by then
mind himself|yourself|yourselves
affairs in order
line of sight
four|five|six|nine|ten|three brothers|cousins|sons|uncles|nephews
four|five|six|nine|ten|three of us
see him soon|around|outside|when
after closing|hours|work|dark
pray i|you|that|he|they
on his head|heads
on their head|heads
last|final|only|fair|friendly warning|chance|notice
take that how
i|we|ive got|have|ve .. your|his|her|the .. address|reg|name|photo|picture|plate|registration
i|we|ive got|have|ve .. your|his|her|the .. car number
know .. lives|live|parks|park|drinks|drink|sleeps|works|walks|finishes
know|knows what|which car|bus|time|street|school|road|house|van .. drives|drive|he|she|you|gets|takes|comes|finishes
where his|your|her|their|the van|car|kids|house|mother|wife|office|depot|family|moped|bike .. is|are|live|lives|parked|park|go|sleep
lives|live on|in|round|near|behind|two .. my|our|the .. estate|street|road|corner|village
brakes .. funny|fail|cut|things
shame|pity|sad|unfortunate .. if .. happen|happened|got|went|burn|fell|caught|left
wood|petrol|paper|sheds|vans|shops burns|burn .. well|good|very|quick|nicely
dark|long|lonely|quiet|winter|cold night|nights|road|roads|alley|lane|stairs|evening|evenings .. are in
its .. when|at|by
it is .. when|at|by
long|steep|deep|dark|cold road|walk|drop|way|stairs|river|canal|well|lake .. home|down|back
road|roads|stairs .. many bends|bends|steep|slippery|dangerous
lets see how|what|if .. he|she|you|they|random|like|likes|smile|laugh|walk
you|he|she|they|yous .. will|ll|gonna .. wish|regret|learn|remember|pay|meet
find|finds out .. what|soon
want|wants|should|better|best|ought .. mind|watch|check|look|lock .. himself|herself|yourself|back|brakes|tyres|shoulder|doors|windows|car|step
tell him|her|them .. watch|mind|careful|lock|check|im|ill|waiting|brakes|hide|run
tell your guard .. i know
tell whoever .. waiting|im|ill|watch
better|watch|hide|run|pray|hope|sleep|move|have|keep|check .. affairs|himself|yourself|doors|hidden|away
come with .. affairs|himself|yourself|doors|hidden|away
rifle|shotgun|gun|revolver|bat|shovel|axe|hammer|crowbar|machete|chainsaw|poker|pitchfork|spade|knife|belt|dog|dogs|bull .. ready|waiting|loaded|behind|cleaned|oiled|sharp|hungry|loose
rifle|shotgun|gun|revolver|bat|shovel|axe|hammer|crowbar|machete|chainsaw|poker|pitchfork|spade|knife|belt|dog|dogs|bull .. off the wall
still have|got my .. gun|rifle|shotgun|revolver|service|bat|axe
i|ive got .. gun|rifle|shotgun|bat|axe|hammer|shovel|knife|tractor|digger|chainsaw|clamps|winch|dog|dogs|brothers|cousins|lads|barrel|bucket
i|ive have a .. gun|rifle|shotgun|bat|axe|hammer|shovel|knife|tractor|digger|chainsaw|clamps|winch|dog|dogs|brothers|cousins|lads|barrel|bucket
brothers|cousins|uncles|lads|mates|nephews|sons .. have|bigger|waiting|coming|angry
brothers|cousins|uncles|lads|mates|nephews|sons .. and a
waiting for|outside|by|at|with .. him|her|you|them|closing|gate|shift|depot|after|stop|red|van
see|meet you|him|her|them .. outside|depot|gate|after|soon|tonight|tomorrow|dark|alley
see|meet you|him|her|them .. car park
wont|not|never|wouldnt be .. walking|laughing|smiling|driving|home|needing|able|around|using|eating|sitting
learning to .. write|walk|sign|eat|talk
next time|one|man|van|driver|inspector|letter|person|visit|guy|bailiff|engineer|salesman|collector .. not|wont|will|goes|leaves|gets|brick|window|dog|limping|shorter|different|pay|regret|hospital|through
next letter|visit|one|time .. through|with|different
come|comes|coming .. again|back|near .. and|will|get|leave|see|find|meet|dog
come|comes|coming .. to my door .. and|will|get|leave|see|find|meet|dog
sets|set|puts|put|steps|step foot .. my|here|again|on
if i .. see|catch|find|meet|bump|ever .. him|her|you|them|that|your
ill|well .. find|remember .. myself|you|him|her|them|it|out
ill|well .. be waiting .. myself|you|him|her|them|it|out
i will .. find|remember .. myself|you|him|her|them|it|out
not be .. if|when|for
insured|insurance|extinguisher .. hope|good|check|need|paid
accident|accidents .. happen|waiting|could|can|do|might|have
days|time|clock|hours .. numbered|ticking|up
petrol|diesel|jerrycan|kerosene|gasoline|matches|lighter|match .. and a
can of petrol .. and a
left on .. night|shutters|against
somebody|someone|something .. gonna|will|might|snap|find|waiting|pay
nobody .. safe|hear|find|see

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
by my own hand
i will hang|kill|drown
thought|thoughts|thinking .. killing myself

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
done with all of it
be nobodys headache
leave my affairs

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
off dead
dont want to live|wake|exist|continue
dont want to be here|alive|around
do not wish to live|wake|exist|continue
will to live
shant|wont be here|about|around|alive|long
worth more to her|them
wont|not see .. christmas|tomorrow|morning|spring|weekend|birthday
join|joining|follow|following him|her|them|harold|peter .. this week
join|joining|follow|following him|her|them|harold|peter .. by my
after her|him .. not|want|continue

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
jump off|jump
thinking to jump
on the parapet|ledge|edge|railing
swim|swum|swam out
not scared of the water|drop|fall
under a train|bus|lorry|wheels
how far|high|long|deep .. down|drop|fall
how far|high|long|deep .. it is
stood|standing|sat|sitting on|at|by .. edge|ledge|parapet|bridge|platform|cliff|pier|roof

[concept sh-high-place]
bridge|parapet|ledge|rooftop|overpass|viaduct|cliff|balcony|platform|tracks|multi storey
top floor|of the
railway .. line|line|bridge|tracks
window .. floor|open*
river|pier|the sea|weir
parapet|ledges|rooftops|overpass|flyover|aqueduct|viaduct|gorge|cliffs|clifftop|multistorey|weir|embankment
top|seventh|eighth|ninth|tenth|twelfth|fifteenth|twentieth|14th|12th|10th floor
balcony rail|railing|door

[concept sh-rope]
rope|noose|cord|belt|beam|rafter|hook|hold me|newel|hang
whether .. hold
if .. hold
tie|tied .. knot|rope|cord|noose
ropes|noose|noosed|ligature|rafters
rope over|in|from|round|is|and
tied|tie the rope|knot|cord
rope|cord|belt|flex|lead|sheet .. beam|barn|garage|loft|shed|tree|fan|hook|door|ready|round|neck|over|tied|bought|boot
bought|got|have|keep|found .. rope

[concept sh-pills]
pills|tablets|paracetamol|sleeping|overdos*|capsules|ampoules|morphine|insulin .. all|enough|lot|whole|whats|count*|saved|ready|box|packet
all|whole|enough|saved|count*|ready .. pills|tablets|medication|medicines|bottle
overdose*
pills|tablets|painkillers
take .. lot|everything|them all
med room|medicine cabinet
take|taking|took the lot
drug cupboard|cabinet
tablets|pills|capsules|medicines|medication|medicine|paracetamol|painkillers|insulin .. ready|saved|enough|counted|hoard*|stash*|collected|beside|lot
count|counted|counting|collected|collecting|saved|saving|hoard*|stash*|lined .. tablets|pills|capsules|medicines|meds|paracetamol
bottle|box|boxes|packet|strip|drawer|cupboard|pot of .. tablets|pills|paracetamol|sleeping

[concept sh-blade-gun-gas]
wrists|veins|razor|slit|blade .. wrist|myself|arm
cut|cutting|hurt|hurting|harm|harming|burn myself
self harm*
gun|shotgun|pistol|rifle|revolver|bullet .. myself|mouth|temple|head|knees|lap|drawer
gas .. on|open|valve|bottle|door
exhaust|hosepipe|garage .. engine|running|car
knife drawer
razorblade*|penknife|jugular|selfharm*
service revolver|pistol
gun|pistol|revolver|rifle|shotgun|barrel .. bedside|desk|cabinet|loaded|cleaned|bullet
gun|pistol|revolver|rifle|shotgun|barrel .. in the drawer
look|looking|looked|stare|staring .. at .. gun|pistol|revolver|rifle|rope|tablets|pills|bridge|bottle
engine running .. garage|door|hose

[concept sh-goodbye]
goodbye .. letter|note|everyone|forever|world
farewell .. letter|note
last letter|mail|message|goodbye|words|thing
letter|letters|note .. wife|kids|children|sons|daughter|husband|mother|them .. written|drawer|wrote
written|wrote .. letter|note|letters .. wife|kids|children|to them|each
my will|funeral|ashes|insurance .. ready|paid|sorted|arranged
goodbyes|farewells|adieu
this is my last
left the key
see to the dog|cat
wont be around to read|when
shall not require|need
dont phone my mum|wife|husband|mother
sorry to my|everyone|mum|whoever
affairs|papers|things|bills|house|room|paperwork|will .. tidy|sorted|arranged|swept
affairs|papers|things|bills|house|room|paperwork|will .. in order
put|putting|set|setting|leave|leaving my|things|the affairs|papers|house|room .. order|tidy
tidied|swept .. room|house|flat .. key|keys

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
burdens|burdening|burdensome
im|feel|am|was|feeling worthless|useless|nothing|nobody
if i .. wasnt|werent .. here|born|around|alive
life insurance|policy|cover .. pay|pays|would|past|clear|family|wife|kids
insurance|policy .. pays out
worth more .. dead|insurance

[concept sh-cant-go-on]
cant|cannot|couldnt|dont .. go|carry|keep|take|cope|anymore|any .. on|going|more|longer|cope|with|this
cant cope|go on|carry on|take any*|do this
no strength|energy|hope|way out
given|give|giving up .. on|life
nothing left
see no way
dont care .. happens|anymore|about myself
end of my tether|rope
done with all of it
im done i|really
at the end|limit|lowest|rope
cant cope with|anymore
cant cope any more
cant|cannot|couldnt|unable face|bear|stand|manage|see|live|function|breathe|continue|survive .. another|day|more|any|anymore|longer|it|tomorrow
cant|cannot|couldnt|unable face|bear|stand|manage|see|live|function|breathe|continue|survive .. with this
after tonight|tomorrow .. nobody|wont|over|headache

[concept sh-depressed]
depress*|antidepress*|suicidal|psychiatr*|crisis line|helpline|samaritans|panic attack*|anxiety|breakdown|self worth|therapist|dark thoughts|thoughts .. dark|bad|of
dark place
not myself
cry|crying .. every|night
depresion|deppress*|depresed|prozac|sertraline|citalopram|fluoxetine|mirtazapine|ssri|samaritan|papyrus|counsell*|psycholog*|cbt|breakdowns|ptsd|bipolar|hopelessness|worthlessness|despair|despairing|despondent|numb|bleak|bleakness|lonely|loneliness|insomnia|sleepless|agoraphobi*
dark thoughts|thought|days|day|hole|moments|times|night|nights
black|bad|intrusive|terrible place|thoughts|thought|days|day|hole|moments|times|night|nights
not well in myself|meself
house is too quiet|empty
thoughts of .. myself|life|ending|suicide|death|dying|jumping|harm
not|dont|cant|havent|barely|hardly sleep|sleeping|slept|eat|eating|ate|wash .. days|weeks|since|anymore|night|nights
rang|called|phoned|given .. samaritans|crisis|helpline|lifeline|988|111

[concept sh-thought-plan]
thought|thinking|think|planning|planned|plan|decided|considering .. about|of|how|it|through|over
i .. thought|think .. how|about|whether|if .. it|id|i
planning
crossed my mind
have .. been|thought thinking|of how
worked out how
made up my mind
made my peace
had|have|having|get|getting|got thoughts
going to do it
know how to make it|tie
thought|thoughts|think|thinking|thinks about|of|how .. ending|end|dying|death|killing|jumping|jump|rope|tablets|pills|bridge|train|finish|leaving
thought|thoughts|think|thinking|thinks about|of|how .. taking the lot
thought|that .. every night
thought|that .. a lot
thought|that .. every day
of it .. a lot
keep|kept|been|start|started thinking|looking|planning|walking|going|standing|wondering .. out there
decided|chosen|picked|set|fixed|know .. how|when|where
i have|ive decided|chosen|resolved|planned|worked .. to|it|out|go|end|tonight|how
intend|intending|mean|going|plan|planning|aim to follow|go|leave|join .. week|tonight|weekend|soon|then|after|him|her
looked|look|looking up|at|into .. ways|tablets|bridge|height|drop|timetable|trains
last night i .. stood|sat|went|thought|nearly|looked|counted|almost
only .. made me .. down|back|here|going|from

[concept sh-not-to-scare]
not|dont .. to|saying|writing|telling|asking|want .. scare|frighten|blackmail|pity|sympathy|threat|drama|sorry
so .. you know
as .. fact|statement
i say|saying|tell|telling .. it|you|this .. calmly|plainly|because|so|as
dont .. know why .. writ*|telling
thats not .. threat
nobody .. to tell|say
not saying it to
dont|not want your sympathy|pity|fuss|help|prayers|police
no drama|fuss|threat|pity|sympathy|blame
not|isnt|no a threat|dramatic|drama|joke|exaggeration
dont send anyone|police
dont phone my mum|wife
nobodys|not|isnt your fault
so im telling you|this|whoever
tell|telling whoever reads|who|this|that
whoever|anyone reads this|these
i am not calm|serious|scared|afraid|sober|sane|joking|drunk
not scared of|any|anymore
i mean it|this|done|really
take that how you like|will
say|said|saying this once|calmly|plainly|quietly|coldly
say|said|saying it once|calmly|plainly|quietly|coldly
i will be plain|honest|frank
thats|its how it
there is no complaint|anger
im|am|not saying it to|for|a .. scare|frighten|alarm|upset|worry|shock|guilt|blackmail|threaten|pressure|sympathy|pity|attention|anybody|anyone
not|dont worry|send|call|ring|phone|panic .. police|ambulance|anyone|me
nothing|nobody anybody|anyone|you|can|could .. done|do|stop|changed|said
dont know who|whom|why|where else|im|to .. telling|tell|writing|turn|up at this hour

[concept tool-hardware]
hammer|hammers|mallet
screw|screws|screwdriver*|spanner*|wrench*|pliers
lawnmower*|mowers|mower
strimmer*
chainsaw*
jigsaw
handsaw
hacksaw
ladder|ladders|stepladder*
toolbox*
spade|spades|shovel|shovels|rake|wheelbarrow*
secateurs|shears|loppers
hosepipe
bolt|bolts|washers|rawlplug*|wallplug*
sander*
generator|generators|compressor*
ironmonger*
screwfix|toolstation|homebase
workbench*
padlock*
jet wash*
tape measure

[concept garden-plants-feed]
plants|seedling*|sapling*|shrub*|bulbs|perennial*|houseplant*
seed
seeds
potatoes
compost|topsoil|soil|manure|mulch
fertiliser*
fertilizer*
weedkiller*
hay|haylage|straw|silage
hedge|hedging|privet|conifer*|laurel
greenhouse*|polytunnel*
allotment*
wilted|wilting|wilt
garden centre|center|nursery
feed merchant*|bag*|store

[concept baby-gear]
pram|prams|pushchair*|buggy|stroller*
cot
cots
crib
cribs
nappy|nappies|diaper*
isofix
dummy|dummies|pacifier*|teether*
steriliser*
sterilizer*
aptamil
sma
pampers
huggies
muslin*|swaddle*
car|child|booster seat*
high chair*|highchair*

[concept cosmetics]
cosmetic*
makeup
shampoo*|conditioner*|hairspray*
perfume*
aftershave*
cologne
fragrance*
lipstick*|mascara*|eyeliner*|eyeshadow*
skincare*|moisturis*|moisturiz*|exfoliat*|retinol
sunscreen*
suncream*
deodorant*|antiperspirant*
razor|razors
toothpaste|toothbrush*
concealer*|blusher|bronzer*
cleanser*
make up
face cream|mask|wash|serum

[concept kitchenware]
pan
pans
saucepan*
wok
casserole
pot|pots|crockery|cutlery|tableware
plate|plates|bowl|bowls|dish|dishes
kettle*
mug|mugs|teapot*|cup|cups
airfryer*
nonstick
teflon
tupperware
lunchbox*
flask|thermos
spoon|spoons|fork|forks|spatula*
ovenproof
pyrex
juicer*|nutribullet
pressure|slow|rice cooker*
air fryer*
stand mixer
mixer grinder
coating came|peel*|flak*|off

[concept sports-outdoor]
ski|skis|skiing|snowboard*
tent
tents
camping
campsite*
racket|rackets|racquet*
treadmill*|dumbbell*|kettlebell*
surfboard*
paddleboard*
wetsuit*
kayak*
canoe*
dinghy
skateboard*|skates|rollerblade*|hoverboard*
shinpad*
gumshield*
trampoline*
decathlon
cricket bat*|pad*|kit
yoga mat|class*

[concept music-instrument]
guitar*
ukulele*
banjo*
piano*
violin*|cello*|viola|fiddle
drum
drums
trumpet*|trombone*|saxophone*|sax|clarinet*|flute|oboe|tuba
accordion*|concertina|harmonium*|harmonica
amplifier*|amp|amps|pedalboard*
instrument|instruments
synth|synths|synthesi*|midi
bagpipe*
xylophone*|glockenspiel
turntable*
mouthpiece*

[concept headphones-audio]
headphone*
headset*
earphone*
earbud*
airpod*
pods
speaker
speakers
soundbar*
subwoofer*
radio|radios|dab|transistor
microphone*|mic|mics
hifi
stereo
walkman|mp3|ipod
bose|sonos|sennheiser|jbl
crackl*
alexa
woofer*|tweeter*
left|right ear|earbud|bud|channel .. dead|quiet*|stopped|died|buzz*|works

[concept console-game]
console|consoles|playstation*|ps4|ps5|xbox*|nintendo
gamer*
controller|controllers|joystick*|joycon*|gamepad*
ingame
loot|lootbox*|vbucks|robux|roblox|fortnite|minecraft|fifa|steam
skins
gems
dlc
leaderboard*
guild
clan
rank|ranked
permabanned|matchmaking
twitch|streamer*
gaming chair|pc|laptop|account|headset|mouse
skin bundle

[concept printer-ink]
printer*|inkjet*|laserjet*
toner|toners
cartridge*
scanner|scanners|scanning
photocopier*|copier*
printhead*
epson
laminator*
paper jam*|tray|feed
wont print|scan

[concept solar-heatpump]
solar*
inverter|inverters
heatpump*
photovoltaic*
wallbox
kwp
zappi
podpoint
heat pump*
panels on|roof|installed|fitted
ev charger*|charging|point
home charger*|battery
roof|rooftop panels|array|system

[concept building-material]
tile|tiles|tiling|grout
brick
bricks
plasterboard*|drywall|plywood|mdf|chipboard
skirting
architrave*
gloss|emulsion|undercoat|varnish
wallpaper*
cement|concrete|mortar|sand|gravel|aggregate|ballast|hardcore
timber|planks|decking|joists|beams
laminate
lino
floorboard*
parquet
underlay
insulation
paving
slabs
flagstone*
guttering
sealant|silicone|grouting|adhesive
wickes
jewson
plasterer|plastering|render|rendering
worktop*|splashback*
builders merchant*|yard|bag
fence panel*|post*

[concept print-photo-order]
photobook*
invitation*|invites
poster|posters|banner|banners
personalised|personalized|engraved|embroider*
reprint*
vistaprint
moonpig
snapfish
photobox
misprint*|misspelt|mispelt
matt

[concept boat-ferry-cruise]
ferry|ferries|ferryman
boat|boats|yacht*|sailboat|narrowboat*|speedboat*
cruise*
cabin|cabins
sailing|sailings
stateroom*
harbour|marina|jetty|quay|quayside
mooring|moorings|berth|dinghy
calmac
stena
brittany
dfds
hovercraft
hurtigruten
msc
lifeboat*
embark*|disembark*|gangway
seasick*
hydrofoil|catamaran
on board
the ship|crossing

[concept car-rental]
hertz|avis|europcar|sixt|zipcar|goldcar
escooter*
loaner
rental car|cars|company|desk|firm|agreement|damage|scooter*
hire car*|van
hired|rented|renting a|the|car|van|scooter|corsa|golf|fiat
courtesy car

[concept car-workshop]
garage
garages
workshop
mot
mots
serviced|servicing
mechanic
mechanics
bodyshop
tow
towed
towing
rac
clutch
gearbox
cambelt
exhaust
alternator
turbo
dpf
catalytic
halfords
respray*|paintwork|bodywork
dealership*
body shop
breakdown cover|truck|man|service|company|recovery
roadside assistance|rescue
the aa
timing belt
brake pads|discs|fluid
tyre fitter*|shop|place
courtesy car*
wear and tear

[concept fuel-station]
diesel*
fuel|fuels|refuel*
forecourt*
unleaded
octane
misfuel*
carwash*
litre|litres|liter|liters
gallon|gallons
esso|texaco
adblue
valet|valeted|valeting
filling|gas|service|services station
car wash*
jet wash
air line
heating oil

[concept moving-storage]
removals
movers|mover|haulier*|haulage
lockup
pickfords|shurgard|safestore|anyvan
unload*
lock up

[concept funeral-wedding]
funeral*|undertaker*|hearse|pallbearer*|cremat*
coffin*|casket*|urn|ashes
grave|graves|graveside|gravestone*|headstone*|tombstone*|cemeter*|burial|bury|buried
wreath*
interment
requiem
eulogy
wedding*|bride|brides|bridal|bridesmaid*|groom|bridegroom
venue
venues
marquee*
banqueting
honeymoon*
sangeet|mehndi|nikah|walima|baraat
vow|vows|registrar
christening*
baptism*
communion
memorial stone|service|bench|plaque
hen|stag do|night|party

[concept municipal-street]
road|roads|pothole*|resurfac*|roadworks
pavement*
kerb*
footpath*
lane
gritting|gritter*|gritted|ungritted
streetlight*
lamppost*
binmen|dustmen|refuse|dustbin*|wheelie*
councillor*|mayor|alderman
flytip*
municipal*
ballot
overgrown
lamp post*
council bin*|tax|worker*|van|depot|office|house
bin men|lorry|collection|day|bags
planning permission|application|department|office*
town|city|county|parish|borough|district council*|hall
building control
the tip
electoral roll|register

[concept library-university]
librar*
university*|uni|campus|faculty
degree|degrees|diploma*|thesis|dissertation*|phd|masters
student|students|undergrad*|postgrad*
lecture|lectures|lecturer*|seminar*|tutor|tutors|tutorial*|professor*
exam|exams|examination*|examiner*|invigilat*|coursework|resit*|transcript*
dorm
dorms
dormitor*
semester|enrol*|matricul*
graduation*
scholarship*|bursary|bursaries
ucas
gcse*
ielts
toefl

[concept sports-culture-club]
clubhouse*|fixture*|kickoff|referee*
league
leagues
tournament*
museum*|gallery|galleries|exhibit*
theatre*|theater*|opera|ballet|panto*|matinee
cinema*|multiplex|odeon|cineworld|vue|screening*|popcorn
choir*
choral
orchestra
scouts|brownies|guides|cubs|cadets
stadium|turnstile*
zoo
zoos
aquarium
athletics|gymnastics|karate|judo|boxing
football|rugby|cricket|hockey|netball|tennis|bowls|golf club|team|match|pitch|coach|ground
swimming lesson*|club|gala|pool
leisure centre|center|card
sports centre|hall|club|day
season ticket*
annual pass*
box office

[concept care-home-help]
carer|carers|caregiver*
warden
wardens
incontinence
catheter*
commode
bedpan*
bedsore*
hoist
hoisted
zimmer
zimmerframe
respite|hospice*
cqc
care home*|package|plan|worker*|assistant*|agency|visit*|staff|line
home care|carer*|help
district nurse*
social worker*|services|care
pendant alarm
alarm pendant|cord
walking frame

[concept vet-grooming]
vet|vets|veterinar*
kennel
kennels
cattery
groomer*|grooming|groomed
rabies
aquarium|goldfish|koi
crematory
breeder*
rehom*
farrier*
livery
stables
harness|leash|collar
cockapoo*|labrador*|spaniel*|terrier*|poodle*|alsatian*|dachshund*
dog groom*|food|walker|sitter|trainer|coat|bed|lead
pet food|shop|insurance|sitter|store|passport|crate|taxi|crematorium
puppy food|pads|training

[concept betting-lottery-charity]
lottery*
lotto
scratchcard*
casino*
roulette
blackjack
bet|bets|betting|bookie*|bookmaker*|wager*|punter
gambl*
spins|jackpot*|odds|accumulator
ladbrokes
bet365
coral
betfair
charity|charities|donat*|fundrais*
raffle*
tombola
bingo
winnings
payout
prize|prizes
sweepstake*
stake|staked
oxfam
unicef
justgiving
gofundme
poker|tipster
self excluded|exclusion
pay out
red cross
gift aid

[concept investment-fx]
shares
stocks
fund|funds|isa|isas
invest*|portfolio*|broker*|dividend*
currency
currencies
forex
mortgage*
remortgag*
crypto*|bitcoin*|ethereum|coinbase|binance
wallet|staking|coin
bond
bonds
hargreaves|vanguard|etoro|robinhood|revolut|wise
annuity|annuities
redemption|maturity|matured
savings rate|account|bond*

[concept advance-commission]
gratuity|gratuities|tip|tips|tipped
corkage
commission|commissions
upfront
levy|levies
booking|cleaning|admin|administration|convenience|handling|setup|arrangement|platform|exit|baggage|resort|city|basket|order|transaction fee|fees|charge
service|processing fee|fees|charge|charge*
small order
added fee*|extra*|charge*
extra|atm|restocking fee*
foreign transaction|fee
environmental|energy|fuel surcharge|charge
standing charge*

[concept mould-asbestos]
mould*|mold|moldy|mildew*
asbestos*
damp|dampness
condensation
fungus|fungal|spores|toadstool*
fumes
legionella|legionnaires
radon
formaldehyde|solvent*
wet|dry rot

[concept glass-splinter-sharp]
splinter*|shard*
shattered|shatter|shattering
jagged
sliver
slivers
needle|needles
syringe*
gash|gashed
broken glass
bit|bits|piece|pieces|fragment* of glass|metal|wire|bone|plastic

[concept collapsed-fell-down]
collaps*
toppled|topple|keeled
buckled|buckling
came down|crashing|loose
gave way|under
fell off the|wall|ceiling
ceiling fell|came|down|snapped
came off|away .. wall|hand|hinges|bracket|ceiling

[concept hot-burn-surface]
overheat*
melt|melts|melted|melting
spark|sparks|sparked|sparking|singe*
scald*|scorch*|blister*
flames
exploded|explodes|exploding
red|boiling|very|really|roasting hot
swollen|swelled|bulging|bloated battery
burnt|burned my hand|arm|leg|finger*|carpet|worktop|hole|sofa
burnt|burned a hand|arm|leg|finger*|carpet|worktop|hole|sofa
burn mark*|marks
caught fire|light
welded itself
gets|got|getting|runs|becomes|became .. hot
battery .. swollen|swelled|bulging|bulged|expanded|hot|smok*
smells|smelt|smelling .. burning|plastic|burnt

[concept wrong-dose-medicine]
overdosed|overdose
dose|doses|dosage
mislabel*
dosette
suppositor*|suspension
repeat prescription
blood thinner*|warfarin|statin*|metformin|thyroxine

[concept bare-wires-gas-co]
monoxide*
chimney*|flue|flues
electrocut*
fusebox*
earthed|earthing
rewire*|rewiring
bare|exposed|live|loose wire|wires|wiring|cable|cables
gas leak*|smell|alarm|escape|engineer|fitter|safe|valve|cylinder*|bottle*|canister*|safety
co alarm|detector|leak|poisoning
electric shock*
wired wrong|backwards
smell|smelt|smells|smelled|stink* .. gas

[concept ice-hole-dark]
icy
manhole*
pothole*
unlit
handrail*|banister*|bannister*|railing*
unfenced|unguarded
fell down|in .. stairs|steps|hole|manhole

[concept seatbelt-airbag]
seatbelt*
airbag*
childlock*
helmet*
harness|harnesses
isofix
recall
recalled
lap bar|belt
smoke alarm*|detector*

[concept contaminated-water]
contaminat*
worm|worms|maggot*|larva*
cryptosporidium
ecoli
legionella
undrinkable
bleach|chlorine
sewage
sludge|sediment
limescale
tankers|bowser*
tap water|turned|brown|smells|taste

[concept stranger-knows]
stalk*
knew my name|address|number|birthday|details|balance
ex husband|boyfriend|partner|wife|girlfriend
hey beautiful|sexy
got my|our number|address|name|details .. from|off
who gave .. my|out
gave .. my|our number|address|name|details .. to|out
your driver|rider|courier|employee|technician|engineer|agent .. texted|messaging|messaged|messages|texting|whatsapp*|added
messag* .. beautiful|hey|lonely|drink
got .. off your|the system|form|app|records|file|screen

[concept photo-published]
on your instagram|facebook|tiktok|poster|website|homepage|feed
before and after
consent form*
photo|photos|picture|pictures|pic|image|face .. poster|website|leaflet|brochure|facebook|instagram|advert|flyer|billboard|newsletter|banner
my|our|her|his|sons|daughters|childs photo|picture|face|image|pic .. used|published|posted|poster|website|page

[concept opened-mail]
tampered
resealed
postcard
rifled|rummag*|snooping|nosing|nosey
been opened

[concept cc-all-recipients]
cced|ccd|bcc
spreadsheet*
mailing|distribution list
whatsapp group
wrong attachment|recipient|person
to all .. members|tenants|list|parents|staff|class|team|building|customers
to the whole .. members|tenants|list|parents|staff|class|team|building|customers

[concept recorded-listening]
eavesdrop*|wiretap*|bugged|spying|spied|spy
tracker|trackers
spyware|malware|keylogger
dashcam
bodycam
listen|listens|listening|listened in|to .. me|us|my|our|calls|house|conversation*|kitchen|bedroom
camera in|on|pointed|pointing|facing|watching .. bedroom|bathroom|changing|toilet|shower|window|garden|house
webcam .. on|light|active

[concept hr-medical-record]
confidential*
disciplinary
hiv|std|abortion|miscarriage
medical|health|hospital|dental record*|notes|file|history|data
therapy|therapist|counsell* notes|session*
payslip*|salary|salaries|wages|payroll .. list|spreadsheet|shown|sent|everyone|colleague*|seen

[concept does-not-load-sync]
spins|spinning|spinny
upsidedown
buffers|buffering
white|grey|gray|black|blue|empty screen|page
blank screen|page|white|email|form
session expired|timed|ended
hangs|hung at|on
cleared the cache|cookies
doesnt|wont|not|never|didnt|cant|isnt|dont .. load|loading|sync|syncing|synced|save|saving|refresh|display|upload|download|install
wont|doesnt|not|cant .. open|opens .. app|page|file|link|pdf|document|attachment|account|ticket
app|page|file|link|pdf|document|attachment|portal|ticket .. wont|doesnt|not|cant open|load|opening|loading
qr .. turning|wont|load*
upside down .. photos|page|pictures|fotos

[concept button-link-menu]
menu|dropdown*|tab|tabs|checkbox*
captcha*
scrolls|scrolling
popup*
drop down
empties my|the|itself
does nothing
no button|option|link
im|not a robot
screen reader*
button|buttons .. does|doesnt|nothing|not|grey*|gray*|missing|dead|broken|wont
link|links .. broken|dead|doesnt|nowhere|expired|not|wrong|404
form .. wont|doesnt|reject*|error|accept|submit|says
basket|cart .. empt*|vanish*|disappear*|clears|wont|remove*
press|pressed|pressing|click|clicked|clicking|tap|tapped|tapping .. nothing|button|submit|cancel|confirm|sell|buy|pay|next
doesnt accept .. name|letter|postcode|date|number|surname

[concept notification-mail-reset]
alert|alerts
undeliverable
reset link|email|mail|code|password
old number|phone|email|sim
e ticket*
eticket*|boarding pass
security code*
otp .. not|never|late|doesnt|expired|arrives
sends .. code .. old

[concept double-booked-system]
doublebooked
order|booking|purchase|prescription|refill|my history
as deceased|dead
still shows|showing|says|listed|registered
no record of
user|account not found
computer says|error|glitch
system .. says|shows|showing|wrong|thinks|still|lists|has me
shows .. wrong|zero|nothing|paid|unpaid|cancelled|completed|delivered|old
listed|registered|recorded|logged|marked|showing .. deceased|dead|male|female|mr|inactive|closed|completed|delivered|resolved|paid|absent
has|have me .. down as
down as .. absent|completed|deceased|failed|refused

[concept does-not-fit-function]
jams|jammed|jamming
misaligned
wobbl*|wonky|lopsided
wont budge|shut|close|lock|turn|fit|open|stay
wont come out
cuts|cutting out
keeps switching|turning|tripping|cutting
doesnt|didnt|wont|dont|not .. fit|close|shut|lock|latch|turn|fold|slide|switch|open|stay|seal|drain|flush|spin|heat|cool
too big|small|wide|short|long|tight|narrow|tall|thick|loose .. for|to

[concept worn-out-early]
peel*|flaking|flakes|flaked|bubbl*
fades|faded|fading|discolour*
shrank|shrunk|shrinks|shrinking
fray|frays|fraying|frayed|bobbl*|pilling|unravel*|unstitch*
rust|rusty|rusted|rusting|rusts|corroded|corrosion|tarnish*
perished|crumbl*|disintegrat*
died after|within|on
went flat|bald|baggy|limp
lasted .. week*|month*|day|days|hour*|minutes
sole|soles|heel|heels .. came|off|worn|split|hole|fell|gone|detached
seam|seams|stitching|zip .. split|came|broke|gone|undone|burst|went
gave up .. after|on|second|week|ghost
stopped .. after .. week*|month*|days
battery .. lasts|last|holds|drains|flat .. hour*|minutes|month*
hole|holes in .. already|after|week*|month*
coating .. off|peel*|flak*

[concept stain-colour-hair-tailor]
tailor*|seamstress|dressmaker|alteration*
patchy|streaky
footprints
wrong shade|colour|color|tone
came back .. pink|grey|shrunk|stained|smaller|ruined|dirty|scratched|worse

[concept tastes-smells-bad]
tasteless|bland|flavourless|watery|watered|stodgy|greasy|rubbery|chewy|slimy|mushy|gritty|vile
stale|rancid|curdled|soured|fizzy
oversalted|overcooked|undercooked|underseasoned
smelly|smelling|stinking|stinky|pongs|honk*|minging|whiff*
went off
rotten|boiled egg*
bad egg*|smell|taste|odour
wouldnt feed it|that|to
taste|tastes|tasted|tasting .. like|of|off|funny|bad|foul|disgusting|awful|metal*|soap|nothing|rotten|sour|chemical*|bitter
smells|smelt|smell|smelled|stinks|stank|reeks .. off|funny|rotten|fish*|egg*|sour|damp|drains|feet|wee|urine|sewage|mould|wet|cigarette*|smoke|chemical*|burnt|cheese|bleach|dead
couldnt|wouldnt|wont .. eat

[concept too-small-portion-quantity]
halfempty
shrinkflation
one shoe|glove|earring|sock|leg|wheel|door
count|counted them|it|the|only
only one|two|three|four|five|six|half .. box|bag|packet|came|arrived|of|in|instead
left foot .. right foot

[concept driver-left-no-show]
noshow*
stranded
no show|shows|driver|engineer|plumber|technician|taxi|van|bus|nurse|carer|courier
never turned|showed|came|arrived|attended|appeared
didnt|hasnt|havent turn|show|come|came|shown|turned|attend
did not turn|show|come|came|shown|turned|attend
drove past|off|straight|away|by|through|on
drives|driven|went|sailed|flew|goes past|off|straight|away|by
left without me|us|her|him|waiting|them
saw me running|waiting
abandoned|ditched|dumped me|us|her|him|passengers
waited in
cancelled on me|us
nobody|noone .. came|come|turned|showed|arrived|attended|appeared|rang|knocked|collected
never|didnt|not|hasnt|havent .. turn|turned|show|showed|come|came|attend|appear|arrive up|to|at|out
did not .. turn|turned|show|showed|come|came|attend|appear|arrive up|to|at|out
bus|tram|coach|driver|cab|taxi|van|train .. past|without|never
bus|tram|coach|driver|cab|taxi|van|train .. didnt stop
shut|closed the doors|door .. face|drove|running|grinned
took .. day|morning|afternoon|time off

[concept neighbour-received]
with|to the neighbour*|neighbor*
who signed
proof of delivery|signature
wrong door|house|flat|doorstep|porch
red|blue|green|white|someones|different door
left with|at|by .. neighbour*|neighbor*|number|no|someone|reception|porter|concierge
neighbour|neighbor|neighbours .. says|has|hasnt|never|denies|took|got|signed|doesnt|knows
signed for|by .. someone|somebody|unknown|me|not|who|never|person|name|initial
signed .. never|didnt|not|wasnt
photo of .. door|doorstep|porch|someone|hallway|house|step|gate
given|gave it|my|them .. neighbour*|neighbor*|someone|somebody|stranger|wrong
next door .. says|has|never|hasnt
went to .. wrong|another

[concept stuck-depot-customs]
depot|hub|warehouse
boomerang*
parcelforce|hermes|evri|yodel|dpd|dhl
godown
backlog*
no movement since|for|in
out for delivery .. days|again|every|since|three|four

[concept too-early-too-late-slot]
slot was|is|between|from|booked|missed|of
time|delivery|hour slot|window
three|four|five|two|six|one|3|4|5|2|6|1 in the morning
at midnight|dawn|night|3am|4am|5am|11pm|6am|2am
nobody|noone|wasnt|not at home
day early|late|before|after
closed early|before|at
past bedtime|ten|eleven|midnight
came|arrived|delivered .. early|late|hours|night|midnight
between .. and .. slot|oclock|came|nobody|no
woke|woken|waking .. me|us|baby|up|kids
came on .. instead|not|monday|tuesday|wednesday|thursday|friday|saturday|sunday

[concept event-cancelled-moved]
called off
concert|gig|festival|show|event|match|game|performance|flight|course|class|lesson|trip|tour|holiday|cruise|sailing|coach|train|wedding|booking|appointment|operation|surgery|workshop .. cancelled|canceled|cancel|postponed|moved|rescheduled|scrapped|axed|abandoned
concert|gig|festival|show|event|match|game|performance|flight|course|class|lesson|trip|tour|holiday|cruise|sailing|coach|train|wedding|booking|appointment|operation|surgery|workshop .. called off
cancelled|canceled|cancelling|postponed|rescheduled|moved|scrapped|axed .. concert|gig|festival|show|event|match|performance|flight|course|class|lesson|trip|tour|holiday|cruise|sailing|wedding|operation|surgery
moved to|from .. another|different|may|june|july|august|september|october|november|december|january|next|tuesday|sunday|monday|wednesday|thursday|friday|saturday|date|venue|hall|day
headliner*|lineup .. changed|one|pulled|dropped|not

[concept arithmetic-wrong-sum]
tally|tallies|tallied
reconcile*
calculation|calculations|calculator|arithmetic|maths|math|sums
shortchanged
line item*
total .. wrong|not|doesnt|dont|twice|differ*
should be .. not|instead
three times .. usual|the|normal|more
four times .. usual|the|normal|more
meter .. wrong|transposed|swapped|different|belongs|number|serial|neighbour*|flat
reading .. wrong|estimated|submitted|gave|photo|ignored

[concept charged-after-cancel]
took|taken payment after|again|anyway
charged anyway|regardless|again|even
charged|billed|paying|pay|paid|debited|charging|taken|invoice|invoiced for .. never|not|didnt|havent|dont|wasnt .. ordered|order|had|used|use|bought|received|asked|signed|wanted|want|got|agreed|pressed
never .. ordered|signed up|subscribed|agreed|asked|bought|pressed|consented

[concept refund-waiting]
refund pending|promised|approved|sanctioned|processed|due|owed|outstanding|overdue|issued|confirmed|initiated|requested
wheres my money
five|seven|ten|fourteen|three|14|10|5|7|28 working days
credit note*
keep|keeping|kept|holding|hold|holds|sitting my money|deposit|refund|cash|funds
owe|owes|owed|owing me|us|my
only refunded|half|part
release my money|funds|deposit|settlement|payment
refund|reimbursement|money|deposit|credit|cheque|payout|settlement|cashback .. not|never|hasnt|havent|still|yet|didnt|isnt|nowhere|pending|delayed|waiting|missing|stuck|where
refund .. days|weeks|months|working
back in|on .. account|card .. days|by|within
deposit .. return*|back|kept|keeping|withheld|deduct*|not|release*|landlord
my money .. back|lying|stuck|you|hostage|hold|where
refund .. voucher|credit
claim .. paid|pending|settled|payout

[concept wrong-tariff-discount-missing]
gstin
multibuy|bogof
gst no|number
vat number|invoice|rate|receipt
tax code|band|invoice|credit
scanned at|through|as|higher
railcard|concession|concessionary|senior|student|child|family fare|rate|price|discount|ticket|not
3|three|two|2 for
loyalty discount|bonus|rate
vat|gst|tax .. wrong|number|missing|digit|twice|not|included|exempt|reclaim|rate

[concept notice-period-contract-end]
tenure|lapse|lapsed|lapses
notice period*|required
days|weeks|30|90|60 notice
months|month notice|contract|commitment|term|lock|binding|agreement|minimum|tie
minimum term|period|contract
lock in
out of contract
exit|termination|cancellation fee*|charge*|penalty|clause|period
cooling|cool off
effective date|from|today|immediately
rolling contract|month|monthly|basis
last day of|working
final date|day|bill|statement|payment
gave|giving|give|given|serve|served .. notice
end|expiry|expires|expired|ended|ends|ending .. contract|agreement|term|lease|policy|tenancy|fixed|warranty|deal
contract|agreement|lease|tenancy|policy|fix|deal .. ends|ended|expired|expires|expiring|up|over|finishes|runs
fourteen|14 day|days .. cancel*|cooling|withdraw*|return

[concept small-print-signature]
smallprint
clause|clauses|subclause
tcs|tandcs
signature
docusign
exclusion*|excluded|excludes
small|fine print
never|e signed
opt in|out
read the terms|contract|policy|small|print|conditions
subject to change|availability|terms|conditions|status
terms and
policy wording|document*|booklet|states|says|number
sole discretion
within reason
terms .. conditions|service|say|state|page|clause
signed|sign|signature|signatures|initialled .. never|not|without|paper|tablet|screen|blank|forged|form|dotted|contract|document
in writing .. size|small|tiny

[concept quote-estimate]
quote|quotes|quoted|quoting|quotation*
estimate|estimates|estimator*
tender*|proposal
overrun*
budget
itemised|itemized
fixed price|fee|cost
price agreed|given|promised|was|list
told .. it would be

[concept was-included]
included|including|includes|include|inclusive
complimentary|gratis|foc
all|thrown in
comes|came|come with|free
free of charge
for free|nothing
free delivery|shipping|wifi|parking|breakfast|returns|installation|fitting|service|upgrade|cancellation|gift|month|months|trial|transfer|repair*|call|calls|roaming|removal|servicing|refill*|drink*|dessert
no charge for|to
not part|covered|free|unlimited
wasnt|isnt|werent|arent free|covered|unlimited
limited to
fully covered|comprehensive|insured
part of .. package|deal|price|plan|offer|ticket|membership
said|told|advertised|sold|promised .. free|included|unlimited|lifetime|inclusive
unlimited .. not|means|limited|except|until|data|users|minutes
lifetime .. warranty|guarantee|membership|licence|license|access|deal|plan
breakfast|wifi|parking|towels|linen|transfer|transfers|luggage|meals|drinks .. included|extra|paid|pay

[concept renewal-downgrade]
grandfathered
auto renew*|renewal|rollover
rolls over|on
without asking|telling|consent|permission|authorisation|authority
without my say|agreement
legacy plan|scheme|tariff|account|customer|price
renewed .. without|itself|automatically|me|asking|consent|never|not|for
moved|put|switched|migrated|transferred|bumped me|us|my|account|plan .. to|onto|on .. plan|tariff|package|tier|rate|standard|basic|lower
upgrade .. never|not|without|asked|forced

[concept tone-of-voice]
sneer*|sniggered|smirk*|scoff*|snort*|sniff*|tutted|tutting
foulmouthed|abrasive|aggressive|hostile|intimidat*|bullying|belligerent
interrupt*
sighed|sighing|huffed|huffing|shrugged|shrugging|shrugs
yawned|yawning
rolled|rolling|rolls her eyes
eye roll*
snapped|snaps|barked|barking|growled|hissed|spat|snarled|bellowed|roared|stared at
tone of voice
stuck up
slowly and loudly
easy|alright|listen|look sweetheart|love|darling
chewing gum
gum chewing
looked me up|down|through|over
the way .. spoke|spoken|talked|treated|looked|addressed|answered
loudly .. slowly
slow|slowly .. deaf|foreign|stupid|child|idiot
called me|my|us .. love|darling|sweetheart|dear|sweetie|hun|babe|queen|mate|pal|son|boy|girl|uncle|aunty
on his|her|their phone .. whole|while|hole

[concept sent-away-refused]
bouncer*|doorman|doormen
turned away|back|down
refused me|us|entry|service|admission|boarding|treatment|to
not on
told to leave|go|move
asked to leave|move|step
asked to give up
threw|thrown|throw|kicked|chucked|booted|turfed|slung|ejected|marched me|us|her|him|out|off
closed the counter|desk|shutter|hatch|window|door
refus*|denied|declined .. entry|service|admission|boarding|access|treatment|serve|credit|loan
refused .. because|entry|service|serve
not|wasnt|werent|wouldnt|didnt|weren|isnt .. allowed|admitted|served
not|wasnt|werent|wouldnt|didnt|weren|isnt .. let me
wouldnt|wont|didnt|refused|refuses .. let|serve|take|accept|see|help|touch|deal|listen|sell|speak .. me|us|him|her|my|it|them|cash|card
told|asked|ordered .. leave|move
told|asked|ordered .. to leave
told|asked|ordered .. to go

[concept kept-waiting-on-hold]
queuejump*
vivaldi|panpipes|greensleeves|muzak
on hold
kept|keep|left|keeping waiting|hanging|dangling
hour|hours|minutes|mins waiting|listening|wait|queue
you are number|caller
your call is important
four seasons
get|got|gets music|voicemail|recording|engaged|recorded
standing around|there|in
put|left|kept|keep|keeping|stuck|sat|been|was me|us|him|her|on|waiting .. hold|waiting|ages|hours|hour
waiting|waited|wait|stood|queued|queueing|queuing|sat .. hour|hours|minutes|mins|ages|counter|queue|reception|line|desk
minutes|hours|mins|hour .. queue*|waiting
minutes|hours|mins|hour .. on hold
queue|queues|queued|queueing|queuing|line .. long|hour*|minutes|mins
call .. important to
took|takes|taking|take .. ages|forever|hours|long|weeks
queue .. for

[concept script-robot-copy-paste]
copypast*
script|scripts
robot*|bot|bots|chatbot*
parrot*
template*|canned|boilerplate|scripted|prewritten|generic|standard|stock|formulaic|automated|automatic reply|replies|answer|answers|response*|message*|email*|letter|text|paragraph|acknowledg*
same paragraph|sentence|answer|reply|response|nonsense|email|line|link|message|story|excuse
out of office
is there a human|person|anyone|anybody|someone
press one|two|1|2|nine|star|hash|3
did this help|answer|solve
smiley|emoji|cheery|thumbs up
have a nice day
we value your
dear valued|customer
valued customer
help page*|article*
reads these|this|my|them
copy|copied|copying|cut .. paste|pasted|pasting|answer|reply|text|paragraph
same|identical .. reply|answer|email|sentence|paragraph|message|response|line|text|words|letter .. again|every|each|time|three|twice|over
not .. robot|bot|human|machine
talking|talk|speaking|chatting|arguing to|with .. robot|machine|bot|wall|computer|recording|brick
not a human|person|soul .. sight|anywhere
thank you for .. your interest
link to .. faq|form|page|help
dont|didnt|doesnt|not|without .. read|reading .. email|message|letter|wrote|said|it
nobody|noone .. reads|read|listens|listened

[concept nobody-responsible]
excuses|excuse
fobbed
ownership
not|isnt|wasnt our department|problem|fault|job|responsibility|area|remit|concern
not really us|our
pillar to post
closed without|as
blame|blames|blamed|blaming .. courier|supplier|other|system|weather|me|seller|manufacturer|carrier
pass|passes|passed|passing|pushed|bounced|shunted|shoved|fobbed|fob .. buck|pillar|around|round|between|department*|back|off
ticket|case|complaint|claim|request|query .. closed|close|resolved|shut|cancelled|archived
closed|closes|close|closing|shut my|the|our .. ticket|case|complaint|claim|query|request
marked .. resolved|closed|solved|complete
who .. signs|decides|deals|owns|pays|dealing

[concept told-to-calm-down]
misuse*
liar
smile
calm down
blam* me|us|my|customers
blam* the customer
making a fuss|mountain|scene
are you sure
problem|difficult|awkward customer|tenant|patient|passenger|client|parent
prove it|that
ought to have
told|tell|tells|telling me|us|to .. calm|relax|chill|quiet|careful|patient|wait
told|said|says|implied|suggested|hinted .. our fault
told|said|says|implied|suggested|hinted .. i did
told|said|says|implied|suggested|hinted .. i was
should have|shouldve .. careful|checked|read|known|used|asked|noticed|told|rang

[concept humiliated-publicly]
humiliat*|mortif*|degrad*|demean*|shamed|belittl*|embarrass*
publicly
shoplift*
detained
dignity|undignified
searched|search my|me|us|our|her|his|bag|bags|pockets
empty my bag|bags|pockets
accused me|us|my|her|him
like criminals|thieves
followed me|us|him|her|around|round|through
in front of .. everyone|everybody|customers|people|queue|kids|children|son|daughter|class|colleagues|staff|whole|shop|others|passengers|patients|family|friends|teacher|guests|grandchildren|boss|neighbours
searched .. bag|pockets|trolley|me|coat|pram|rucksack
emptied|empty|emptying .. bag|bags|pockets|handbag|purse
security .. followed|searched|stopped|grabbed|accused|called|detained|me
remove .. turban|hijab|scarf|shoes|headscarf|veil|hat
read|shouted|announced|called|said|yelled .. out|loud|aloud|across .. shop|room|queue|waiting|counter|bus|everyone|restaurant
everyone|people .. heard|stared|staring|looked|looking|watched|watching|laughed|turned

[concept help-thanks-but]
lovely|kind|nice|sweet|helpful|polite|friendly|charming|pleasant staff|driver|crew|nurse|lady|girl|lad|man|woman|waitress|young|person|agent
a gem|sweetheart|star|diamond|legend|angel|gent|gentleman
shout out to
big up
no complaint* about|against|of|with
no complaints
i do not complain of
not angry with
not|nothing|wasnt|isnt|no .. fault|blame|blaming|against .. driver|staff|girl|lad|lady|crew|clerk|waitress|nurse|agent|him|her|them|assistant
staff|driver|crew|nurse|nurses|waitress|waiter|lady|girl|lad|team|guy|man|woman|assistant|agent|engineer|doctor|receptionist|guide|chap|people|clerk .. lovely|kind|polite|helpful|nice|friendly|great|brilliant|fantastic|sweet|sweetheart|gem|charming|courteous|kindness|professional|excellent|apologetic|patient|angel|diamond
was|were|been|being very|so|really|perfectly|always|most|dead|quite kind|nice|polite|helpful|lovely|sweet|pleasant|courteous|good|friendly|civil
get .. in|into trouble
not wish .. trouble

[concept request-come-today]
redeliver*|resend|redispatch
rebook*|rearrange|reschedule
send someone|somebody|anyone|help|him|her|them|today
come and get|collect|take|fix|look|see|pick|finish|do|mend|sort|remove|clear
come today|now|tonight|tomorrow|quickly|again|please
just come
can|could|will he come|attend|visit
depute*|depute an engineer
new appointment|slot|date|time|visit
emergency visit|appointment|call|plumber|engineer
pick this up
fetch it|them|this
please come|send|get|have .. today|someone|somebody|out|engineer|technician|now|tonight|tomorrow
send|sending|get someone|somebody|anyone|an|a|the|your|out .. engineer|technician|plumber|man|electrician|driver|van|person|mechanic|crew|team|help|locksmith|nurse|doctor|truck|today
get someone|somebody|him .. out|here|round|over|down|up
someone|somebody|engineer|technician|man|plumber .. come out
someone|somebody|engineer|technician|man|plumber .. come and
someone|somebody|engineer|technician|man|plumber .. sent out
come out|round|over|back .. today|tomorrow|now|and|please|again|look
when .. coming|send
when .. come out
want|need|wants|needs someone|somebody|engineer|him .. out|today|here|sent
collect my|the|it|them|this .. bin|bins|parcel|rubbish|sofa|waste|today|old|please

[concept request-put-right]
rectify|rectified|rectification
reversed|reversal
void|annul|quash|rescind
recalculate*|recalc
needful
undo|undone
put right|straight
make it right|good
make good
correct it|this|that|please|my|the|same|invoice|bill|certificate|statement|letter|receipt|ticket|policy|document|copy
please correct|amend|change|update|alter|adjust|remove|reverse|reissue
reverse it|this|that|the|them|my|charge*
change it|them|back
take it off
off my bill|account|invoice|record|file|card|name
strike|struck off|out|those|it
remove it|this|that|these|from|my|the
reissue|reissued|revised|corrected|amended|fresh|proper|right invoice|bill|certificate|statement|letter|receipt|ticket|policy|document|copy
sort it|this|that|out|my|the
update my|our|the|your|records|details
clear my name|record|debt|account
put it|this|that|things|them|me|my .. right|straight|back|in order
set it|this|that .. right|straight
correct|amend|rectify|fix|revise|change|update|alter|adjust|reverse it|this|that|the|my|our|your .. bill|invoice|record*|account|name|address|amount|error|mistake|date|details|number|statement|reading|entry|file|spelling|system|certificate|please
change .. back to
back to .. what it
back to .. what it said
take|taken|taking .. off .. bill|account|invoice|record|list|file|card
wipe|scrub|scrap|cancel|drop|waive|withdraw|lift|remove|void|quash|annul|reverse the|that|this|my fine|charge*|fee*|penalty|debt|invoice|bill|entry|notice|default|mark|ban|points
issue .. correct|revised|new|proper|right|fresh invoice|bill|certificate|ticket|document
sort .. out|account|bill|mess|records
get .. sorted|corrected|changed|rectified
get .. put right
want|need .. put right

[concept request-pay-me]
chargeback*
give us me|my
money|charge back
back on my card|account|bank
back on the card|account|bank
back in my card|account|bank
back in the card|account|bank
to my account|card|bank
transfer the|my|it|to|money|amount|refund|balance
pay me|us|back|up|out|what
cough up
refund me|us|it|my|the|this|them|please|now|both|immediately|today|due|and
please|kindly|just|must|now refund|reimburse|return|repay|transfer|credit|pay
full refund
return my money|deposit|amount|payment|funds|fee|fees|sum|balance
return our money|deposit|amount|payment|funds|fee|fees|sum|balance
credit my|the|back|it|me
credited back|to
cheque for|please
owe me|us
bank details|iban
pay|give|send|transfer|return|refund|credit|wire|hand|reimburse|repay me|us|my|our|it|the|back .. money|back|cash|amount|sum|pounds|euros|dollars|difference|deposit|full
give me|us|back|my|it .. money|back|cash|deposit|refund
my money .. back|now|please|return*|want
want|wants|need|like|demand|expect|after|get .. money|refund|cash|deposit .. back|returned|paid|please|now
get my|our money|cash|refund|deposit|fiver|tenner|quid .. back
put|pop|get .. money|back|it .. in|into|on|to .. account|card|bank
return .. money|deposit|amount|sum
want|like|need|request*|demand*|expect|require|asking|ask|asks|wants|after|due|entitled .. refund*|refunded|reimburs*
send|post .. cheque
one .. back please
difference .. back|refund*|returned|paid|please
release .. money|funds|payment|deposit|settlement

[concept request-something-for-trouble]
gesture|goodwill|token
compensat*|recompens*|redress|reimburse|indemnif*|damages
for my trouble|troubles|inconvenience|hassle|time|wait|stress|upset|distress|pains
for the trouble|troubles|inconvenience|hassle|time|wait|stress|upset|distress|pains|bother|days|hours|mess
month|months|week|year|night|meal|ticket*|delivery|service free|off|knocked|credit*|credited
free month|months|week|year|night|ticket*|meal|delivery|wash|pass
knock|knocked|take|taken|something|bit|percent|quid|pounds|tenner|fiver|ten off
money off|knocked
made whole
lost earnings|wages|pay|income|day|shift|work|sales|business|revenue
day|days|weeks|shift pay|wages
leave it to you
something .. for|off|towards|toward|back .. trouble|inconvenience|time|bill|my|the|hassle|wait|lost|next
voucher|vouchers .. offer|would|send|give|please|some|trouble
discount .. next|off|bill|would|please|trouble
what are you .. offer|gonna|prepared|give
what .. gonna pay
think .. fair|something|due|owe|appropriate
id say .. fair|quid|pounds
credit .. account|month|trouble|inconvenience

[concept request-say-sorry]
apolog*|apoligy|appology
say|says|said|saying|hear|a|simple|hes|shes|theyre|youre sorry
no sorry|remorse|regret
her|his|my pardon
excuses himself|herself
mean it
want|wants|like|expect|need|deserve|deserves|demand|after|due|owed|request*|asking|require|await*|hear|appreciate .. apology|apologise|apologize|sorry
owe|owes|owed me|us|her|him|my|an .. apology|sorry
should|must|needs|ought|wants|get|make|made|have|ask .. say sorry
so much as .. sorry
not .. even .. sorry|apology
beg .. pardon|forgiveness

[concept request-tell-me]
clarify|clarification|elaborate|elucidate
question|questions|query|enquiry|inquiry|enquiring|inquire|wondering|wonder
please explain|advise|tell|inform|let|check|confirm|help
explain to|me|why|how|what|this|it|that|please|yourself
i want to hear
i demand to know|understand|hear
i would like to hear
want|wants|like|need|love|wish|right to know|understand
want|wants|like|need|love|wish|right to be told
to know who|why|what|how|where|when|whether|if
what do i do|need|have
what is happening|going
any idea|news|update|chance
whom may i
where do i|we
which one|of
have|did|do you receive|received|got|get|read|see
may i know
might i ask|know|enquire
let me know
tell me|us .. what|who|why|where|how|when|which|if|whether
please|kindly|can|could|would you|someone|somebody|anyone|i|we|just .. tell|explain|advise|clarify|say|confirm|inform|check|clear
explanation .. why|for|of|please|like|want|owe|need|deserve
how do|can|should|could|would i|we|one .. get|cancel|change|find|reset|pay|return|claim|log|complain|know|contact|apply|switch|use|turn|make|register
is it .. possible|normal|legal|allowed|entitled|eligible|included|covered|open|down|safe
is there a|an|any .. way|chance|reason|form|number|phone|email|human|person|time|date
who|whom do|can|should|would i|we .. speak|talk|write|contact|ask|complain|see
can someone|anyone|somebody .. help|explain|tell|look|check|please

[concept request-end-it]
unsubscribe|unsubscribed|unsub|deregister
cancel it|this|that|everything|all|me|please|now|immediately|today|them|both|subscription|membership|contract|order|and
please|pls|plz|kindly|just|now|simply cancel|terminate|close|end|stop|discontinue|remove
want|opt|opting out
let me out|go|leave
stop it|this|them|taking|charging|sending|calling|texting|emailing|billing|all|ringing|contacting|phoning|writing
close my account|accounts|card|file|policy
close the account|accounts|card|file|policy
shut my account|shop|it
delete me|my|our|account|everything|it
wipe my|me|all|everything
right to be forgotten
take|treat this as
effective immediately|today
last payment|month
cancel|end|stop|terminate|close|discontinue|quit|finish|scrap|surrender|withdraw my|the|our|this|it|all|me|mine|her|his .. contract|membership|subscription|account|policy|plan|order|service|booking|agreement|payment*|debit|insurance|cover|card|lease|standing|renewal|licence|deliveries
want|wants|wish|like|need|trying|ask|asking|asked|request|wanted .. cancel|terminate|close|quit|unsubscribe|cancelled|closed
take|get|remove|delete|strike|scrub me|my|us|our|name|number|email .. off|from|out .. list|lists|database|system|books|mailing|calendar|directory|register|file*
take me|us|my .. off|out|down
remove me|us|my|our .. from|details|number|name|address|data
terminate|termination|cancelation|cancellation|cancelling .. request|letter|please|effective|contract|notice|form
accept|take this .. as .. notice|cancellation|termination
from .. month end
binned|cancelled my|the .. direct debit|membership|subscription

[concept request-new-one]
swop|swopped
reprint*|reissue*|remake|remade|redo
substitute
new|replacement|working|spare one|unit|piece|set|copy|pair
another|different one|unit|piece|set|copy|pair|car|room|seat|driver|carer|engineer|table|doctor|flat|bed|tutor|teacher
a new card|phone|fridge|bed|sofa|cake|cooker|part|tyre|battery|screen|meal|ticket|coat|pot
a fresh one|pair|set|copy|card|unit|piece|phone|fridge|bed|sofa|cake|cooker|part|tyre|battery|screen|meal|ticket|coat|pot
replace it|them|this|that|the|my|all|these|both|please|free|with
swap it|them|this|these|for|the|my|please|out|one
swapped for|over|out
exchange it|them|this|for|the|my|please
one that works|fits|isnt|actually|doesnt
in place of|this
right|correct size|one|pair|colour|model|part|item
in exchange
send|give|get|want|need|like|issue|post|bring|provide|have|swap|deliver|order|supply .. new|another|replacement|different|correct|right|proper|working .. one|unit|piece|set|copy|pair|card|part|item|size|please|model
please|kindly|must|want|should|can|could|will|would|need .. replace|swap|exchange|replacement|replaced|swapped|exchanged
want|like|need|expect|request*|after|require|asking .. replacement*|exchange|swap|new one
replacement .. please|send|sent|want|part*|for|asap|one
send .. replacement
size .. up|down|bigger|smaller|larger|instead|please

[concept request-mend-it]
reconnect*|restore
fix it|this|that|ur|your|the|my|now|please|asap|pls|plz
repair it|this|that|the|my|your|please|or|them
mend it|this|that|the|my|your|or|them
is there a fix|way|solution|workaround|chance|repair
look at it|into|this|my
come and fix|mend|repair
set it right
fix|repair|mend|sort|service|restore|unblock|unlock|reset|reconnect|patch|debug|rectify|restitch|resole|reglue it|this|that|the|my|our|your|them .. app|site|website|portal|lift|door|boiler|heating|roof|leak|fridge|car|bike|phone|machine|page|link|button|bug|login|internet|line|connection|screen|tap|toilet|lock|window|please|now
please|pls|plz|kindly|just|must|can|could|will|would|want|needs|need|get|have|wants|someone|somebody .. fix|fixed|repair|repaired|mend|mended|fixing|repairing|mending|sorted|working
get it|this|that|my|the|them .. working|fixed|repaired|mended|going|running|sorted|back|up
get .. working|running again
make it|this|the|them|your .. work|working|go|stop
want it|this|my|the .. working|fixed|repaired|mended|sorted
under .. warranty|guarantee .. repair|fix|mend|repaired
prefer .. repair|fix|mend*
do you do|offer|have .. repairs|workshop|service|engineer
send|bring|post|take|drop it|them .. off|in|away|workshop
send|bring|post|take|drop it|them .. to be
can it be .. fixed|repaired|mended|repared|saved|restored
can this be .. fixed|repaired|mended|repared|saved|restored
push .. fix|update
turn|switch it|the|my|our .. back on
back on .. please|heating|water|power|electric|hot
bring .. back to life

[concept no-request-just-saying]
feedback|suggestion|suggestions|suggest|observation
vent|venting|rant|ranting
wanted to say|let|tell|share|mention|report|flag|point|get
merely|simply observe|report|mention
dont|not ask for|any|anything|compensation|money|reply|response|refund|action
dont|not asking for|any|anything|compensation|money|reply|response|refund|action
dont|not looking for|any|anything|compensation|money|reply|response|refund|action
dont|not wanting for|any|anything|compensation|money|reply|response|refund|action
nothing anybody could
for your information|info|records|awareness
for the record
noted|logged|log here|for|only|it
nothing needed|required|wanted|else|more|further
no action|complaint|request
no further action
not a complaint|complaining|really|asking
not complaining|bothered|fussed
would be nice if|to
for next time
thats all|it|my|that
that is all
i leave it
just wanted|thought|letting|saying|telling|writing|mentioning .. say|know|you|id|tell|let|to
thought you should|ought|would|might|must .. know|like|want
i only|merely|just|simply .. mention|observe|say|report|write|want|wanted|thought|inform
dont|not|no want|need|expect|require|ask|wanting .. anything|reply|response|money|compensation|action|refund
no reply|response|answer|action|need|further|refund|money|compensation .. needed|necessary|required|expected|wanted|to reply|action
so that .. others|nobody|someone
so that .. it does not
had to .. vent|get|say|tell
happy|merry|season .. christmas|new year|diwali|easter|holidays|eid
