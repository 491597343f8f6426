import { identityModule } from '@skills/identity/api';
import { platformModule } from '@skills/platform/graph';
import { questionnaireModule } from '@skills/questionnaire/api';
import { graphUnderTest } from '@skills/platform/testing';
import { eventsModule } from './events-module';

describe('the events module', () => {
  it('fits into the graph', async () => {
    const graph = await graphUnderTest([platformModule, identityModule, questionnaireModule, eventsModule]);
    expect(await graph.browser().ask('{ __typename }')).toEqual({ __typename: 'Query' });
    await graph.close();
  });
});
