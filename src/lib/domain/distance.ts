const EARTH_KM = 6371.0088;

/** A place on the earth, degrees WGS 84. */
export interface LonLat {
	readonly lon: number;
	readonly lat: number;
}

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Great-circle distance in km (haversine on the mean sphere). */
export function distanceKm(a: LonLat, b: LonLat): number {
	const lat = radians(b.lat - a.lat);
	const lon = radians(b.lon - a.lon);
	const h = Math.sin(lat / 2) ** 2 + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * Math.sin(lon / 2) ** 2;
	return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(h)));
}
