import type { commutingTowns as german } from '../de/commuting-towns';
import type { Translation } from '../translation';

export const commutingTowns: Translation<typeof german> = {
	heading: 'Inside the region: towns',
	census: 'Employed persons on 9 May 2011 (census)',
	modes: 'Trips of inhabitants 2023 by mode, in % (model estimate)',
	town: 'Town',
	within: 'live and work here',
	in: 'In',
	out: 'Out',
	foot: 'on foot',
	bike: 'bicycle',
	passenger: 'car, passenger',
	driver: 'car, driver',
	transit: 'public transport',
	km: 'km a day',
	note: 'The commuters of the 2011 census are those of all employed persons, not only of employees subject to social insurance, and cannot be compared with the figures above; there are no newer municipal figures. The modes of transport are not counted but estimated by a model from the survey “Mobilität in Deutschland 2023” for municipalities of 10,000 inhabitants and more; they are of all trips, not only of those to work, and do not always add up to 100 when rounded.'
};
