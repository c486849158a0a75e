import type { Graph, Organization, OrganizationRole, Person, ProfilePage } from 'schema-dts';
import { nameOf, type References, type Role, type Speaker } from '../model/entities.ts';
import { type Publication, speakerAddress } from './publication.ts';
import { speakerId, speakerStructure } from './statement-structure.ts';
import { breadcrumbs, graph, listed, type Publisher, plainDate, publisher, websiteId } from './structured-data.ts';

/** What the page of a speaker says to machines. */
export function profileStructure(id: string, speaker: Speaker, references: References, site: Publisher): Graph {
  const address = speakerAddress(site, id);
  const page: ProfilePage = {
    '@type': 'ProfilePage',
    '@id': address,
    url: address,
    name: speaker.name,
    inLanguage: site.lang,
    isPartOf: { '@id': websiteId(site) },
    mainEntity: about(id, speaker, references, site),
  };
  return graph(page, publisher(site), breadcrumbs(site, [{ name: speaker.name, address }]));
}

function about(id: string, speaker: Speaker, references: References, publication: Publication): Person | Organization {
  return {
    '@type': speaker.kind === 'person' ? 'Person' : 'Organization',
    '@id': speakerId(publication, id),
    name: speaker.name,
    url: speakerAddress(publication, id),
    alternateName: listed(speaker.aliases),
    description: speaker.description,
    sameAs: listed(speaker.sameAs),
    memberOf: listed(speaker.roles.flatMap((role) => roleStructure(role, references, publication))),
  };
}

/** An office and its time, as schema.org has it: a role between the member and the organization (https://schema.org/Role). */
function roleStructure(role: Role, references: References, publication: Publication): OrganizationRole<Organization, 'memberOf'>[] {
  if (role.organization === undefined) return [];
  return [
    {
      '@type': 'OrganizationRole',
      roleName: role.title,
      startDate: plainDate(role.from),
      endDate: plainDate(role.to),
      memberOf: organization(role.organization, references, publication),
    },
  ];
}

const organization = (id: string, references: References, publication: Publication): Organization =>
  references.speakers.has(id)
    ? (speakerStructure(id, references, publication) as Organization)
    : { '@type': 'Organization', name: nameOf(references.speakers, id) };
