import type { Draw } from '../../values.ts'

const clubs = ['club robotique', 'club échecs', 'club théâtre', 'club nature', 'club cuisine', 'club dessin']

export const draw: Draw = (random) => ({
  club: random.pick(clubs),
  grand: random.pick(['14', '16', '18']),
  petit: random.pick(['11', '12']),
})
