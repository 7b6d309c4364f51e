/** A typeface that is shipped with the application: the address it is served at. */
declare module '*.woff2' {
  const address: string
  export default address
}
