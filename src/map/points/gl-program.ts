/** A linked program with the places of its uniforms. */
export interface GlProgram {
  readonly program: WebGLProgram
  /** `null` where the program does not use it: what is set there goes nowhere. */
  readonly at: (uniform: string) => WebGLUniformLocation | null
}

/** @throws with the driver's words when a shader is not accepted, which is our own mistake */
export function glProgram(
  gl: WebGL2RenderingContext,
  vertex: string,
  fragment: string,
  attributes: readonly string[] = [],
): GlProgram {
  const program = gl.createProgram()
  gl.attachShader(program, shader(gl, gl.VERTEX_SHADER, vertex))
  gl.attachShader(program, shader(gl, gl.FRAGMENT_SHADER, fragment))
  for (const [index, name] of attributes.entries()) gl.bindAttribLocation(program, index, name)
  gl.linkProgram(program)
  if (!gl.getProgramParameter(program, gl.LINK_STATUS) && !gl.isContextLost())
    throw new Error(`the program does not link: ${gl.getProgramInfoLog(program)}`)
  const places = new Map<string, WebGLUniformLocation | null>()
  const at = (uniform: string) => {
    const known = places.get(uniform)
    if (known !== undefined) return known
    const place = gl.getUniformLocation(program, uniform)
    places.set(uniform, place)
    return place
  }
  return { program, at }
}

function shader(gl: WebGL2RenderingContext, type: GLenum, source: string): WebGLShader {
  const made = gl.createShader(type)
  // None is made when the context has just been lost.
  if (!made) throw new Error('the graphics context gives no shader')
  gl.shaderSource(made, source)
  gl.compileShader(made)
  if (!gl.getShaderParameter(made, gl.COMPILE_STATUS) && !gl.isContextLost())
    throw new Error(`a shader does not compile: ${gl.getShaderInfoLog(made)}`)
  return made
}

/** A hex colour as red, green and blue, 0 to 1 each. */
export function rgbOf(hex: string): readonly [red: number, green: number, blue: number] {
  const value = Number.parseInt(hex.slice(1), 16)
  return [(value >> 16) / 255, ((value >> 8) & 255) / 255, (value & 255) / 255]
}
