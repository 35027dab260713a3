<#-- The practice's own contact, in the form the channel accepts. They call us; we never call them first.
     Several wordings of the same offer, so that two replies to one situation do not end alike. -->
<#macro invite>
  <#if locale == "es">
    <#local how = channel.accepts("phone")?then("al " + location.phone, "al número de esta página")>
    Llámenos ${how} y pida hablar con la ${askFor}.<#t>
  <#else>
    <#local how = channel.accepts("phone")?then("at " + location.phone, "at the number on our profile")>
    Please call us ${how} and ask for our ${askFor}.<#t>
  </#if>
</#macro>
<#macro listen>
  <#if locale == "es">
    <#local how = channel.accepts("phone")?then("al " + location.phone, "al número de esta página")>
    <#local mail = channel.accepts("email")?then(" y todo correo a " + practice.email, "")>
    La ${askFor} atiende con gusto toda llamada ${how}${mail}.<#t>
  <#else>
    <#local how = channel.accepts("phone")?then("at " + location.phone, "at the number on our profile")>
    <#local mail = channel.accepts("email")?then(" or by email at " + practice.email, "")>
    Our ${askFor} is glad to listen, by phone ${how}${mail}.<#t>
  </#if>
</#macro>
<#macro talk>
  <#if locale == "es">
    <#local how = channel.accepts("phone")?then("al " + location.phone, "al número de nuestro perfil")>
    Para hablar en privado, cualquier persona puede llamar ${how} y preguntar por la ${askFor}.<#t>
  <#else>
    <#local how = channel.accepts("phone")?then(location.phone, "the number on our profile")>
    To talk in private, anyone may call ${how} and speak with the ${askFor}.<#t>
  </#if>
</#macro>
<#macro hours>
  <#if locale == "es">
    <#local how = channel.accepts("phone")?then("en el " + location.phone, "en el número de este perfil")>
    La ${askFor} recibe llamadas ${practice.hours}, ${how}.<#t>
  <#else>
    <#local how = channel.accepts("phone")?then("on " + location.phone, "on the phone number listed here")>
    Our ${askFor} takes calls ${practice.hours}, ${how}.<#t>
  </#if>
</#macro>
<#macro reach>
  <#if locale == "es">
    <#local how = channel.accepts("phone")?then("en el " + location.phone, "en el número de arriba")>
    Quien tenga una duda o una queja puede hablar con la ${askFor} ${how}.<#t>
  <#else>
    <#local how = channel.accepts("phone")?then("directly on " + location.phone, "through the number listed above")>
    Anyone with a concern can reach our ${askFor} ${how}.<#t>
  </#if>
</#macro>
<#macro welcome>
  <#if locale == "es">
    <#local how = channel.accepts("phone")?then(location.phone, "el número está en el perfil")>
    La ${askFor} está para escuchar a todos: ${how}.<#t>
  <#else>
    <#local how = channel.accepts("phone")?then(location.phone, "the number is on our profile")>
    A call to our ${askFor} is always welcome: ${how}.<#t>
  </#if>
</#macro>
<#macro private>
  <#if locale == "es">
    <#local how = channel.accepts("phone")?then("al " + location.phone, "al número de esta página")>
    Hay cosas que se hablan mejor en privado, y la ${askFor} tiene tiempo para una llamada ${how}.<#t>
  <#else>
    <#local how = channel.accepts("phone")?then("at " + location.phone, "through the number on this page")>
    Some talks are better in private, and our ${askFor} makes time for them ${how}.<#t>
  </#if>
</#macro>
<#macro write>
  <#if locale == "es">
    <#if channel.accepts("email") && channel.accepts("phone")>
      También se puede escribir a ${practice.email} o marcar el ${location.phone}, a la atención de la ${askFor}.<#t>
    <#else>
      Si prefiere hablar, el número está aquí arriba: pida hablar con la ${askFor}.<#t>
    </#if>
  <#else>
    <#if channel.accepts("email") && channel.accepts("phone")>
      Concerns are welcome by email to ${practice.email} or by phone to ${location.phone}, in care of the ${askFor}.<#t>
    <#else>
      Concerns are welcome by phone, for the ${askFor}, and our number is on this page.<#t>
    </#if>
  </#if>
</#macro>
<#macro rather>
  <#if locale == "es">
    <#local how = channel.accepts("phone")?then("marque el " + location.phone, "use el número del perfil")>
    Nos gusta más hablar que escribir: ${how} y pida hablar con la ${askFor}.<#t>
  <#else>
    <#local how = channel.accepts("phone")?then("dial " + location.phone, "use the number on our profile")>
    We would rather talk than type: ${how} and ask for the ${askFor}.<#t>
  </#if>
</#macro>
<#macro direct>
  <#if locale == "es">
    <#local how = channel.accepts("phone")?then("Nuestra oficina contesta en el " + location.phone, "El número de esta página es el de nuestra oficina")>
    ${how}, y la ${askFor} escucha a todos.<#t>
  <#else>
    <#local how = channel.accepts("phone")?then("Our office is at " + location.phone, "The number on this page reaches our office")>
    ${how}, and the ${askFor} is happy to talk.<#t>
  </#if>
</#macro>
<#macro someone>
  <#if locale == "es">
    <#local how = channel.accepts("phone")?then(location.phone, "el número está en el perfil")>
    Lo mejor es hablar con la ${askFor}: ${how}.<#t>
  <#else>
    <#local how = channel.accepts("phone")?then(location.phone, "the number is on this page")>
    The best person to talk with is our ${askFor}: ${how}.<#t>
  </#if>
</#macro>
<#-- For questions and kind words: the office itself, and no role. -->
<#macro office>
  <#if locale == "es">
    <#local how = channel.accepts("phone")?then("al " + location.phone, "al número de nuestro perfil")>
    Para dudas en general, se puede llamar a nuestra oficina ${how}.<#t>
  <#else>
    <#local how = channel.accepts("phone")?then("at " + location.phone, "through the number on our profile")>
    For general questions, our office can be reached ${how}.<#t>
  </#if>
</#macro>
<#macro desk>
  <#if locale == "es">
    <#local how = channel.accepts("phone")?then("al " + location.phone, "al número de esta página")>
    La recepción contesta ${how}, ${practice.hours}.<#t>
  <#else>
    <#local how = channel.accepts("phone")?then("answers " + location.phone, "answers the number on this page")>
    Our front desk ${how}, ${practice.hours}.<#t>
  </#if>
</#macro>
