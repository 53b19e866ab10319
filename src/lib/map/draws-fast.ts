let fast: boolean | null = null;

/** Names under which browsers report that WebGL is computed by the processor. */
const SOFTWARE = /swiftshader|llvmpipe|softpipe|software|basic render/i;

/** Whether WebGL runs on a graphics processor; asked once. */
export function drawsFast(): boolean {
	fast ??= isHardware(document.createElement('canvas').getContext('webgl2', { failIfMajorPerformanceCaveat: true }));
	return fast;
}

function isHardware(context: WebGL2RenderingContext | null): boolean {
	if (!context) return false;
	const names = context.getExtension('WEBGL_debug_renderer_info');
	const renderer = String(context.getParameter(names ? names.UNMASKED_RENDERER_WEBGL : context.RENDERER));
	context.getExtension('WEBGL_lose_context')?.loseContext();
	return !SOFTWARE.test(renderer);
}
