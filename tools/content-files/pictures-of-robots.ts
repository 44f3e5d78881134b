import { drawGrid } from './grids.ts'

/** Grids of competence 3.4. */
export const robotPictures: Readonly<Record<string, string>> = {
  '3.4/instructions/robot-rond.svg': drawGrid({ columns: 5, rows: 4, robot: 'B2' }),
  '3.4/instructions/robot-lent.svg': drawGrid({ columns: 5, rows: 4, robot: 'D4' }),
  '3.4/instructions/murs.svg': drawGrid({
    columns: 5,
    rows: 5,
    robot: 'A1',
    goal: 'C4',
    walls: ['B1', 'B4', 'D3', 'E2'],
  }),
  '3.4/instructions/retour.svg': drawGrid({
    columns: 5,
    rows: 5,
    robot: 'E5',
    goal: 'D1',
    walls: ['A3', 'C1', 'D5', 'E2'],
  }),
  '3.4/instructions/fleche-haut.svg': drawGrid({ columns: 5, rows: 4, robot: 'A4', heading: 'haut' }),
  '3.4/instructions/fleche-gauche.svg': drawGrid({ columns: 5, rows: 4, robot: 'E1', heading: 'gauche' }),
  '3.4/instructions/etoile-haute.svg': drawGrid({
    columns: 5,
    rows: 5,
    robot: 'A5',
    heading: 'haut',
    goal: 'B1',
    walls: ['C2', 'D4', 'E4'],
  }),
  '3.4/instructions/etoile-basse.svg': drawGrid({
    columns: 5,
    rows: 5,
    robot: 'B3',
    heading: 'droite',
    goal: 'E4',
    walls: ['C1', 'D1', 'E2'],
  }),
}
