/** A program with the places of its uniforms. */
export interface GlProgram {
  readonly program: WebGLProgram
  /**
   * Can it be drawn with? A program is compiled beside the page where the driver can do that, and to ask anything else
   * of it before would hold up the page.
   * @throws with the driver's words when a shader is not accepted, which is our own mistake
   */
  readonly isReady: () => boolean
  /** `null` where the program does not use it: what is set there goes nowhere. Asked for when it is ready. */
  readonly at: (uniform: string) => WebGLUniformLocation | null
}

/** Begins to compile a program. */
export function glProgram(
  gl: WebGL2RenderingContext,
  vertex: string,
  fragment: string,
  attributes: readonly string[] = [],
): GlProgram {
  const program = gl.createProgram()
  const parallel = gl.getExtension('KHR_parallel_shader_compile')
  const shaders = [shader(gl, gl.VERTEX_SHADER, vertex), shader(gl, gl.FRAGMENT_SHADER, fragment)]
  for (const one of shaders) gl.attachShader(program, one)
  for (const [index, name] of attributes.entries()) gl.bindAttribLocation(program, index, name)
  gl.linkProgram(program)
  let ready = false
  const isReady = () => {
    if (ready) return true
    if (parallel && !gl.getProgramParameter(program, parallel.COMPLETION_STATUS_KHR) && !gl.isContextLost())
      return false
    check(gl, program, shaders)
    ready = true
    return true
  }
  const places = new Map<string, WebGLUniformLocation | null>()
  const at = (uniform: string) => {
    const known = places.get(uniform)
    if (known !== undefined) return known
    const place = gl.getUniformLocation(program, uniform)
    places.set(uniform, place)
    return place
  }
  return { program, isReady, at }
}

function shader(gl: WebGL2RenderingContext, type: GLenum, source: string): WebGLShader {
  const made = gl.createShader(type)
  // None is made when the context has just been lost.
  if (!made) throw new Error('the graphics context gives no shader')
  gl.shaderSource(made, source)
  gl.compileShader(made)
  return made
}

function check(gl: WebGL2RenderingContext, program: WebGLProgram, shaders: readonly WebGLShader[]): void {
  if (gl.isContextLost() || gl.getProgramParameter(program, gl.LINK_STATUS)) return
  const logs = shaders.map((one) => gl.getShaderInfoLog(one))
  throw new Error(`the program does not link: ${[gl.getProgramInfoLog(program), ...logs].join(' ')}`)
}

/** A hex colour as red, green and blue, 0 to 1 each. */
export function rgbOf(hex: string): readonly [red: number, green: number, blue: number] {
  const value = Number.parseInt(hex.slice(1), 16)
  return [(value >> 16) / 255, ((value >> 8) & 255) / 255, (value & 255) / 255]
}
