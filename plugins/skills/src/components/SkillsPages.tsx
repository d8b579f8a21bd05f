import { Route, Routes } from 'react-router-dom';
import { PersonPage } from './person/PersonPage';
import { SkillsPage } from './SkillsPage';
import { TeamPage } from './team/TeamPage';

/** Pages below `/competences`. */
export function SkillsPages() {
  return (
    <Routes>
      <Route index element={<SkillsPage />} />
      <Route path=":view" element={<SkillsPage />} />
      <Route path="personnes/:name" element={<PersonPage />} />
      <Route path="equipes/:kind/:name" element={<TeamPage />} />
    </Routes>
  );
}
