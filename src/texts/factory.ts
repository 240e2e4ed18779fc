/** Synthetic sentences of the kinds that press writes; no outlet wrote them and no person said them. */
export const ENGLISH = `Valley council hears of seized arms

Published March 3, 2031

About 12,400 .50-caliber rounds were seized in the valley between 2024 and 2029, the council's report says, and 38 percent of
those carried the mark of one plant. Of the 3,200 firearms examined, 1,150 had no serial number. One in three was a pistol.

"We were told that nearly half of the rifles came from abroad," said a council spokesman. The law took effect on June 25, 2022.
An estimated 2,000 to 3,500 guns cross the river every year, arming gangs. Deaths rose from 14 to 31 a month.`;

export const SPANISH = `El consejo del valle habla de armas aseguradas

3 de marzo de 2031

De las 16 mil 133 armas aseguradas entre 2024 y 2029, siete de cada diez no tienen matrícula, de acuerdo con el informe. El 38 por ciento
de los cartuchos calibre .50 proviene de una sola planta; más de 2 mil 500 granadas se destruyeron. La mitad de los fusiles llegó de
fuera. “Cada año entran entre 2 mil y 3 mil 500 armas”, dijo un vocero del consejo. Hubo 2,5 millones de cartuchos.`;
