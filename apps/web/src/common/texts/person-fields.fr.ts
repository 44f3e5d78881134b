/** What the fields of a person’s account say, wherever they stand. */
export const nameFields = {
  firstName: {
    label: 'Prénom',
    required: 'indiquez votre prénom.',
    too_long: 'il ne peut pas dépasser 100 caractères.',
  },
  lastName: {
    label: 'Nom',
    required: 'indiquez votre nom.',
    too_long: 'il ne peut pas dépasser 100 caractères.',
  },
}

export const emailFaults = {
  malformed: 'cette adresse n’est pas complète. Elle doit ressembler à nom@exemple.fr.',
  too_long: 'cette adresse est trop longue.',
}

export const newPasswordFaults = {
  weak: 'il manque au moins une des règles listées sous le champ.',
  too_long: 'il ne peut pas dépasser 200 caractères.',
}
