${greeting}

${sentence}

<#list details as detail>
${detail.label}: ${detail.value}
</#list>

${button}:
${link}
<#if attached?has_content>

${attached}
</#if>

--
${footer}
