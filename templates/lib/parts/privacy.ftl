<#-- One sentence about privacy that is the same for everyone, so it hints at nothing about anyone. -->
<#if locale == "es">
  Para proteger la privacidad de todos, no hablamos en internet de la atención de nadie.<#t>
<#else>
  To protect everyone's privacy, we do not discuss anyone's care online.<#t>
</#if>
