/** Who made an export, as the formats that ask for it say. */
export const generator = { name: 'Tickmark', version: '0.1.0' } as const
