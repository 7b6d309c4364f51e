'use client'

import { createContext } from 'react'
import { previewPath } from './preview-path'

/** Where copy that is brought in is looked at: a page of its own, unless this one takes it as a version of an article. */
export const PreviewPlace = createContext(previewPath)
