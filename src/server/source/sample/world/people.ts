import type { CountryId } from './countries.ts';

export type NameStock = { women: string[]; men: string[]; surnames: string[] };

const words = (text: string) => text.split(' ');

/** What people are called in each country. */
export const NAMES: Record<CountryId, NameStock> = {
  halmere: {
    women: words(
      'Aveline Berit Clemency Delphine Elowen Frideswide Gwenda Hester Isolde Jessamy Keziah Linnea Mabyn Nell Orpha Perpetua Rowena Sabra Thora Una Verity Winifred Ysanne Zillah',
    ),
    men: words(
      'Alaric Barnaby Corwin Dunstan Edric Fabian Godfrey Horace Ivor Jocelyn Kenelm Leopold Merrick Ninian Osbert Piers Quentin Roland Silas Tristan Ulric Wendell Yorick Ambrose',
    ),
    surnames: words(
      'Ashgrove Bellweather Carrowmore Dunthorpe Eastlake Farrowgate Greenhithe Hartsease Inchley Kestrelby Larkmoor Merriden Netherby Oakshott Pellerin Quayle-Hurst Ravenscar Stannard Tolliver Underhay Venning Wetherell Yarborough Brackley-Moss Coldwater Dovedale Fairlamb Gannet Holloway-Tern Marchmain Penroyal Rushbrook Saltonby Thistlewood Wainfleet Lockspeiser',
    ),
  },
  torvia: {
    women: words(
      'Darya Evgeniya Halina Irena Jadviga Katrin Ludmila Marfa Nadia Olenka Raisa Sonya Tamara Varvara Yelena Zora',
    ),
    men: words(
      'Arkady Bogdan Danil Emil Filip Grigor Igor Jaromir Kiril Lazar Miron Nestor Ostap Radek Stepan Timur',
    ),
    surnames: words(
      'Belorin Chernick Dolgat Fedrin Gorsk Hradin Ilvash Kaldor Lensk Morozin Norvak Ostrel Petrask Rudenko-Vahl Sokorin Tarsk Urmanov-Lenz Velisko Yarosk Zhelin Brandek Kostrin Mirsk Pravdin Stolvar',
    ),
  },
  sarrenland: {
    women: words(
      'Adelheid Brigitta Cornelia Dorothee Elsbeth Friederike Gisela Hanne Irmgard Johanna Klara Leonore Mathilde Ottilie Regula Sabine Therese Ursina',
    ),
    men: words(
      'Albrecht Bertram Conrad Detlef Emmerich Florian Gerold Heinrich Isidor Jakob Kaspar Lorenz Moritz Niklaus Ottmar Reinhold Severin Urban',
    ),
    surnames: words(
      'Amberger Baumgart-Ried Dornbach Eschweil Falkenrath Grubenmann Hohlweg Imfeld Kesselring-Au Lautenbach Morgenthal Niederau Obermatt Pfistermoor Rosenstamm Sattelberg Tannenried Uhlmoser Vonderau Wiesengrund Zellbrück Achermoos Brunnwil Steinhuder',
    ),
  },
  brannock: {
    women: words(
      'Ailis Brona Catriona Deirdre Eilidh Fenella Grainne Iseabal Kirsty Mairead Nessa Oonagh Rhona Sorcha Tilda Una',
    ),
    men: words(
      'Alasdair Brendan Cormac Duncan Ewan Fergus Gavan Hamish Iain Kieran Lachlan Murdo Niall Padraig Ruari Torquil',
    ),
    surnames: words(
      'Abernoll Balgarrie Carnegy-Moor Drummagh Earnshaw-Roe Finlarig Garvock Haddow Innesmore Kilbride-Ross Lochran Maclarnoch Nairnside Ogilvant Pitmuir Rannoch Strachur Tullibody Urrard Wedderlie Auchter Brodick-Lane Corrigall Dalwhin',
    ),
  },
  keld: {
    women: words(
      'Asta Brynhild Eydis Gudrun Hesper Inga Jorunn Kirsa Lilja Marit Osla Runa Sif Torhild',
    ),
    men: words(
      'Anders Brand Eskil Gunnar Halfdan Ivar Jonas Ketil Leif Magnus Olaf Rolf Sigurd Tormod',
    ),
    surnames: words(
      'Aithsting Brekka Cullivoe Dunrossay Eswick Fladda Gletness Hamnavar Isbister-Voe Kvern Linga Mousay Nesting Otterswick Papay Quendal Ronas Skeld Trondray Unstay Vementry Whalsoe',
    ),
  },
};
