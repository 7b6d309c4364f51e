/** What the machine's file chooser offers first; any other file can be dropped and is told what it is. */
export const acceptedFiles = [
  '.txt,.text,text/plain',
  '.md,.markdown,text/markdown',
  '.html,.htm,.xhtml,text/html',
  '.docx,application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.pdf,application/pdf',
  '.json,application/json',
].join(',')
