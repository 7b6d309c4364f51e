import { z } from 'zod'
import { reportFormats } from '../../formats/export/export-report'

/** GET /articles/:id/report. */
export const reportQuerySchema = z.strictObject({ format: z.enum(reportFormats).default('html') })
