import type { Picture } from '../document/blocks.ts'

/** Drawn by us; thin enough for any theme. */
const paths: Readonly<Record<Picture, string>> = {
  plan: 'M10 10h180v100H10z M10 45h180 M70 10v100 M130 45v65 M10 85h60 M150 60h25v20h-25z M90 20a8 8 0 1 1 0 16a8 8 0 1 1 0-16z',
  tree: 'M10 112h180 M95 112V70 M105 112V70 M100 12c-38 0-50 32-30 46c-12 18 18 26 30 14c12 12 42 4 30-14c20-14 8-46-30-46z',
  bars: 'M24 8v104h168 M40 112V70h24v42 M80 112V40h24v72 M120 112V84h24v28 M160 112V22h24v90',
  bike: 'M55 88m-27 0a27 27 0 1 0 54 0a27 27 0 1 0-54 0 M147 88m-27 0a27 27 0 1 0 54 0a27 27 0 1 0-54 0 M55 88l25-48h45l22 48 M80 40l20 48h-45 M100 88l25-48 M125 40l-6-16h14 M72 34h18',
}

export function PictureDrawing({ picture }: { readonly picture: Picture }) {
  return (
    <svg aria-hidden="true" viewBox="0 0 200 120" width="200" height="120">
      <path
        d={paths[picture]}
        fill="none"
        stroke="currentColor"
        strokeWidth="2.5"
        strokeLinejoin="round"
        strokeLinecap="round"
      />
    </svg>
  )
}
