import { useState } from 'react'

/** Whether `is` was ever true: what was opened once stays where it is, so that closing it can give the focus back. */
export function useEver(is: boolean): boolean {
  const [was, setWas] = useState(is)
  if (is && !was) setWas(true)
  return was || is
}
