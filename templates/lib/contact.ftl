<#-- The practice's own contact, in the form the channel accepts. They call us; we never call them first. -->
<#macro invite>
  <#if locale == "es">
    <#local how = channel.accepts("phone")?then("al " + location.phone, "al número publicado en esta página")>
    Llámenos ${how} y pida hablar con la ${askFor}.<#t>
  <#else>
    <#local how = channel.accepts("phone")?then("at " + location.phone, "at the number on our profile")>
    Please call us ${how} and ask for our ${askFor}.<#t>
  </#if>
</#macro>
<#macro listen>
  <#if locale == "es">
    <#local how = channel.accepts("phone")?then("al " + location.phone, "al número publicado en esta página")>
    <#local mail = channel.accepts("email")?then(", o por correo, a " + practice.email, "")>
    La ${askFor} atiende con gusto por teléfono, ${how}${mail}.<#t>
  <#else>
    <#local how = channel.accepts("phone")?then("at " + location.phone, "at the number on our profile")>
    <#local mail = channel.accepts("email")?then(" or by email at " + practice.email, "")>
    Our ${askFor} is glad to listen, by phone ${how}${mail}.<#t>
  </#if>
</#macro>
