import { changePreferences, readPreferences } from './readingPreferences';

const key = 'portal.documentation.reading';

describe('the reading preferences', () => {
  it('keep a change, and what was chosen before', () => {
    changePreferences({ size: 'large' });
    changePreferences({ width: 'alone' });
    expect(readPreferences()).toEqual({ size: 'large', width: 'alone' });
    expect(readPreferences()).toBe(readPreferences());
  });

  it.each(['', 'nothing', 'null', '[]', '{"size":"huge","width":3}'])(
    'are as at first when the browser kept %j',
    text => {
      localStorage.setItem(key, text);
      expect(readPreferences()).toEqual({
        size: 'normal',
        width: 'comfortable',
      });
    },
  );
});
