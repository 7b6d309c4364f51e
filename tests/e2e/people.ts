/** The administrator that the set-up link makes, as every test signs in. */
export const administrator = {
  name: 'Ines Moreau',
  email: 'ines@desk.example',
  password: 'a calm and long sentence',
} as const
