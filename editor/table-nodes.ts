import { Node } from '@tiptap/core'

const row = Node.create({
  name: 'tableRow',
  content: '(tableCell | tableHeader)+',
  renderHTML: () => ['tr', 0],
})

const cell = Node.create({
  name: 'tableCell',
  content: 'paragraph*',
  isolating: true,
  renderHTML: () => ['td', 0],
})

const header = Node.create({
  name: 'tableHeader',
  content: 'paragraph*',
  isolating: true,
  renderHTML: () => ['th', 0],
})

// A table wider than the column scrolls in a box of its own.
const table = Node.create({
  name: 'table',
  group: 'block',
  content: 'tableRow+',
  isolating: true,
  renderHTML: () => ['div', { class: 'table' }, ['table', ['tbody', 0]]],
})

/** Tables as the text knows them: rows of cells that hold paragraphs. Nothing for resizing or writing tables is shipped. */
export const tableNodes = [table, row, cell, header]
