import { listOf, type Node } from '../../structured/structured-values'
import {
  at,
  type Board,
  employerAround,
  firstAt,
  hasAny,
  hasWords,
  modeOfFlags,
  payOf,
  placeOf,
  section
} from './board'

function places(node: Node): unknown[] {
  const several = listOf(at(node, 'locations')).map((entry) =>
    placeOf(at(entry, 'name'), at(entry, 'city'), at(entry, 'state'), firstAt(entry, 'country_code', 'country'))
  )
  if (several.length > 0) return several
  const country = firstAt(node, 'country_code', 'country')
  return [placeOf(at(node, 'location'), at(node, 'city'), at(node, 'state_name'), country)]
}

/** Recruitee's public offers. */
export const recruitee: Board = {
  name: 'Recruitee',
  accepts: (node) =>
    hasWords(node, 'title') && hasAny(node, 'careers_url', 'careers_apply_url', 'employment_type_code'),
  read: (node, around) => ({
    title: at(node, 'title'),
    description: section(null, at(node, 'description')) + section('Requirements', at(node, 'requirements')),
    hiringOrganization: at(node, 'company_name') ?? employerAround(around),
    jobLocation: places(node),
    workplaceType: modeOfFlags(at(node, 'remote'), at(node, 'hybrid'), at(node, 'on_site')),
    employmentType: listOf(at(node, 'employment_type_code')),
    seniority: at(node, 'experience_code'),
    baseSalary: payOf(
      at(node, 'salary.min'),
      at(node, 'salary.max'),
      at(node, 'salary.currency'),
      at(node, 'salary.period')
    ),
    datePosted: firstAt(node, 'published_at', 'created_at'),
    validThrough: at(node, 'close_at'),
    educationRequirements: at(node, 'education_code'),
    url: at(node, 'careers_url'),
    applyUrl: at(node, 'careers_apply_url')
  })
}
